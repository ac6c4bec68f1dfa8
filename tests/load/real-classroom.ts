/** A class in a real room: every phone, the laptop's page and the remote on lines of their own. */
import type { PhoneView } from '@bellringer/core/protocol';
import { picksOf } from '@bellringer/core/game';
import { everyone, inParallel } from './classroom.ts';
import type { AnswerEnding, Classroom, Weighed } from './classroom.ts';
import { Host } from './host.ts';
import type { Opening } from './host.ts';
import { Phone } from './phone.ts';
import type { Seen } from './phone.ts';

/** As many at once as come through a classroom's door: not a flood, and not one by one. */
const JOINING_AT_ONCE = 50;

/** The running round's messages as they came, so that the baseline can send the same ones. */
export interface Samples {
  question: unknown;
  choices: unknown;
  result: unknown;
}

/** What a phone was told that it holds; to be looked for in the journal. */
export interface Told {
  readonly player: string;
  readonly round: number;
  readonly revision: number;
  readonly answer: readonly string[];
}

export class RealClassroom implements Classroom {
  readonly host: Host;
  readonly samples: Samples = { question: null, choices: null, result: null };
  readonly told: Told[] = [];
  /** Acknowledged answers that the phone's own result did not show as they were. */
  wrongResults = 0;
  readonly #origin: string;
  readonly #phones: Phone[] = [];
  #round = 0;

  private constructor(origin: string, host: Host) {
    this.#origin = origin;
    this.host = host;
  }

  static async open(opening: Opening): Promise<RealClassroom> {
    return new RealClassroom(opening.origin, await Host.open(opening));
  }

  async fill(count: number): Promise<void> {
    const seated = this.#phones.length;
    const join = (n: number) => Phone.join(this.#origin, this.host.room, `Phone ${seated + n + 1}`);
    this.#phones.push(...(await inParallel(count, JOINING_AT_ONCE, join)));
  }

  async showQuestion(): Promise<number[]> {
    this.#round += 1;
    const { waits, sample } = await this.#press('the question', (parts) => parts.question?.round === this.#round);
    this.samples.question = sample;
    await this.host.reaches('reading');
    return waits;
  }

  async openChoices(): Promise<number[]> {
    if (this.host.phase !== 'reading') throw new Error('the choices opened before the button was pressed');
    const { waits, sample } = await this.#press('the choices', (parts) => parts.choices?.round === this.#round);
    this.samples.choices = sample;
    return waits;
  }

  async answer(n: number, delayMs: number): Promise<AnswerEnding> {
    const phone = this.#phones[n];
    if (!phone) throw new Error(`no phone ${n}`);
    const ending = await phone.answer(n, delayMs);
    if (ending.is !== 'held') return ending;
    const { held, player } = phone;
    if (held?.round !== this.#round) throw new Error('an acknowledgement that does not name the answer');
    this.told.push({ player, round: held.round, revision: held.revision, answer: picksOf(held.answer) });
    return ending;
  }

  /** Closes by itself when everyone has answered. */
  async closeRound(): Promise<void> {
    const heldCount = this.#phones.filter(({ held }) => held?.round === this.#round).length;
    if (heldCount < this.#phones.length && this.host.phase === 'asking') await this.host.press().done;
    await this.host.reaches('closed');
  }

  async showResults(): Promise<number[]> {
    const { waits, sample, seen } = await this.#press(
      'the results',
      (parts) => parts.you?.result?.round === this.#round,
    );
    this.samples.result = sample;
    for (const [n, { view }] of seen.entries()) if (!isAsHeld(this.#phones[n], view)) this.wrongResults += 1;
    return waits;
  }

  async endRound(): Promise<void> {
    await this.host.reaches('revealed');
    await this.#press('the standings', (parts) => parts.stage?.phase === 'standings');
    await this.host.reaches('standings');
  }

  weigh(): Weighed {
    return {
      phones: this.#phones.map(({ line }) => line.traffic),
      screen: this.host.screen.traffic,
      remote: this.host.remote.traffic,
    };
  }

  async end(): Promise<void> {
    await this.host.endRoom();
    await this.host.reaches('ended');
    for (const { line } of this.#phones) line.close();
    this.host.screen.close();
    this.host.remote.close();
  }

  /** How long after the press each phone saw what fits. */
  async #press(
    what: string,
    fits: (parts: PhoneView['parts']) => boolean,
  ): Promise<{ waits: number[]; seen: Seen[]; sample: unknown }> {
    const arriving = this.#phones.map((phone) => phone.next(fits));
    const { pressedAt, done } = this.host.press();
    const [seen] = await Promise.all([everyone(what, arriving), done]);
    const waits = seen.map(({ receivedAt }) => receivedAt - pressedAt);
    return { waits, seen, sample: seen[0]?.view };
  }
}

function isAsHeld(phone: Phone | undefined, view: PhoneView): boolean {
  const shown = view.parts.you?.result;
  if (!phone || !shown) return false;
  const held = phone.held?.round === shown.round ? phone.held.answer : null;
  return JSON.stringify(shown.answer) === JSON.stringify(held);
}
