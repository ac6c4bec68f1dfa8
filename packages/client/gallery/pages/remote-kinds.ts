/** The remote in questions of every kind. */
import type { QuestionId, RemoteParts, TypedRow } from '@bellringer/core/game';
import type { Known } from '../../src/state/parts.ts';
import { longMatch, longOrder, match, order, poll } from '../kinds/arranged.ts';
import type { Sample } from '../kinds/sample.ts';
import { longText, manyWords, number, text, words } from '../kinds/typed.ts';
import { asking as base, revealed as baseRevealed } from './remote-fixtures.ts';

type Marks = Readonly<Record<string, Partial<TypedRow>>>;

/** `marks`: what the host alone is told of what was typed. */
function asking({ question, choices, reveal, tally }: Sample, marks: Marks = {}): Known<RemoteParts> {
  const typed = tally.typed?.map((row) => ({ ...row, ...marks[row.words] }));
  const { key, explanation, shown = null } = reveal;
  return {
    ...base,
    question,
    choices,
    tally: typed ? { ...tally, typed } : tally,
    secret: { question: 'q3' as QuestionId, key, shown, explanation, note: null },
  };
}

function revealed(sample: Sample, marks: Marks = {}): Known<RemoteParts> {
  const { clock: _, ...parts } = asking(sample, marks);
  return { ...parts, stage: baseRevealed.stage!, reveal: sample.reveal };
}

const typedMarks: Marks = { 'rout table': { isNear: true }, NAT: { worth: 1, isJudged: true } };

export const remoteKinds: Readonly<Record<string, Known<RemoteParts>>> = {
  order: asking(order),
  'order-long': asking(longOrder),
  match: asking(match),
  'match-long': asking(longMatch),
  number: asking(number, { 99: { isJudged: true } }),
  text: asking(text, typedMarks),
  'text-long': asking(longText),
  'text-empty': asking({ ...text, tally: { ...text.tally, typed: [], answeredCount: 0 } }),
  poll: asking(poll),
  words: asking(words, { 하늘: { isJudged: true } }),
  'words-many': asking(manyWords),
  'order-revealed': revealed(order),
  'text-revealed': revealed(text, typedMarks),
  'words-revealed': revealed(words, { 하늘: { isJudged: true } }),
};
