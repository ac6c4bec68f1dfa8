/** How a class answered a round. */
import { fractionOf, tallyOf } from '../kinds/index.ts';
import { keyOf } from '../results.ts';
import { isSeated } from '../room.ts';
import type { Asked, Answers, Round, RoomState } from '../state.ts';
import type { Answer } from '../questions.ts';
import type { TallyPart } from './parts.ts';

/** Rows in the order in which the class saw the choices. */
export function tallyPart(
  state: Readonly<RoomState>,
  round: { readonly asked: Asked; readonly answers: Answers },
  showsRight: boolean,
): TallyPart {
  const { question, order, no } = round.asked;
  const answers = seatedAnswers(state, round.answers);
  const rows = tallyOf(question, answers).toSorted(
    (one, other) => order.indexOf(one.choice) - order.indexOf(other.choice),
  );
  const key = keyOf(state, question);
  const rightCount = showsRight ? answers.filter((answer) => fractionOf(question, key, answer) === 1).length : null;
  return { round: no, rows, answeredCount: answers.length, rightCount };
}

/** Of how many answers are awaited; from the close on, how many were (R5). */
export function classSizeOf(state: Readonly<RoomState>, round: Round): number {
  const isOver = 'bell' in round && round.phase !== 'closing';
  return isOver ? state.answeredCount + round.bell.silentCount : state.hereCount;
}

function seatedAnswers(state: Readonly<RoomState>, answers: Answers): Answer[] {
  return state.seats.flatMap((seat) => {
    const held = answers[seat.no];
    return held && isSeated(seat) ? [held.answer] : [];
  });
}
