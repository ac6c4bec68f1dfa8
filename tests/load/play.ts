/** What is measured: everyone comes in, then question, choices, answers, results, round after round. */
import { setTimeout as sleep } from 'node:timers/promises';
import { mulberry32 } from '../fixtures/seeded-random.ts';
import type { AnswerEnding, Classroom, Weighed } from './classroom.ts';
import type { Sample } from './meter.ts';
import { spreadOf } from './numbers.ts';
import type { Spread } from './numbers.ts';

export interface Plan {
  readonly phones: number;
  readonly rounds: number;
  /** Rounds before those that count: a server's first question meets cold code. */
  readonly warmUpRounds: number;
  /** Answers come evenly over this time after the choices opened. */
  readonly spreadMs: number;
}

/** Asks the measured server what it has used. */
export type TakeSample = (afterCollection?: boolean) => Promise<Sample>;

export interface Played {
  readonly joinMs: number;
  readonly joinStallMs: number;
  readonly bytesPerSeat: number;
  readonly peakRssBytes: number;
  readonly rounds: readonly RoundPlayed[];
  /** Of all rounds, those before the count too. */
  readonly answers: Answers;
}

export interface RoundPlayed {
  readonly question: Step;
  readonly choices: Step;
  readonly results: Step;
  readonly acks: Spread;
  /** While the answers came in. */
  readonly answering: Cost;
  readonly stallMs: number;
  /** To one phone, from the question to the standings: mean and most. */
  readonly phoneMessages: { readonly mean: number; readonly most: number };
  readonly phoneBytes: { readonly mean: number; readonly most: number };
  readonly screenBytesPerSecond: number;
  readonly remoteBytesPerSecond: number;
}

/** One message to every phone: until each had it, and what it cost the server. */
export interface Step {
  readonly waits: Spread;
  readonly cost: Cost;
}

/** The server's CPU time for each of the phones or answers, ms; that of its main thread apart. */
export interface Cost {
  readonly cpuMs: number;
  readonly mainThreadCpuMs: number;
}

export interface Answers {
  readonly sent: number;
  readonly acknowledged: number;
  /** Sent more than once because no acknowledgement came in time. */
  readonly sentAgain: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly silent: number;
}

/** Lets what a step left behind (a counter, a late view) come through before the next one is measured. */
const PAUSE_MS = 300;
const SEED = 20_260_801;
/** Nobody has read a choice sooner; and a phone knows the server's time to some milliseconds only. */
const SOONEST_MS = 100;

/** One side of the comparison. The two take turns, round by round: whatever else the machine does then, it does to both. */
export class Lesson {
  readonly #room: Classroom;
  readonly #plan: Plan;
  readonly #sample: TakeSample;
  readonly #random = mulberry32(SEED);
  readonly #rounds: RoundPlayed[] = [];
  readonly #endings: AnswerEnding[] = [];
  #joined: Pick<Played, 'joinMs' | 'joinStallMs' | 'bytesPerSeat'> | null = null;

  constructor(room: Classroom, plan: Plan, sample: TakeSample) {
    this.#room = room;
    this.#plan = plan;
    this.#sample = sample;
  }

  async join(): Promise<void> {
    const { phones } = this.#plan;
    const halfCount = Math.floor(phones / 2);
    const firstHalf = await measureJoining(this.#room, halfCount, this.#sample);
    const secondHalf = await measureJoining(this.#room, phones - halfCount, this.#sample);
    this.#joined = {
      joinMs: firstHalf.tookMs + secondHalf.tookMs,
      joinStallMs: secondHalf.after.stallMs,
      // The first half also pays for warm code and grown heaps, which no further phone does.
      bytesPerSeat: (secondHalf.after.rssBytes - firstHalf.after.rssBytes) / (phones - halfCount),
    };
  }

  /** `counts`: no warm-up, but to be reported. Its answers must not be lost in either case. */
  async playRound(counts: boolean): Promise<void> {
    const { round, endings } = await playRound(this.#room, this.#plan, this.#sample, this.#random);
    this.#endings.push(...endings);
    if (counts) this.#rounds.push(round);
  }

  async end(): Promise<Played> {
    if (this.#joined === null) throw new Error('nobody has joined');
    const { peakRssBytes } = await this.#sample();
    await this.#room.end();
    return { ...this.#joined, peakRssBytes, rounds: this.#rounds, answers: countAnswers(this.#endings) };
  }
}

async function measureJoining(
  room: Classroom,
  count: number,
  sample: TakeSample,
): Promise<{ tookMs: number; after: Sample }> {
  const startedAt = performance.now();
  await room.fill(count);
  const tookMs = performance.now() - startedAt;
  await sleep(PAUSE_MS);
  return { tookMs, after: await sample(true) };
}

async function playRound(
  room: Classroom,
  { phones, spreadMs }: Plan,
  sample: TakeSample,
  random: () => number,
): Promise<{ round: RoundPlayed; endings: AnswerEnding[] }> {
  const stalls: number[] = [];
  const take = async () => {
    const taken = await sample();
    stalls.push(taken.stallMs);
    return taken;
  };
  await take();
  stalls.length = 0;
  const startedAt = performance.now();
  const before = room.weigh();
  const question = await measureStep(() => room.showQuestion(), take, phones);
  const choices = await measureStep(() => room.openChoices(), take, phones);
  const { endings, answering } = await measureAnswers(room, phones, spreadMs, take, random);
  await room.closeRound();
  const results = await measureStep(() => room.showResults(), take, phones);
  await room.endRound();
  await sleep(PAUSE_MS);
  await take();
  const traffic = trafficBetween(before, room.weigh(), performance.now() - startedAt);
  const acks = spreadOf(endings.flatMap((ending) => (ending.is === 'held' ? [ending.ackMs] : [])));
  return { round: { question, choices, results, acks, answering, stallMs: Math.max(...stalls), ...traffic }, endings };
}

async function measureStep(step: () => Promise<number[]>, take: TakeSample, phones: number): Promise<Step> {
  await sleep(PAUSE_MS);
  const before = await take();
  const waits = await step();
  return { waits: spreadOf(waits), cost: costBetween(before, await take(), phones) };
}

/** The whole class draws its moments beforehand, so that real and bare get the same ones. */
async function measureAnswers(
  room: Classroom,
  phones: number,
  spreadMs: number,
  take: TakeSample,
  random: () => number,
): Promise<{ endings: AnswerEnding[]; answering: Cost }> {
  const before = await take();
  const delays = Array.from({ length: phones }, () => SOONEST_MS + random() * spreadMs);
  const endings = await Promise.all(delays.map((delayMs, n) => room.answer(n, delayMs)));
  const held = endings.filter(({ is }) => is === 'held').length;
  return { endings, answering: costBetween(before, await take(), held) };
}

function costBetween(before: Sample, after: Sample, count: number): Cost {
  return {
    cpuMs: (after.cpuMs - before.cpuMs) / Math.max(1, count),
    mainThreadCpuMs: (after.mainThreadCpuMs - before.mainThreadCpuMs) / Math.max(1, count),
  };
}

function trafficBetween(before: Weighed, after: Weighed, tookMs: number) {
  const messages = after.phones.map((now, n) => now.messages - (before.phones[n]?.messages ?? 0));
  const bytes = after.phones.map((now, n) => now.bytes - (before.phones[n]?.bytes ?? 0));
  return {
    phoneMessages: meanAndMost(messages),
    phoneBytes: meanAndMost(bytes),
    screenBytesPerSecond: ((after.screen.bytes - before.screen.bytes) / tookMs) * 1000,
    remoteBytesPerSecond: ((after.remote.bytes - before.remote.bytes) / tookMs) * 1000,
  };
}

function meanAndMost(values: readonly number[]): { mean: number; most: number } {
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, most: Math.max(...values) };
}

function countAnswers(endings: readonly AnswerEnding[]): Answers {
  const refused: Record<string, number> = {};
  for (const ending of endings) if (ending.is === 'refused') refused[ending.why] = (refused[ending.why] ?? 0) + 1;
  const held = endings.filter((ending) => ending.is === 'held');
  return {
    sent: endings.length,
    acknowledged: held.length,
    sentAgain: held.filter(({ sentTimes }) => sentTimes > 1).length,
    refused,
    silent: endings.filter(({ is }) => is === 'silent').length,
  };
}
