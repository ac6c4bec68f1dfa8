import type { Picks, QuestionOf } from '../questions.ts';
import { canonicalPicks, idsOf, picksOf, readKeyPicks, readPicks, sayPicks, tallyPicks } from './choices.ts';
import type { Kind } from './kind.ts';

/** Choose the k that are right, k being told; an answer may name fewer, never more (Q2). A poll says k itself. */
export const multiple: Kind<QuestionOf<'multiple'>> = {
  read: (question, raw) => readPicks(question, raw, pickCount(question)),
  readKey: readKeyPicks,
  fraction: (_question, key, answer) => shareOfKeys(picksOf(key), picksOf(answer)),
  pickCount,
  dealt: idsOf,
  tally: tallyPicks,
  canonical: canonicalPicks,
  say: sayPicks,
};

function pickCount({ key, picks, choices }: QuestionOf<'multiple'>): number {
  return key?.length ?? picks ?? choices.length;
}

/** f = max(0, (hits − false picks) / keys): guessing one right and one wrong earns nothing (Q3). */
function shareOfKeys(key: Picks, answer: Picks): number {
  const hits = answer.filter((pick) => key.includes(pick)).length;
  const falsePicks = answer.length - hits;
  return Math.max(0, (hits - falsePicks) / key.length);
}
