/** Taking a seat, and asking for one's own seat back after a phone lost its memory. */
import type { Actor, PlayerCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { RoomEvent } from '../events.ts';
import type { Ms } from '../ids.ts';
import { nameKey, readNickname } from '../nickname.ts';
import { refuse } from '../refusals.ts';
import { isSeated, seatOfToken } from '../room.ts';
import type { RoomState } from '../state.ts';

/** So many may take a seat in so long a time. */
export const MOST_NEW_SEATS = 1000;
export const NEW_SEATS_MS: Ms = 10_000;

type Joining = Extract<PlayerCommand, { type: 'take-seat' | 'ask-claim' }>;
type Newcomer = Extract<Actor, { is: 'newcomer' }>;

export function decideForNewcomer(state: Readonly<RoomState>, command: Joining, by: Newcomer, at: Ms): Decision {
  if (state.stage.is === 'ended') return refuse('room-ended');
  const known = seatOfToken(state, by.tokenHash);
  // J1: the same token is the same seat, so a lost receipt or a double tap cannot make two.
  if (known) return isSeated(known) ? [] : refuse('removed');
  return command.type === 'take-seat'
    ? takeSeat(state, command.nickname, by, at)
    : askClaim(state, command.nickname, by, at);
}

function takeSeat(state: Readonly<RoomState>, raw: string, by: Newcomer, at: Ms): Decision {
  if (state.isLocked) return refuse('room-locked');
  if (state.seatedCount >= state.created.settings.seatLimit) return refuse('room-full');
  if (isFlooded(state, at)) return refuse('busy');
  const nickname = readNickname(raw);
  if (typeof nickname !== 'string') return nickname;
  if (state.seatByName.has(nameKey(nickname))) return refuse('name-taken');
  const taken: RoomEvent = { type: 'seat-taken', at, player: by.player, nickname, tokenHash: by.tokenHash };
  return [taken, ...withdrawClaims(state, by.tokenHash, at)];
}

/**
 * J10: no class is that quick. It bounds what a script can do before the host has seen it and closed the door; it counts
 * the room's newcomers and nobody's address, because a whole class may sit behind one.
 */
function isFlooded(state: Readonly<RoomState>, at: Ms): boolean {
  const earlier = state.seats.at(-MOST_NEW_SEATS);
  return earlier !== undefined && at - earlier.takenAt < NEW_SEATS_MS;
}

/**
 * A locked door does not keep out who was already in. Only one phone at a time asks for a seat: if a later one took the
 * place of an earlier one, a stranger could slip in between what the host saw and the yes.
 */
function askClaim(state: Readonly<RoomState>, raw: string, by: Newcomer, at: Ms): Decision {
  const nickname = readNickname(raw);
  if (typeof nickname !== 'string') return nickname;
  const no = state.seatByName.get(nameKey(nickname));
  const seat = no === undefined ? undefined : state.seats[no];
  if (!seat || !isSeated(seat)) return refuse('no-such-player');
  const earlier = state.claims.get(seat.player);
  if (earlier !== undefined) return earlier === by.tokenHash ? [] : refuse('claim-open');
  const asked: RoomEvent = { type: 'claim-asked', at, player: seat.player, tokenHash: by.tokenHash };
  return [...withdrawClaims(state, by.tokenHash, at), asked];
}

/** One token asks for one seat, and for none once it has one: else a late yes would give it two (J1). */
function withdrawClaims(state: Readonly<RoomState>, tokenHash: string, at: Ms): RoomEvent[] {
  const asked = [...state.claims].filter(([, by]) => by === tokenHash);
  return asked.map(([player]) => ({ type: 'claim-refused', at, player, tokenHash }));
}
