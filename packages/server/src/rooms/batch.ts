/** Several commands decided in one go, each on what the ones before it made of the room. */
import { decide, evolve, isRefusal, refuse } from '@bellringer/core/game';
import type { Asking, Refusal, RoomEvent, RoomState } from '@bellringer/core/game';

/** What became of a command: it is in the journal (or was so already), or it was refused. */
export type Outcome = { readonly ok: true } | Refusal;

export interface Decided {
  readonly events: readonly RoomEvent[];
  /** One for each asking. True only once the events are stored. */
  readonly outcomes: readonly Outcome[];
  /** What threw, if anything did: bugs, for the log. */
  readonly bugs: readonly unknown[];
  /** Index of the asking whose events could not be folded; the state is then spoilt and must be folded anew. */
  readonly spoiltBy: number | null;
}

const DONE: Outcome = { ok: true };

/** Changes `state` as it goes. A command that throws costs that command and no other. */
export function decideBatch(state: RoomState, askings: readonly Asking[]): Decided {
  const events: RoomEvent[] = [];
  const outcomes: Outcome[] = [];
  const bugs: unknown[] = [];
  for (const [index, asking] of askings.entries()) {
    const decision = decideOne(state, asking, bugs);
    if (isRefusal(decision)) {
      outcomes.push(decision);
      continue;
    }
    try {
      for (const event of decision) evolve(state, event);
    } catch (bug) {
      return { events: [], outcomes: [], bugs: [...bugs, bug], spoiltBy: index };
    }
    events.push(...decision);
    outcomes.push(DONE);
  }
  return { events, outcomes, bugs, spoiltBy: null };
}

export function isDone(outcome: Outcome): outcome is { readonly ok: true } {
  return 'ok' in outcome;
}

function decideOne(state: RoomState, asking: Asking, bugs: unknown[]): readonly RoomEvent[] | Refusal {
  try {
    return decide(state, asking);
  } catch (bug) {
    bugs.push(bug);
    return refuse('busy');
  }
}
