/**
 * So many messages within a time; what is more is too fast. A token comes back that long after it was taken, and not bit
 * by bit: with a bucket that fills steadily, twice as many would get through in the first such time.
 */
import type { Ms } from '@bellringer/core/game';

export class TokenBucket {
  readonly #size: number;
  readonly #backAfterMs: Ms;
  /** When each token that is out was taken, the earliest first. */
  readonly #takenAt: Ms[] = [];

  /** Within any `backAfterMs` at most `size` tokens are taken. */
  constructor(size: number, backAfterMs: Ms) {
    this.#size = size;
    this.#backAfterMs = backAfterMs;
  }

  /** Takes a token if there is one. */
  take(now: Ms): boolean {
    const backUntil = now - this.#backAfterMs;
    let back = 0;
    while (back < this.#takenAt.length && (this.#takenAt[back] ?? now) <= backUntil) back += 1;
    if (back > 0) this.#takenAt.splice(0, back);
    if (this.#takenAt.length >= this.#size) return false;
    this.#takenAt.push(now);
    return true;
  }
}
