/** Where the cards of an order or a match went that did not go where they belong: what the class mixed up. */
import { picksOf } from '../game/index.ts';
import type { Answer, ChoiceId, Question } from '../game/index.ts';
import type { Misplaced } from './shapes.ts';

/** The most frequent wrong place of each card; one that everybody had right is not in it. */
export function misplacedOf(
  question: Question,
  key: Answer | null,
  answers: readonly Answer[],
): ReadonlyMap<ChoiceId, Misplaced> {
  if (key === null || (question.kind !== 'order' && question.kind !== 'match')) return new Map();
  const right = placesOf(question, key);
  const given = answers.map((answer) => placesOf(question, answer));
  return new Map(
    question.choices.flatMap(({ id }) => {
      const wrong = given.map((places) => places.get(id)).filter((at) => at !== undefined && at !== right.get(id));
      const most = mostFrequent(wrong as number[]);
      return most === null ? [] : [[id, most] as const];
    }),
  );
}

/** Of an order each card's place, of a match its target's, from 0. */
function placesOf(question: Question & { readonly kind: 'order' | 'match' }, answer: Answer): Map<ChoiceId, number> {
  const picks = picksOf(answer);
  if (question.kind === 'order') return new Map(picks.map((id, at) => [id, at]));
  const targetOf = (at: number) => question.targets.findIndex(({ id }) => id === picks[at]);
  return new Map(question.choices.map(({ id }, at) => [id, targetOf(at)]));
}

/** Of equally frequent ones the first. */
function mostFrequent(places: readonly number[]): Misplaced | null {
  const counts = new Map<number, number>();
  for (const at of places) counts.set(at, (counts.get(at) ?? 0) + 1);
  const [most] = [...counts].toSorted(([at, count], [other, otherCount]) => otherCount - count || at - other);
  return most ? { at: most[0], count: most[1] } : null;
}
