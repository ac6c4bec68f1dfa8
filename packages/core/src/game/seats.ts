/** Seats as events change them. Counters are kept along, so that an answer costs the same in every class. */
import type { EventOf, RoomEvent, RoomEventType } from './events.ts';
import type { PlayerId, SeatNo } from './ids.ts';
import { nameKey } from './nickname.ts';
import { isSeated } from './room.ts';
import type { Answers, RoomState, Seat } from './state.ts';

const SEAT_EVENTS = [
  'seat-taken',
  'seat-renamed',
  'claim-asked',
  'claim-refused',
  'seat-claimed',
  'seat-removed',
  'seat-forgotten',
  'seats-away',
  'seats-back',
  'factor-set',
] as const satisfies readonly RoomEventType[];

export type SeatEvent = EventOf<(typeof SEAT_EVENTS)[number]>;

const seatEvents: ReadonlySet<string> = new Set(SEAT_EVENTS);

export function isSeatEvent(event: RoomEvent): event is SeatEvent {
  return seatEvents.has(event.type);
}

export function evolveSeats(state: RoomState, event: SeatEvent): void {
  switch (event.type) {
    case 'seat-taken':
      takeSeat(state, event);
      return;
    case 'seats-away':
      for (const player of event.players) setPresence(state, player, 'away');
      return;
    case 'seats-back':
      for (const player of event.players) setPresence(state, player, 'here');
      return;
    case 'claim-asked':
      state.claims.set(event.player, event.tokenHash);
      return;
    case 'claim-refused':
      state.claims.delete(event.player);
      return;
    default: {
      const seat = seatOf(state, event.player);
      if (seat) changeSeat(state, seat, event);
    }
  }
}

function takeSeat(state: RoomState, event: EventOf<'seat-taken'>): void {
  const seat: Seat = {
    no: state.seats.length as SeatNo,
    player: event.player,
    nickname: event.nickname,
    tokenHash: event.tokenHash,
    is: 'here',
    factor: 1,
    takenAt: event.at,
  };
  state.seats.push(seat);
  state.seatOf.set(seat.player, seat.no);
  state.seatByToken.set(seat.tokenHash, seat.no);
  state.seatByName.set(nameKey(seat.nickname), seat.no);
  state.seatedCount += 1;
  state.hereCount += 1;
  answersOf(state)?.push(undefined);
}

type OneSeatEvent = EventOf<'seat-renamed' | 'seat-claimed' | 'seat-removed' | 'seat-forgotten' | 'factor-set'>;

function changeSeat(state: RoomState, seat: Seat, event: OneSeatEvent): void {
  switch (event.type) {
    case 'seat-renamed':
      rename(state, seat, event.nickname);
      return;
    case 'seat-claimed':
      state.claims.delete(seat.player);
      state.seatByToken.delete(seat.tokenHash);
      seat.tokenHash = event.tokenHash;
      state.seatByToken.set(seat.tokenHash, seat.no);
      return;
    case 'factor-set':
      seat.factor = event.factor;
      if (event.factor === 1) state.factored.delete(seat.no);
      else state.factored.add(seat.no);
      return;
    case 'seat-removed':
    case 'seat-forgotten':
      leave(state, seat, event.type === 'seat-removed' ? 'removed' : 'forgotten');
  }
}

function rename(state: RoomState, seat: Seat, nickname: string): void {
  freeName(state, seat);
  seat.nickname = nickname;
  state.seatByName.set(nameKey(nickname), seat.no);
}

/** The token stays known, so that a removed phone cannot take a second seat with it (J7). */
function leave(state: RoomState, seat: Seat, as: 'removed' | 'forgotten'): void {
  if (isSeated(seat)) state.seatedCount -= 1;
  if (isSeated(seat) && answersOf(state)?.[seat.no]) state.answeredCount -= 1;
  setPresence(state, seat.player, 'away');
  freeName(state, seat);
  state.claims.delete(seat.player);
  state.factored.delete(seat.no);
  seat.is = as;
  if (as === 'forgotten') seat.nickname = '';
  state.scoresVersion += 1;
}

function freeName(state: RoomState, seat: Seat): void {
  const key = nameKey(seat.nickname);
  if (state.seatByName.get(key) === seat.no) state.seatByName.delete(key);
}

function setPresence(state: RoomState, player: PlayerId, is: 'here' | 'away'): void {
  const seat = seatOf(state, player);
  if (!seat || seat.is === is || !isSeated(seat)) return;
  const step = is === 'here' ? 1 : -1;
  seat.is = is;
  state.hereCount += step;
  if (answersOf(state)?.[seat.no]) state.hereAnsweredCount += step;
}

function seatOf(state: RoomState, player: PlayerId): Seat | undefined {
  const no = state.seatOf.get(player);
  return no === undefined ? undefined : state.seats[no];
}

function answersOf(state: RoomState): Answers | null {
  return state.stage.is === 'playing' && 'answers' in state.stage.round ? state.stage.round.answers : null;
}
