/**
 * How far away a phone is, as the server measured it: from the heartbeats of its transport and the probes after its last
 * hello. A phone can only look slower than it is, and what that gains it is bounded elsewhere.
 */
import type { Lag, Ms } from '@bellringer/core/game';

const BEATS = 5;
export const PROBES = 3;
/** Fewer samples say too little: then nothing is given back. */
const LEAST_SAMPLES = 3;

/** Median round trip and jitter (twice the mean absolute deviation) of these round trips; null for too few. */
export function lagOf(roundTrips: readonly Ms[]): Lag | null {
  if (roundTrips.length < LEAST_SAMPLES) return null;
  const rttMs = medianOf(roundTrips);
  const deviation = roundTrips.reduce((sum, trip) => sum + Math.abs(trip - rttMs), 0) / roundTrips.length;
  return { rttMs, jitterMs: 2 * deviation };
}

/** The last few round trips of one connection. */
export class RoundTrips {
  #beats: Ms[] = [];
  #probes: Ms[] = [];
  #lag: Lag | null = null;

  get lag(): Lag | null {
    return this.#lag;
  }

  addBeat(trip: Ms): void {
    this.#beats = [...this.#beats, trip].slice(-BEATS);
    this.#measure();
  }

  addProbe(trip: Ms): void {
    this.#probes = [...this.#probes, trip].slice(-PROBES);
    this.#measure();
  }

  #measure(): void {
    this.#lag = lagOf([...this.#beats, ...this.#probes]);
  }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
