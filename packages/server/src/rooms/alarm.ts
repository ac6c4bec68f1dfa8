/**
 * The one timer of a room. It is set to what the room's state says; setting it anew costs nothing, so nobody has to
 * remember to cancel it.
 */
import type { Ms } from '@bellringer/core/game';
import type { Clock, Timer } from '../clock.ts';

/** If a tick changed nothing although it was due, the next one waits this long: a bug must not take the whole server. */
const AGAIN_MS: Ms = 250;

export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: Timer | null = null;
  #setTo: Ms | null = null;
  #rungFor: Ms | null = null;

  /** `ring` is called once per setting, behind the messages that wait at that moment. */
  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at `at`, and no longer at any other time. Null: not at all. */
  set(at: Ms | null): void {
    if (this.#timer !== null) {
      if (at === this.#setTo) return;
      this.#clock.clear(this.#timer);
      this.#timer = null;
    }
    this.#setTo = at;
    if (at === null) return;
    const inMs = at - this.#clock.now();
    // The platform's timers may be a fraction early: then the rest is waited for.
    const leastMs = at !== this.#rungFor ? 0 : inMs > 0 ? 1 : AGAIN_MS;
    this.#timer = this.#clock.setTimer(() => void this.#fire(at), Math.max(inMs, leastMs));
  }

  async #fire(at: Ms): Promise<void> {
    this.#timer = null;
    this.#rungFor = at;
    await this.#clock.nextTurn();
    if (this.#setTo === at) this.#ring();
  }
}
