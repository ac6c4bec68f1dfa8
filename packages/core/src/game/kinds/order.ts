import type { ChoiceId } from '../ids.ts';
import type { Answer, Picks, QuestionOf } from '../questions.ts';
import { canonicalPicks, idsOf, picksOf, tallyPlaces } from './choices.ts';
import type { Kind } from './kind.ts';

/** Put all choices in order. */
export const order: Kind<QuestionOf<'order'>> = {
  read: readOrder,
  readKey: readOrder,
  fraction: (_question, key, answer) => shareInOrder(picksOf(key), picksOf(answer)),
  pickCount: ({ choices }) => choices.length,
  dealt: idsOf,
  tally: (question, answers, key) => (key === null ? [] : tallyOrder(question, answers, picksOf(key))),
  canonical: canonicalPicks,
  say: ({ choices }, answer, lang) =>
    picksOf(answer)
      .map((id) => choices.find((choice) => choice.id === id)?.text[lang] ?? '')
      .join(' → '),
};

/** All choices, each once, in the order of the answer. */
function readOrder({ choices }: QuestionOf<'order'>, raw: unknown): Picks | null {
  if (!Array.isArray(raw) || raw.length !== choices.length || new Set(raw).size !== raw.length) return null;
  const ids = new Set<unknown>(choices.map(({ id }) => id));
  return raw.every((id) => ids.has(id)) ? (raw as ChoiceId[]) : null;
}

/**
 * f = max(0, 1 − 2d), d being the Kendall distance (pairs that stand the wrong way round) as a share of all pairs: half of
 * them is what chance gives, and earns nothing (Q5).
 */
function shareInOrder(key: Picks, answer: Picks): number {
  const places = new Map(key.map((id, place) => [id, place]));
  const of = (id: ChoiceId | undefined) => (id && places.get(id)) ?? 0;
  let wrongPairs = 0;
  for (const [at, id] of answer.entries()) {
    for (const later of answer.slice(at + 1)) if (of(id) > of(later)) wrongPairs += 1;
  }
  const pairs = (key.length * (key.length - 1)) / 2;
  return Math.max(0, 1 - (2 * wrongPairs) / pairs);
}

function tallyOrder(question: QuestionOf<'order'>, answers: Iterable<Answer>, key: Picks) {
  return tallyPlaces(question, answers, (id, _at, picks) => picks.indexOf(id) === key.indexOf(id));
}
