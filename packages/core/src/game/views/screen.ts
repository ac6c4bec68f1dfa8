/** What the projector shows to a whole class. The key does not exist here before the reveal (V1). */
import type { ScreenPart } from '../audiences.ts';
import { roundOf, isSeated } from '../room.ts';
import type { RoomState } from '../state.ts';
import { handsPart } from './hands.ts';
import type { CountPart, LobbyPart, Parts, ScreenParts, TallyPart } from './parts.ts';
import { choicesPart, clockPart, isHidden, questionPart, revealPart, roomPart, stagePart } from './shared.ts';
import { standingsPart } from './standings.ts';
import { classSizeOf, tallyPart } from './tally.ts';

/** More names than this nobody reads from a wall. */
export const SEAT_ROWS = 200;

/** The named parts of the screen's view as they are now; one that does not apply is null. */
export function screenParts(state: Readonly<RoomState>, names: readonly ScreenPart[]): Parts<ScreenParts> {
  const parts: { [P in ScreenPart]?: Parts<ScreenParts>[P] } = {};
  for (const name of names) Object.assign(parts, { [name]: screenPart(state, name) });
  return parts;
}

function screenPart(state: Readonly<RoomState>, name: ScreenPart): ScreenParts[ScreenPart] | null {
  switch (name) {
    case 'room':
      return roomPart(state);
    case 'stage':
      return stagePart(state);
    case 'clock':
      return clockPart(state);
    case 'question':
      return isHidden(state) ? null : questionPart(state);
    case 'choices':
      return isHidden(state) ? null : choicesPart(state);
    case 'reveal':
      return revealPart(state);
    case 'lobby':
      return lobbyPart(state);
    case 'count':
      return countPart(state);
    case 'tally':
      return shownTally(state);
    case 'standings':
      return standingsPart(state);
    case 'hands':
      return handsPart(state);
  }
}

function lobbyPart(state: Readonly<RoomState>): LobbyPart {
  const seated = state.seats.filter(isSeated);
  const rows = seated.slice(-SEAT_ROWS).toReversed();
  return {
    hereCount: state.hereCount,
    rows: rows.map((seat) => ({ player: seat.player, nickname: seat.nickname, isHere: seat.is === 'here' })),
    moreCount: seated.length - rows.length,
  };
}

function countPart(state: Readonly<RoomState>): CountPart | null {
  const round = roundOf(state);
  if (!round || !('answers' in round)) return null;
  return { round: round.asked.no, answeredCount: state.answeredCount, hereCount: classSizeOf(state, round) };
}

function shownTally(state: Readonly<RoomState>): TallyPart | null {
  const round = roundOf(state);
  if (!round || !('answers' in round)) return null;
  if (round.phase === 'revealed' || round.phase === 'standings') return tallyPart(state, round, 'class-revealed');
  // A poll has nothing to give away: it is shown live.
  const isLive = round.asked.isTallyShown || round.asked.question.key === null;
  return isLive && !isHidden(state) ? tallyPart(state, round, 'class') : null;
}
