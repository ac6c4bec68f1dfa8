/** The same class on a bare Socket.IO server: what the transport alone costs. */
import type { AnswerMessage } from '@bellringer/core/protocol';
import { setTimeout as sleep } from 'node:timers/promises';
import { everyone, inParallel } from './classroom.ts';
import type { AnswerEnding, Classroom, Weighed } from './classroom.ts';
import { Line } from './line.ts';
import type { Samples } from './real-classroom.ts';

const JOINING_AT_ONCE = 50;
const NOTHING = { messages: 0, bytes: 0 };

export class BareClassroom implements Classroom {
  readonly #origin: string;
  readonly #teacher: Line;
  readonly #phones: Line[] = [];
  #round = 0;

  private constructor(origin: string, teacher: Line) {
    this.#origin = origin;
    this.#teacher = teacher;
  }

  static async open(origin: string): Promise<BareClassroom> {
    return new BareClassroom(origin, await Line.open(origin));
  }

  /** What to send from now on. */
  async learn(samples: Samples): Promise<void> {
    const learning = Object.entries(samples).map(([what, view]) => this.#teacher.ask('learn', { what, view }));
    await everyone('learning', learning);
  }

  async fill(count: number): Promise<void> {
    const join = async () => {
      const line = await Line.open(this.#origin);
      await everyone('a seat', [line.ask('sit', {})]);
      return line;
    };
    this.#phones.push(...(await inParallel(count, JOINING_AT_ONCE, join)));
  }

  showQuestion(): Promise<number[]> {
    this.#round += 1;
    return this.#press('question');
  }

  openChoices(): Promise<number[]> {
    return this.#press('choices');
  }

  async answer(n: number, delayMs: number): Promise<AnswerEnding> {
    const line = this.#phones[n];
    if (!line) throw new Error(`no phone ${n}`);
    await sleep(delayMs);
    const message: AnswerMessage = { round: this.#round, revision: 1, answer: ['a'], spentMs: Math.round(delayMs) };
    const sentAt = performance.now();
    const echo = await line.askFor<AnswerMessage>('echo', message, 10_000);
    return echo === null ? { is: 'silent' } : { is: 'held', ackMs: performance.now() - sentAt, sentTimes: 1 };
  }

  async closeRound(): Promise<void> {}

  showResults(): Promise<number[]> {
    return this.#press('result');
  }

  async endRound(): Promise<void> {}

  weigh(): Weighed {
    return { phones: this.#phones.map(({ traffic }) => traffic), screen: NOTHING, remote: NOTHING };
  }

  async end(): Promise<void> {
    for (const line of [...this.#phones, this.#teacher]) line.close();
  }

  async #press(what: string): Promise<number[]> {
    const arriving = this.#phones.map(
      (line) => new Promise<number>((resolve) => line.on('phone:view', (_, receivedAt) => resolve(receivedAt))),
    );
    const pressedAt = performance.now();
    void this.#teacher.ask('send', what);
    const arrivals = await everyone(`the bare ${what}`, arriving);
    return arrivals.map((receivedAt) => receivedAt - pressedAt);
  }
}
