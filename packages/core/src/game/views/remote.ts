/** What the host's own phone shows: also the key, the notes, and who has answered. Never on a projector. */
import type { RemotePart } from '../audiences.ts';
import { keyOf } from '../results.ts';
import { standingOf } from '../ranking.ts';
import { isSeated, roundOf } from '../room.ts';
import type { RoomState, Seat } from '../state.ts';
import { handsPart } from './hands.ts';
import type { AnsweredPart, PeoplePart, PersonRow, RemoteParts, SecretPart } from './host-parts.ts';
import type { Parts } from './parts.ts';
import { choicesPart, clockPart, questionPart, revealPart, roomPart, stagePart } from './shared.ts';
import { standingsPart } from './standings.ts';
import { classSizeOf, tallyPart } from './tally.ts';

/** A lecture hall still fits; beyond it a phone could not be scrolled anyway. */
export const PEOPLE_ROWS = 500;

/** The named parts of the remote's view as they are now; one that does not apply is null. */
export function remoteParts(state: Readonly<RoomState>, names: readonly RemotePart[]): Parts<RemoteParts> {
  const parts: { [P in RemotePart]?: Parts<RemoteParts>[P] } = {};
  for (const name of names) Object.assign(parts, { [name]: remotePart(state, name) });
  return parts;
}

function remotePart(state: Readonly<RoomState>, name: RemotePart): RemoteParts[RemotePart] | null {
  switch (name) {
    case 'room':
      return roomPart(state);
    case 'stage':
      return stagePart(state);
    case 'clock':
      return clockPart(state);
    case 'question':
      return questionPart(state);
    case 'choices':
      return choicesPart(state);
    case 'reveal':
      return revealPart(state);
    case 'tally': {
      const round = roundOf(state);
      return round && 'answers' in round ? tallyPart(state, round, 'host') : null;
    }
    case 'standings':
      return standingsPart(state);
    case 'hands':
      return handsPart(state);
    case 'secret':
      return secretPart(state);
    case 'people':
      return peoplePart(state);
    case 'answered':
      return answeredPart(state);
  }
}

function secretPart(state: Readonly<RoomState>): SecretPart | null {
  const question = roundOf(state)?.asked.question;
  if (!question) return null;
  return {
    question: question.id,
    key: keyOf(state, question),
    shown: question.kind === 'text' ? question.shown : null,
    explanation: question.explanation,
    note: question.note,
  };
}

function peoplePart(state: Readonly<RoomState>): PeoplePart {
  const seated = state.seats.filter(isSeated);
  const rows = seated.slice(0, PEOPLE_ROWS).map((seat) => personRow(state, seat));
  return { rows, moreCount: seated.length - rows.length };
}

function personRow(state: Readonly<RoomState>, seat: Seat): PersonRow {
  const { score, rank } = standingOf(state, seat.no);
  const is = seat.is === 'here' ? 'here' : 'away';
  return { player: seat.player, nickname: seat.nickname, is, score, rank, factor: seat.factor };
}

/** A digit for each row of `people`, in the same order. */
function answeredPart(state: Readonly<RoomState>): AnsweredPart | null {
  const round = roundOf(state);
  if (!round || !('answers' in round)) return null;
  const seated = state.seats.filter(isSeated).slice(0, PEOPLE_ROWS);
  return {
    round: round.asked.no,
    answeredCount: state.answeredCount,
    hereCount: classSizeOf(state, round),
    flags: seated.map((seat) => (round.answers[seat.no] ? '1' : '0')).join(''),
  };
}
