/**
 * For how long the choices of a round were on view: from the paint that showed them to the touch. The server believes it
 * within bounds. Null whenever this page cannot know: it was hidden meanwhile, or reloaded in the middle of the round.
 */
import type { Ms, RoundNo } from '@bellringer/core/game';
import { keep, kept } from './storage.ts';

export class Viewing {
  readonly #key: string;
  readonly #now: () => Ms;
  #round: RoundNo | null = null;
  #spentMs = 0;
  #since: Ms | null = null;
  #isKnown = false;

  /** `key`: where the tab remembers which round it has begun to show. */
  constructor(key: string, now: () => Ms = () => performance.now()) {
    this.#key = key;
    this.#now = now;
  }

  /** The choices of this round have been painted. */
  show(round: RoundNo): void {
    if (round !== this.#round) this.#begin(round);
    this.#since ??= this.#now();
  }

  /** The choices are no longer on view: the round is paused, or the page shows something else. */
  hide(): void {
    if (this.#since !== null) this.#spentMs += this.#now() - this.#since;
    this.#since = null;
  }

  /** The whole page was hidden: what was seen of it meanwhile is unknown. */
  lose(): void {
    if (this.#since !== null) this.#isKnown = false;
  }

  /** Up to a touch at `at` (this device's steady time); null if unknown. */
  spentUntil(at: Ms): Ms | null {
    if (!this.#isKnown || this.#since === null) return null;
    return Math.max(0, Math.round(this.#spentMs + at - this.#since));
  }

  #begin(round: RoundNo): void {
    // What an earlier load of this tab has shown of the round is lost with it.
    this.#isKnown = kept(this.#key, 'tab') !== String(round);
    keep(this.#key, String(round), 'tab');
    this.#round = round;
    this.#spentMs = 0;
    this.#since = null;
  }
}
