/** How a class answered a round. */
import { canonicalOf, isNearMiss, tallyOf } from '../kinds/index.ts';
import { judgementOf, keyOf, worthOf } from '../results.ts';
import { isSeated } from '../room.ts';
import type { Asked, Answers, Round, RoomState } from '../state.ts';
import type { Answer, Question } from '../questions.ts';
import type { TallyPart, TypedRow } from './parts.ts';

/** A wall holds no more; the rest are counted. A host is sent as many again that are off it. */
export const TYPED_ROWS = 40;

/** For whom: `class` before or after the reveal, or the host, who knows the key anyway. */
export type TallyFor = 'class' | 'class-revealed' | 'host';

/** Rows in the order in which the class saw the choices. */
export function tallyPart(
  state: Readonly<RoomState>,
  round: { readonly asked: Asked; readonly answers: Answers },
  eyes: TallyFor,
): TallyPart {
  const { question, order, no } = round.asked;
  const answers = seatedAnswers(state, round.answers);
  const key = eyes === 'class' ? null : keyOf(state, question);
  const rows = tallyOf(question, answers, key).toSorted(
    (one, other) => order.indexOf(one.choice) - order.indexOf(other.choice),
  );
  const rightCount = key === null ? null : answers.filter((answer) => worthOf(state, question, answer) === 1).length;
  const part: TallyPart = { round: no, rows, answeredCount: answers.length, rightCount };
  const isTyped = question.kind === 'number' || question.kind === 'text';
  return isTyped ? Object.assign(part, { typed: typedRows(state, question, answers, eyes) }) : part;
}

function typedRows(
  state: Readonly<RoomState>,
  question: Question,
  answers: readonly Answer[],
  eyes: TallyFor,
): TypedRow[] {
  const groups = new Map<string, { answer: Answer; count: number }>();
  for (const answer of answers) {
    const words = canonicalOf(question, answer);
    const group = groups.get(words);
    if (group) group.count += 1;
    else groups.set(words, { answer, count: 1 });
  }
  const sorted = [...groups.values()].toSorted(
    (one, other) => other.count - one.count || compare(one.answer, other.answer),
  );
  const isOff = ({ answer }: { readonly answer: Answer }) => isTakenOff(state, question, answer);
  const shown = sorted.filter((group) => !isOff(group)).slice(0, TYPED_ROWS);
  // What is off the wall takes no row from what is on it: the host must reach each word that the class sees (Q10).
  const off = eyes === 'host' ? sorted.filter(isOff).slice(0, TYPED_ROWS) : [];
  return [...shown, ...off].map(({ answer, count }) => typedRow(state, question, answer, count, eyes));
}

/** A word of a cloud that the host does not want on the wall. */
function isTakenOff(state: Readonly<RoomState>, question: Question, answer: Answer): boolean {
  return question.key === null && judgementOf(state, question, answer) === 0;
}

function typedRow(
  state: Readonly<RoomState>,
  question: Question,
  answer: Answer,
  count: number,
  eyes: TallyFor,
): TypedRow {
  const worth = eyes === 'class' ? null : worthOf(state, question, answer);
  const row: TypedRow = { words: String(answer), count, worth };
  if (eyes === 'class') return row;
  if (judgementOf(state, question, answer) !== null) Object.assign(row, { isJudged: true });
  const isNear = question.kind === 'text' && isNearMiss(question, keyOf(state, question), answer);
  return isNear && eyes === 'host' ? Object.assign(row, { isNear: true }) : row;
}

function compare(one: Answer, other: Answer): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
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
