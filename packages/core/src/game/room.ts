/** Questions that the state answers. */
import type { PlayerId, RoundNo } from './ids.ts';
import type { Question } from './questions.ts';
import type { Asked, PhaseName, Round, RoomState, Seat } from './state.ts';

export function phaseOf(state: Readonly<RoomState>): PhaseName {
  return state.stage.is === 'playing' ? state.stage.round.phase : state.stage.is;
}

/** The running round, if one runs. */
export function roundOf(state: Readonly<RoomState>): Round | null {
  return state.stage.is === 'playing' ? state.stage.round : null;
}

export function askedOf(state: Readonly<RoomState>): Asked | null {
  return roundOf(state)?.asked ?? null;
}

/** Number of the running round. */
export function roundNoOf(state: Readonly<RoomState>): RoundNo | null {
  return askedOf(state)?.no ?? null;
}

/** The question of round n: the plan is played in the order in which the room was created. */
export function questionOfRound(state: Readonly<RoomState>, no: number): Question | null {
  return state.created.questions[no - 1] ?? null;
}

export function isLastRound(state: Readonly<RoomState>): boolean {
  return questionOfRound(state, (roundNoOf(state) ?? 0) + 1) === null;
}

/** The seat of a player who is in the room: neither removed nor forgotten. */
export function seatOfPlayer(state: Readonly<RoomState>, player: PlayerId): Seat | null {
  const no = state.seatOf.get(player);
  const seat = no === undefined ? undefined : state.seats[no];
  return seat && isSeated(seat) ? seat : null;
}

/** The seat that a token belongs to, whatever became of it. */
export function seatOfToken(state: Readonly<RoomState>, tokenHash: string): Seat | null {
  const no = state.seatByToken.get(tokenHash);
  return (no === undefined ? undefined : state.seats[no]) ?? null;
}

export function isSeated(seat: Seat): boolean {
  return seat.is === 'here' || seat.is === 'away';
}
