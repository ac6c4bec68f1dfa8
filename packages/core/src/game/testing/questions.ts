/** Questions for stories: 1000 points, 20 s, three seconds to read, `a` is right (and `b` too where two are). */
import type { ChoiceId, QuestionId, Text } from '../ids.ts';
import type { MultipleQuestion, SingleQuestion } from '../questions.ts';

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
