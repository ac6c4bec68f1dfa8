/** The big screen in questions of every kind: read, asked, and with their key. */
import type { QuestionId, TallyPart } from '@bellringer/core/game';
import { longMatch, longOrder, match, order, poll } from '../kinds/arranged.ts';
import type { Sample } from '../kinds/sample.ts';
import { bigNumber, longText, manyWords, number, text, words } from '../kinds/typed.ts';
import { clock, hands, people, round, stage } from './parts.ts';
import type { State } from './parts.ts';

const count = { round, answeredCount: 23, hereCount: 31 };
const base = { lobby: people(), hands };

const reading = ({ question }: Sample): State => ({
  ...base,
  question,
  stage: stage({ phase: 'reading' }),
  clock: clock(33),
});

/** `withTally`: the host shows it, or there is nothing to give away. */
function asked({ question, choices, tally }: Sample, withTally = false): State {
  const state = { ...base, stage: stage(), clock: clock(18), question, choices, count };
  return withTally ? { ...state, tally: blind(tally) } : state;
}

/** As a class sees it before the key is shown. */
function blind(tally: TallyPart): TallyPart {
  const part = { ...tally, rightCount: null };
  return tally.typed ? { ...part, typed: tally.typed.map((row) => ({ ...row, worth: null })) } : part;
}

function revealed({ question, choices, reveal, tally }: Sample): State {
  const answered = { ...count, answeredCount: tally.answeredCount };
  return { ...base, stage: stage({ phase: 'revealed' }), question, choices, count: answered, reveal, tally };
}

/** The host may judge; this is what has been judged. */
const judging = (...judged: [words: string, fraction: number][]) => ({
  hands: {
    ...hands,
    judging: { question: 'q3' as QuestionId, judged: judged.map(([said, fraction]) => ({ words: said, fraction })) },
  },
});

function withJudged(sample: Sample, words: string): Sample {
  const typed = sample.tally.typed?.map((row) => (row.words === words ? { ...row, isJudged: true as const } : row));
  return { ...sample, tally: { ...sample.tally, ...(typed && { typed }) } };
}

export const kindStates: Readonly<Record<string, State>> = {
  'reading-order': reading(order),
  'reading-match': reading(match),
  'reading-number': reading(number),
  order: asked(order),
  'order-long': asked(longOrder),
  match: asked(match),
  'match-long': asked(longMatch),
  number: asked(number),
  'number-big': asked(bigNumber),
  'number-tally': asked(number, true),
  text: asked(text),
  'text-tally': asked(text, true),
  poll: asked(poll, true),
  'words-empty': asked(words),
  words: { ...asked(words, true), ...judging(['바보', 0]) },
  'words-many': asked(manyWords, true),
  'revealed-order': revealed(order),
  'revealed-order-long': revealed(longOrder),
  'revealed-match': revealed(match),
  'revealed-match-long': revealed(longMatch),
  'revealed-number': { ...revealed(number), ...judging() },
  'revealed-number-big': revealed(bigNumber),
  'revealed-text': { ...revealed(withJudged(text, 'NAT')), ...judging(['nat', 0]) },
  'revealed-text-long': revealed(longText),
  'revealed-poll': revealed(poll),
  'revealed-words': { ...revealed(words), ...judging(['바보', 0]) },
};
