/**
 * The server's time on this device, learned from question and answer pairs. The pair with the shortest round trip is
 * believed: half of its trip bounds the error. Old pairs are let go, so that two clocks that drift apart meet again.
 */
import type { Ms } from '@bellringer/core/game';

const SAMPLES_KEPT = 6;

interface Sample {
  readonly offsetMs: Ms;
  readonly tripMs: Ms;
}

export class ServerClock {
  #samples: Sample[] = [];
  #offsetMs: Ms;
  #now: () => Ms;

  /** `now` is this device's steady clock; until the first sample the device's own time of day has to do. */
  constructor(now: () => Ms = () => performance.now(), timeOfDay: () => Ms = () => Date.now()) {
    this.#now = now;
    this.#offsetMs = timeOfDay() - now();
  }

  /** Server time, ms since the epoch. */
  now(): Ms {
    return this.#now() + this.#offsetMs;
  }

  /** The device's steady time, to be handed back to `learn` as `askedAt`. */
  steady(): Ms {
    return this.#now();
  }

  /** An answer that says `serverAt` has just come back for a question asked at `askedAt` (steady time). */
  learn(serverAt: Ms, askedAt: Ms): void {
    const receivedAt = this.#now();
    const tripMs = receivedAt - askedAt;
    this.#samples = [
      ...this.#samples.slice(1 - SAMPLES_KEPT),
      { offsetMs: serverAt + tripMs / 2 - receivedAt, tripMs },
    ];
    this.#offsetMs = this.#samples.reduce((best, sample) => (sample.tripMs < best.tripMs ? sample : best)).offsetMs;
  }

  /** Believes no old pair any more: the device may have slept. Time goes on as it did until the next answer. */
  forget(): void {
    this.#samples = [];
  }
}
