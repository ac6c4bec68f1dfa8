/** What pages ask about a question's kind. */
import type { QuestionPart } from '@bellringer/core/game';

export type WrittenAs = QuestionPart['writtenAs'];

/** Answered with a keyboard: there are no choices to show. */
export function isTyped(written: WrittenAs): boolean {
  return written === 'number' || written === 'text' || written === 'words';
}

/** Nothing is right or wrong: there is no key to show. */
export function isOpinion(written: WrittenAs): boolean {
  return written === 'poll' || written === 'words';
}

/** Whether its answers can be shown before the reveal: where each belongs would be the key, and an opinion is there already. */
export function hasTallyToShow(written: WrittenAs): boolean {
  return !isOpinion(written) && written !== 'order' && written !== 'match';
}
