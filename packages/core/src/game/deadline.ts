/**
 * When something must happen by the clock. Derived, never stored: a restart, a pause or "everyone has answered" need
 * no timer to be cancelled. The shell keeps one timer per room and asks `tick` when it is due; an early, late or
 * doubled tick changes nothing.
 */
import type { Ms } from './ids.ts';
import { classLimitOf } from './round/clock.ts';
import type { Round, RoomState } from './state.ts';
import { graceMs, leadMs, ownLimitMs } from './timing.ts';

/** When everyone here has answered, the round waits this long after the last change (A8). */
export const SETTLE_MS = 1500;

/** Server time at which a `tick` is due; null when only people can move the room on. */
export function nextDeadline(state: Readonly<RoomState>): Ms | null {
  if (state.stage.is !== 'playing') return null;
  const { round } = state.stage;
  if (!('clock' in round)) return null;
  if (round.clock.is === 'stopped') return round.clock.until;
  const at = dueAt(state, round, round.clock.opensAt);
  return Number.isFinite(at) ? at : null;
}

type TimedRound = Extract<Round, { phase: 'reading' | 'asking' | 'closing' }>;

function dueAt(state: Readonly<RoomState>, round: TimedRound, opensAt: Ms): Ms {
  switch (round.phase) {
    case 'reading':
      return opensAt - leadMs(state.hereCount);
    case 'asking':
      return Math.min(opensAt + longestLimit(state), settledAt(state, round.changedAt));
    case 'closing':
      return opensAt + round.bell.elapsedMs + graceMs(round.asked.limitMs);
  }
}

/** When a round ends because everyone here has answered; never while someone here has not. */
export function settledAt(state: Readonly<RoomState>, changedAt: Ms): Ms {
  const allHere = state.hereCount > 0 && state.hereAnsweredCount === state.hereCount;
  return allHere ? changedAt + SETTLE_MS : Number.POSITIVE_INFINITY;
}

/** The longest limit among seats here, added time included; the class's own if nobody here has a private one (T8). */
export function longestLimit(state: Readonly<RoomState>): Ms {
  if (state.stage.is !== 'playing') return 0;
  const { asked } = state.stage.round;
  let longest = asked.limitMs;
  for (const no of state.factored) {
    const seat = state.seats[no];
    if (seat?.is === 'here') longest = Math.max(longest, ownLimitMs(asked.limitMs, seat.factor));
  }
  return longest === asked.limitMs ? classLimitOf(asked) : longest + asked.addedMs;
}
