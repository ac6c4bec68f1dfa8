/**
 * The same class goes on: a new room in which every seat is taken already, under the same player ids and with the same
 * secrets. A phone that follows finds itself in it.
 */
import { isSeated, refuse } from '@bellringer/core/game';
import type { EventOf, Ms, Refusal, RoomState } from '@bellringer/core/game';
import { isDone } from './batch.ts';
import type { House } from './house.ts';
import { openRoom } from './opening.ts';
import type { OpenedAs, Wanted } from './opening.ts';
import type { Room } from './room.ts';

/** What the next room is opened with, given what the old one was. */
export type WantedNext = (before: EventOf<'room-created'>) => Promise<Wanted | Refusal>;

/** Refuses `not-now` while the old room still plays. A room that goes on already is not continued twice. */
export async function playAgain(house: House, old: Room, wantedNext: WantedNext): Promise<OpenedAs | Refusal> {
  const before = await old.look(({ state }) => ({
    hasEnded: state.stage.is === 'ended',
    continuedIn: state.continuedIn,
    created: state.created,
    seats: seatsAgain(state, house.clock.now()),
  }));
  if (before.continuedIn !== null) return before.continuedIn;
  if (!before.hasEnded) return refuse('not-now');
  const wanted = await wantedNext(before.created);
  if ('refused' in wanted) return wanted;
  const opened = await openRoom(house, { ...wanted, after: old.id }, before.seats);
  if ('refused' in opened) return opened;
  return announce(house, old, opened);
}

/** Tells the old room. If another server was first, the room just opened is not needed. */
async function announce({ journal, clock, log }: House, old: Room, opened: OpenedAs): Promise<OpenedAs | Refusal> {
  const outcome = await old.order({ type: 'continue-room', ...opened });
  const goesOnIn = isDone(outcome) ? await old.look(({ state }) => state.continuedIn) : null;
  if (goesOnIn?.room !== opened.room) await journal.close(opened.room, clock.now());
  if (!isDone(outcome)) return outcome;
  log.info({ room: opened.room, after: old.id }, 'room continued');
  return goesOnIn ?? opened;
}

function seatsAgain(state: Readonly<RoomState>, at: Ms): EventOf<'seat-taken'>[] {
  return state.seats
    .filter(isSeated)
    .map(({ player, nickname, tokenHash }) => ({ type: 'seat-taken', at, player, nickname, tokenHash }));
}
