/** Honours of the last page that are not about speed. */
import { resultsOfSeat, standingsOf } from './ranking.ts';
import { isSeated } from './room.ts';
import { shownRounds } from './results.ts';
import type { RoomState, Seat } from './state.ts';
import type { Award } from './views/standings-part.ts';

const NAMES_PER_AWARD = 3;

/** Right in every round, answered every round, risen most in the last. An award that nobody or everybody earned is left out. */
export function awardsOf(state: Readonly<RoomState>): Award[] {
  const rounds = shownRounds(state);
  if (rounds.length < 2) return [];
  const seated = state.seats.filter(isSeated);
  const marks = new Map(seated.map((seat) => [seat.no, resultsOfSeat(state, seat).map((result) => result.mark)]));
  const every = (test: (mark: string) => boolean): Seat[] =>
    seated.filter((seat) => marks.get(seat.no)?.every((mark) => mark === 'void' || mark === 'poll' || test(mark)));
  const allRight = every((mark) => mark === 'right');
  const allAnswered = every((mark) => mark !== 'none').filter((seat) => !allRight.includes(seat));
  return [
    award('all-right', allRight, seated.length),
    award('all-answered', allAnswered, seated.length),
    award('risen-most', risenMost(state), seated.length),
  ].filter((made) => made !== null);
}

function award(name: Award['name'], seats: readonly Seat[], of: number): Award | null {
  if (seats.length === 0 || seats.length === of) return null;
  const nicknames = seats.slice(0, NAMES_PER_AWARD).map((seat) => seat.nickname);
  return { name, nicknames, moreCount: seats.length - nicknames.length };
}

/** Whoever won most places by the last round. */
function risenMost(state: Readonly<RoomState>): Seat[] {
  const { rows } = standingsOf(state);
  const most = rows.reduce((most, row) => Math.max(most, row.moved), 0);
  return most === 0 ? [] : rows.filter((row) => row.moved === most).map((row) => row.seat);
}
