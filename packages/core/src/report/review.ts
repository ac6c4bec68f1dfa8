/** One student's way back: own answers, the right ones, and why. Nothing of anybody else. */
import {
  heldBy,
  keyOf,
  pointsOf,
  resultsOfSeat,
  seatOfPlayer,
  shownRounds,
  slipOf,
  standingOf,
  standingsOf,
  youPart,
  type PlayerId,
  type Result,
  type RoomState,
  type Seat,
  type ShownRound,
} from '../game/index.ts';
import type { Review, ReviewRound } from './shapes.ts';
import { choicesShown, isKey, keyShown } from './shown.ts';

/** Rounds whose key has been shown, as they count now; null for a player without a seat. */
export function reviewOf(state: Readonly<RoomState>, player: PlayerId): Review | null {
  const seat = seatOfPlayer(state, player);
  if (!seat) return null;
  const rounds = shownRounds(state);
  const results = resultsOfSeat(state, seat);
  const { score, rightCount } = standingOf(state, seat.no);
  return {
    code: state.created.code,
    next: state.continuedIn?.code ?? null,
    title: state.created.title,
    nickname: seat.nickname,
    createdAt: state.created.at,
    isEnded: state.stage.is === 'ended',
    score,
    // V4: not before the phone itself is shown one.
    rank: youPart(state, player)?.rank ?? null,
    playersCount: standingsOf(state).rows.length,
    rightCount,
    rounds: rounds.flatMap((round, i) => {
      const result = results[i];
      return result ? [reviewRound(state, round, result, seat)] : [];
    }),
  };
}

function reviewRound(state: Readonly<RoomState>, round: ShownRound, result: Result, seat: Seat): ReviewRound {
  const { question, no } = round.asked;
  const key = keyOf(state, question);
  const answer = heldBy(round.answers, seat.no)?.answer ?? null;
  const slip = answer !== null && result.fraction < 1 ? slipOf(question, answer) : null;
  return {
    ...keyShown(question, key),
    ...(slip && { slip }),
    round: no,
    mark: result.mark,
    points: pointsOf(result),
    place: question.place,
    stem: question.stem,
    choices: choicesShown(round.asked, key).map((choice) => ({
      id: choice.id,
      text: choice.text,
      why: choice.why,
      isKey: isKey(question, key, choice),
    })),
    answer,
    explanation: question.explanation,
  };
}
