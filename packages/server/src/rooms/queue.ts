/**
 * Commands that wait for their turn in a room, and those whose turn it is. When a whole class answers at once, what comes
 * within a few milliseconds goes to the disk together: one flush pays for all of it. Whoever comes after a pause does not
 * wait, and neither do the host and the clock.
 */
import { refuse } from '@bellringer/core/game';
import type { Asking, Ms, RefusalName } from '@bellringer/core/game';
import type { Clock } from '../clock.ts';
import type { Outcome } from './batch.ts';
import type { Stored } from './ledger.ts';

/** So that one append stays small. */
const MOST_AT_ONCE = 500;

/** Answers an asking when it is stored or refused, before anybody else hears of it. `now`: null if nothing is known. */
export type Tell<T> = (outcome: Outcome, now: Stored | null) => T;

export interface Waiting {
  readonly asking: Asking;
  settle(outcome: Outcome, now: Stored | null): void;
}

/** Puts an asking in line through `push`; the promise is what `tell` says in the end. It rejects only if `tell` throws. */
export function waitFor<T>(asking: Asking, tell: Tell<T>, push: (waiting: Waiting) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: Outcome, now: Stored | null) => attempt(() => resolve(tell(outcome, now)), reject);
    push({ asking, settle });
  });
}

export function attempt(run: () => void, failed: (error: unknown) => void): void {
  try {
    run();
  } catch (error) {
    failed(error);
  }
}

export class Queue {
  readonly #clock: Clock;
  readonly #paceMs: Ms;
  #waiting: Waiting[] = [];
  #taken: Waiting[] = [];
  #takenAt: Ms = Number.NEGATIVE_INFINITY;
  #endPause: (() => void) | null = null;

  /** What players ask is taken at most every `paceMs`. */
  constructor(clock: Clock, paceMs: Ms) {
    this.#clock = clock;
    this.#paceMs = paceMs;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  push(waiting: Waiting): void {
    this.#waiting.push(waiting);
    if (!isByPlayer(waiting)) this.#endPause?.();
  }

  pushInFront(waiting: Waiting): void {
    this.#waiting.unshift(waiting);
    this.#endPause?.();
  }

  /** Resolves when the next ones may be taken; null if that is now. */
  pause(): Promise<void> | null {
    const restMs = this.#takenAt + this.#paceMs - this.#clock.now();
    if (restMs <= 0 || this.isEmpty || !this.#waiting.every(isByPlayer)) return null;
    return new Promise((resolve) => {
      const timer = this.#clock.setTimer(() => this.#endPause?.(), restMs);
      this.#endPause = () => {
        this.#endPause = null;
        this.#clock.clear(timer);
        resolve();
      };
    });
  }

  /** The next ones: their turn lasts until they are settled or go back. */
  take(): Asking[] {
    this.#takenAt = this.#clock.now();
    this.#taken = this.#waiting.splice(0, MOST_AT_ONCE);
    return this.#taken.map((waiting) => waiting.asking);
  }

  /** When the first of those arrived that are not settled. */
  get oldestAt(): Ms {
    const unsettled = [...this.#taken, ...this.#waiting].map(({ asking }) => asking.arrivedAt);
    return unsettled.reduce((oldest, at) => Math.min(oldest, at), this.#clock.now());
  }

  goBack(): void {
    this.#waiting.unshift(...this.#taken.splice(0));
  }

  /** Settles those whose turn it is, in order. */
  settle(outcomes: readonly Outcome[], now: Stored | null): void {
    for (const [index, waiting] of this.#taken.splice(0).entries()) {
      waiting.settle(outcomes[index] ?? refuse('busy'), now);
    }
  }

  /** Refuses one of those whose turn it is. */
  leaveOut(index: number, why: RefusalName): void {
    for (const waiting of this.#taken.splice(index, 1)) waiting.settle(refuse(why), null);
  }

  refuseAll(why: RefusalName, now: Stored | null): void {
    this.goBack();
    for (const waiting of this.#waiting.splice(0)) waiting.settle(refuse(why), now);
  }
}

function isByPlayer({ asking: { by } }: Waiting): boolean {
  return by.is === 'player' || by.is === 'newcomer';
}
