/**
 * Fair time. The room's clock says when an answer arrived; a slow network is given back at most `graceMs`; whatever a
 * phone claims, it gains no more than that. Pure: every number comes in as an argument, in ms unless said otherwise.
 */
import type { Lag } from './commands.ts';
import type { Factor } from './events.ts';
import type { Ms } from './ids.ts';

/** Below this nobody has read anything: a script gains nothing by being faster (T5). */
export const MIN_ELAPSED_MS = 250;
/** Differences below 100 ms are hardware, not people: equal bins score equally (T6). */
export const SCORE_STEP_MS = 100;
/** Jitter above this is a bad moment, not a bad network. */
const MAX_JITTER_MS = 150;

/** Cmax: the most that is ever given back for a network, and how long a bell waits for what is on its way. 5 % of T, 250…500 ms. */
export function graceMs(classLimitMs: Ms): Ms {
  return clamp(classLimitMs * 0.05, 250, 500);
}

/** t0: time in which pace costs nothing. T/8, 1…4 s, the same in every language. */
export function freeMs(classLimitMs: Ms): Ms {
  return clamp(classLimitMs / 8, 1000, 4000);
}

/** How far ahead choices are announced, so that a whole class sees them open together. */
export function leadMs(phoneCount: number): Ms {
  return Math.round(300 + 0.05 * phoneCount);
}

/** A player's own limit without added time; untimed has none. */
export function ownLimitMs(classLimitMs: Ms, factor: Factor): Ms {
  return factor === 'untimed' ? Number.POSITIVE_INFINITY : classLimitMs * factor;
}

export interface Arrival {
  /** What the room's clock shows at the arrival. */
  readonly rawMs: Ms;
  /** What the phone says it took; null if it cannot know. */
  readonly spentMs: Ms | null;
  readonly lag: Lag | undefined;
  /** Own limit with added time. */
  readonly limitMs: Ms;
  readonly graceMs: Ms;
  /** What the clock showed at the bell, once it has rung. */
  readonly bellMs: Ms | null;
}

export type Timed =
  | { readonly is: 'in-time'; readonly elapsedMs: Ms; readonly creditMs: Ms }
  | { readonly is: 'too-early' }
  | { readonly is: 'too-late'; readonly byMs: Ms };

/**
 * R = median RTT, J = min(2 · mean abs deviation, 150); g = min(R + J, Cmax);
 * claim = spentMs if 0 ≤ spentMs ≤ raw + R, else raw; credit = min(max(0, raw − claim), g); t = max(raw − credit, 250).
 * In time iff 0 ≤ raw ≤ limit + Cmax and t ≤ limit, and after the bell t ≤ what the clock showed at it. The first bound
 * follows from the second, as nobody is credited with more than Cmax.
 */
export function timeAnswer(arrival: Arrival): Timed {
  const { rawMs, limitMs, bellMs } = arrival;
  if (!(rawMs >= 0)) return { is: 'too-early' };
  const creditMs = creditOf(arrival);
  const elapsedMs = Math.max(rawMs - creditMs, MIN_ELAPSED_MS);
  const lastMs = bellMs === null ? limitMs : Math.min(limitMs, bellMs);
  // An answer at the very bell of a round that closed within 250 ms is still an answer: the floor is for the score.
  const lateMs = Math.max(rawMs - creditMs, 0) - lastMs;
  if (lateMs > 0) return { is: 'too-late', byMs: lateMs };
  return { is: 'in-time', elapsedMs, creditMs };
}

function creditOf({ rawMs, spentMs, lag, graceMs: mostMs }: Arrival): Ms {
  if (lag === undefined || spentMs === null || !Number.isFinite(spentMs)) return 0;
  if (spentMs < 0 || spentMs > rawMs + lag.rttMs) return 0;
  const boundMs = Math.min(lag.rttMs + Math.min(lag.jitterMs, MAX_JITTER_MS), mostMs);
  return Math.min(Math.max(0, rawMs - spentMs), Math.max(0, boundMs));
}

/** Fair time as scoring sees it: floored to 100 ms. */
export function scoredMs(elapsedMs: Ms): Ms {
  return Math.floor(elapsedMs / SCORE_STEP_MS) * SCORE_STEP_MS;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
