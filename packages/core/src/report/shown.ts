/** How a question and its key are shown after the game, to the host and to a student alike. */
import { picksOf } from '../game/index.ts';
import type { Answer, Asked, Choice, Question } from '../game/index.ts';
import type { KeyShown } from './shapes.ts';

export function keyShown(question: Question, key: Answer | null): KeyShown {
  const part: KeyShown = { kind: question.writtenAs, key };
  switch (question.kind) {
    case 'match':
      return { ...part, targets: question.targets.map(({ id, text }) => ({ id, text })) };
    case 'number':
      return question.unit === null ? part : { ...part, unit: question.unit };
    case 'text':
      return question.shown === null ? part : { ...part, shown: question.shown };
    default:
      return part;
  }
}

/** In the order in which the class saw them; of an order in the right one. */
export function choicesShown({ question, order }: Asked, key: Answer | null): Choice[] {
  if (question.kind === 'match') return [...question.choices];
  const wanted = question.kind === 'order' ? picksOf(key) : order;
  return question.choices.toSorted((one, other) => wanted.indexOf(one.id) - wanted.indexOf(other.id));
}

/** A choice that is right as such: of an order or a match it is its place that is right. */
export function isKey(question: Question, key: Answer | null, { id }: Choice): boolean {
  return (question.kind === 'single' || question.kind === 'multiple') && picksOf(key).includes(id);
}
