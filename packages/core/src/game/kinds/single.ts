import type { QuestionOf } from '../questions.ts';
import { canonicalPicks, idsOf, picksOf, readKeyPicks, readPicks, sayPicks, tallyPicks } from './choices.ts';
import type { Kind } from './kind.ts';

/** Choose one of two to six; a statement that is true or false is one of two. */
export const single: Kind<QuestionOf<'single'>> = {
  read: (question, raw) => readPicks(question, raw, 1),
  readKey: readKeyPicks,
  fraction: (_question, key, answer) => (picksOf(answer).every((pick) => picksOf(key).includes(pick)) ? 1 : 0),
  pickCount: () => 1,
  dealt: idsOf,
  tally: tallyPicks,
  canonical: canonicalPicks,
  say: sayPicks,
};
