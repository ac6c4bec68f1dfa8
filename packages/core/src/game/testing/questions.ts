/** Questions for stories: 1000 points, 20 s, three seconds to read, `a` is right (and `b` too where two are). */
import type { ChoiceId, QuestionId, Text } from '../ids.ts';
import type {
  MatchQuestion,
  MultipleQuestion,
  NumberQuestion,
  OrderQuestion,
  SingleQuestion,
  TextQuestion,
} from '../questions.ts';

export const text = (words: string): Text => ({ ko: `${words} (ko)`, en: words });

export function single(id: string, change: Partial<SingleQuestion> = {}): SingleQuestion {
  return { ...common(id), kind: 'single', writtenAs: 'single', choices: choices(id, 'abcd'), key: ids('a'), ...change };
}

/** Five choices, of which two are right. */
export function multiple(id: string, change: Partial<MultipleQuestion> = {}): MultipleQuestion {
  return {
    ...common(id),
    kind: 'multiple',
    writtenAs: 'multiple',
    choices: choices(id, 'abcde'),
    key: ids('ab'),
    ...change,
  };
}

/** Right is d, c, b, a. */
export function order(id: string, change: Partial<OrderQuestion> = {}): OrderQuestion {
  return {
    ...common(id),
    kind: 'order',
    writtenAs: 'order',
    shuffle: true,
    choices: choices(id, 'abcd'),
    key: ids('dcba'),
    ends: { first: text('least'), last: text('most') },
    ...change,
  };
}

/** a goes to x, b to y, c to x; nothing goes to z. */
export function match(id: string, change: Partial<MatchQuestion> = {}): MatchQuestion {
  const targets = ids('xyz').map((target) => ({ id: target, text: text(`target ${target} of ${id}`), why: null }));
  return {
    ...common(id),
    kind: 'match',
    writtenAs: 'match',
    shuffle: true,
    choices: choices(id, 'abc'),
    targets,
    key: ids('xyx'),
    ...change,
  };
}

/** 11, from 0 to 20; 10 and 12 earn half. */
export function number(id: string, change: Partial<NumberQuestion> = {}): NumberQuestion {
  return {
    ...common(id),
    kind: 'number',
    writtenAs: 'number',
    choices: [],
    key: 11,
    tolerance: 0.5,
    least: 0,
    most: 20,
    step: 1,
    unit: text('nines'),
    slips: [{ answers: [13], why: text(`why 13 of ${id}`) }],
    ...change,
  };
}

/** "Route table", or 라우팅 테이블. */
export function typed(id: string, change: Partial<TextQuestion> = {}): TextQuestion {
  return {
    ...common(id),
    kind: 'text',
    writtenAs: 'text',
    choices: [],
    key: 'routetable',
    shown: text(`shown of ${id}`),
    accepted: ['라우팅테이블'],
    slips: [{ answers: ['security group'], why: text(`why security group of ${id}`) }],
    ...change,
  };
}

/** One of four, and nothing is right. */
export function poll(id: string, change: Partial<SingleQuestion> = {}): SingleQuestion {
  const opinions = choices(id, 'abcd').map((choice) => ({ ...choice, why: null }));
  return { ...common(id), kind: 'single', writtenAs: 'poll', points: 0, choices: opinions, key: null, ...change };
}

/** A cloud of words. */
export function words(id: string, change: Partial<TextQuestion> = {}): TextQuestion {
  const nothing = { key: null, shown: null, accepted: [], slips: [] };
  return { ...typed(id), writtenAs: 'words', points: 0, explanation: null, ...nothing, ...change };
}

/** One id per letter. */
export function ids(letters: string): ChoiceId[] {
  return [...letters] as ChoiceId[];
}

function common(id: string) {
  return {
    id: id as QuestionId,
    itemVersion: `version of ${id}`,
    place: text(`place of ${id}`),
    topic: '1.1',
    points: 1000,
    seconds: 20,
    readMs: 3000,
    shuffle: false,
    stem: text(`stem of ${id}`),
    explanation: text(`explanation of ${id}`),
    note: text(`note of ${id}`),
  };
}

function choices(question: string, letters: string) {
  return ids(letters).map((id) => ({
    id,
    text: text(`choice ${id} of ${question}`),
    why: text(`why ${id} of ${question}`),
  }));
}
