import type { SingleQuestion } from '../questions.ts';
import { readKeyPicks, readPicks, sayPicks, tallyPicks } from './choices.ts';
import type { Kind } from './kind.ts';

/** Choose one of two to six; a statement that is true or false is one of two. */
export const single: Kind<SingleQuestion> = {
  read: (question, raw) => readPicks(question, raw, 1),
  readKey: readKeyPicks,
  fraction: (_question, key, answer) => (answer.every((pick) => key.includes(pick)) ? 1 : 0),
  pickCount: () => 1,
  tally: tallyPicks,
  say: sayPicks,
};
