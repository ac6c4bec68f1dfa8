import type { Answer, MultipleQuestion } from '../questions.ts';
import { readKeyPicks, readPicks, sayPicks, tallyPicks } from './choices.ts';
import type { Kind } from './kind.ts';

/** Choose the k that are right, k being told; an answer may name fewer, never more (Q2). */
export const multiple: Kind<MultipleQuestion> = {
  read: (question, raw) => readPicks(question, raw, question.key.length),
  readKey: readKeyPicks,
  fraction: (_question, key, answer) => shareOfKeys(key, answer),
  pickCount: (question) => question.key.length,
  tally: tallyPicks,
  say: sayPicks,
};

/** f = max(0, (hits − false picks) / keys): guessing one right and one wrong earns nothing (Q3). */
function shareOfKeys(key: Answer, answer: Answer): number {
  const hits = answer.filter((pick) => key.includes(pick)).length;
  const falsePicks = answer.length - hits;
  return Math.max(0, (hits - falsePicks) / key.length);
}
