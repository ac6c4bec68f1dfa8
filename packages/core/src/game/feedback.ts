/** What is said about an answer once the key is shown. */
import type { ChoiceId, Text } from './ids.ts';
import { canonicalOf, canonicalTyped, picksOf } from './kinds/index.ts';
import type { Answer, Question } from './questions.ts';

export interface Why {
  readonly choice: ChoiceId;
  readonly why: Text;
}

/** Why each of the own picks is right or wrong; of an order or a match, why those out of place stand elsewhere. */
export function whysOf(question: Question, key: Answer | null, answer: Answer | null): Why[] {
  const [own, right] = [picksOf(answer), picksOf(key)];
  const isMeant = ({ id }: { readonly id: ChoiceId }, at: number): boolean => {
    switch (question.kind) {
      case 'order':
        return own.length > 0 && own.indexOf(id) !== right.indexOf(id);
      case 'match':
        return own.length > 0 && own[at] !== right[at];
      default:
        return own.includes(id);
    }
  };
  return question.choices.filter(isMeant).flatMap(({ id, why }) => (why === null ? [] : [{ choice: id, why }]));
}

/** What the author says to those who typed this; null if it is no slip that the author knew. */
export function slipOf(question: Question, answer: Answer): Text | null {
  if (question.kind !== 'number' && question.kind !== 'text') return null;
  const typed = canonicalOf(question, answer);
  const listed = question.kind === 'text' ? canonicalTyped : String;
  return question.slips.find(({ answers }) => answers.some((slip) => listed(String(slip)) === typed))?.why ?? null;
}
