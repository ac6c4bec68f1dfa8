/** What a teacher would accept where a word is typed, and what not: over the banks that come along. */
import { fractionOf, isNearMiss } from '../../packages/core/src/game/kinds/index.ts';
import { toQuestion } from '@bellringer/core/questions';
import { readLectures } from '@bellringer/server/src/lectures.ts';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const QUESTIONS = resolve(import.meta.dirname, '../../questions');
const HANGUL = /[가-힣]$/u;
const LATIN = /[a-z]{2}$/iu;
/** Of two answers, A and B. */
const JOINED = ['A (B)', 'A, B', 'A/B', 'A or B', 'A 또는 B', 'an A (the B)', 'A들, B를', 'A(B)이요'];

const questions = readLectures(QUESTIONS).lectures.flatMap(({ outline, banks }) =>
  banks.flatMap(({ bank }) =>
    bank.items.flatMap((item) => {
      const question = toQuestion(item, outline);
      if (item.kind !== 'text' || question.kind !== 'text' || question.key === null) return [];
      const { key } = question;
      const wrong = item.slips.flatMap(({ answers }) => answers);
      const worth = (answer: string) =>
        isNearMiss(question, key, answer) ? 'near' : fractionOf(question, key, answer);
      return [{ id: item.id, right: [item.key.ko, item.key.en, ...item.accept], wrong, worth }];
    }),
  ),
);

const joined = (form: string, a: string, b: string) => form.replaceAll(/[AB]/g, (one) => (one === 'A' ? a : b));

test('there is something to type', () => {
  expect(questions.length).toBeGreaterThan(5);
});

test.each(questions)(
  '[Q8] [Q11] $id: an accepted answer counts in a sentence, and beside another name of it',
  (asked) => {
    for (const one of asked.right) {
      const inWords = HANGUL.test(one)
        ? [`${one}들`, `${one}들이`, `${one}들을`]
        : LATIN.test(one)
          ? [`${one}s`, `the ${one}`]
          : [];
      const twice = asked.right.flatMap((other) => [`${one}(${other})`, `${one} (${other})이요`, `${one}, ${other}`]);
      for (const answer of [...inWords, ...twice]) expect([answer, asked.worth(answer)]).toEqual([answer, 1]);
    }
  },
);

test.each(questions)('[Q11] $id: what names something else beside it is a hedge', ({ right, wrong, worth }) => {
  const others = [...wrong, ...questions.flatMap((question) => question.right.slice(0, 2))].filter(
    (other) => worth(other) === 0,
  );
  expect(others.length).toBeGreaterThan(20);
  const hedges = right.flatMap((one) =>
    others.flatMap((other) => JOINED.flatMap((form) => [joined(form, one, other), joined(form, other, one)])),
  );
  expect(hedges.filter((answer) => worth(answer) !== 0)).toEqual([]);
});
