/** So many messages at once, then so many a second; what is more is too fast. */
import type { Ms } from '@bellringer/core/game';

export class TokenBucket {
  readonly #size: number;
  readonly #perMs: number;
  #tokens: number;
  #at: Ms;

  /** Holds `size` tokens; an empty one is full again after `refillMs`. */
  constructor(size: number, refillMs: Ms, now: Ms) {
    this.#size = size;
    this.#perMs = size / refillMs;
    this.#tokens = size;
    this.#at = now;
  }

  /** Takes a token if there is one. */
  take(now: Ms): boolean {
    this.#tokens = Math.min(this.#size, this.#tokens + Math.max(0, now - this.#at) * this.#perMs);
    this.#at = Math.max(this.#at, now);
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
