/**
 * A time in which the journal cannot be written. It is tried again each second, and ends by itself. It counts from when
 * the first command arrived that could not be stored: an append may hang for seconds before it fails.
 */
import type { Ms } from '@bellringer/core/game';
import type { Clock, Timer } from '../clock.ts';

const PROBE_MS: Ms = 1000;

export class Outage {
  readonly #clock: Clock;
  readonly #heal: () => Promise<boolean>;
  readonly #over: (since: Ms) => void;
  #since: Ms | null = null;
  #timer: Timer | null = null;
  #isStopped = false;

  /** `heal` says whether all is well again; then `over` is told since when it was not. Neither is called once stopped. */
  constructor(clock: Clock, heal: () => Promise<boolean>, over: (since: Ms) => void) {
    this.#clock = clock;
    this.#heal = heal;
    this.#over = over;
  }

  get isOn(): boolean {
    return this.#since !== null;
  }

  /** It is on, since the earliest time that was ever said of it. */
  begin(since: Ms): void {
    this.#since = Math.min(this.#since ?? since, since);
  }

  /** Tries once a second from now on. */
  probe(): void {
    if (this.#isStopped) return;
    this.#timer = this.#clock.setTimer(() => void this.#try(), PROBE_MS);
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer !== null) this.#clock.clear(this.#timer);
    this.#timer = null;
  }

  async #try(): Promise<void> {
    const timer = this.#timer;
    const isHealed = await this.#heal();
    if (this.#isStopped || this.#timer !== timer) return;
    const since = this.#since;
    if (!isHealed || since === null) return this.probe();
    this.#timer = null;
    this.#since = null;
    this.#over(since);
  }
}
