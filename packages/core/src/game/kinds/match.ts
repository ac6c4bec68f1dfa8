import type { ChoiceId } from '../ids.ts';
import type { Answer, Picks, QuestionOf } from '../questions.ts';
import { canonicalPicks, picksOf, tallyPlaces } from './choices.ts';
import type { Kind } from './kind.ts';

/** Name a target for each choice. Several may go to one (bins), and one may stay empty. */
export const match: Kind<QuestionOf<'match'>> = {
  read: readTargets,
  readKey: readTargets,
  fraction: (_question, key, answer) => shareOfPairs(picksOf(key), picksOf(answer)),
  pickCount: ({ choices }) => choices.length,
  dealt: ({ targets }) => targets.map(({ id }) => id),
  tally: (question, answers, key) => (key === null ? [] : tallyMatches(question, answers, picksOf(key))),
  canonical: canonicalPicks,
  say: ({ choices, targets }, answer, lang) =>
    choices
      .map(({ text }, at) => {
        const target = targets.find(({ id }) => id === picksOf(answer)[at]);
        return `${text[lang]}: ${target?.text[lang] ?? '–'}`;
      })
      .join(', '),
};

/** A target for every choice, in the order of the choices. */
function readTargets({ choices, targets }: QuestionOf<'match'>, raw: unknown): Picks | null {
  if (!Array.isArray(raw) || raw.length !== choices.length) return null;
  const ids = new Set<unknown>(targets.map(({ id }) => id));
  return raw.every((id) => ids.has(id)) ? (raw as ChoiceId[]) : null;
}

/** f = right pairs / pairs (Q6). */
function shareOfPairs(key: Picks, answer: Picks): number {
  return answer.filter((target, at) => target === key[at]).length / key.length;
}

function tallyMatches(question: QuestionOf<'match'>, answers: Iterable<Answer>, key: Picks) {
  return tallyPlaces(question, answers, (_id, at, picks) => picks[at] === key[at]);
}
