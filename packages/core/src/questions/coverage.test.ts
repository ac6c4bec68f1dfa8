import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { bankOf, bankWith, outlineOf, OUTLINE_TEXT } from './testing/texts.ts';

const outline = (from: string, to: string) => outlineOf(OUTLINE_TEXT.replace(from, to));
const missing = (bank = bankOf(), lecture = outlineOf()) => coverageOf([bank], lecture).missing.map(({ id }) => id);

test('[B7] a fact is asked when an item names it', () => {
  expect(missing()).toEqual([]);
  expect(missing(bankOf(bankWith('[1.10-f1, 1.1-f2]', '[1.1-f2]')))).toEqual(['1.10-f1']);
  const [bells] = coverageOf([bankOf()], outlineOf()).topics;
  expect(bells).toMatchObject({
    topic: '1.1',
    itemCount: 1,
    facts: [{ items: ['what-rings'] }, { items: ['loud-parts'] }],
  });
});

test('[B7] what the lecture tells twice is asked once', () => {
  const bank = bankOf(bankWith('[1.10-f1, 1.1-f2]', '[1.1-f2]'));
  expect(missing(bank, outline('chapters:', 'same: [[1.1-f2, 1.10-f1]]\nchapters:'))).toEqual([]);
});

test('[B7] a fact that need not be asked is not missed; a topic without any item is', () => {
  const fact = '[{ id: 1.10-f1, grade: B, text: { ko: 소리, en: Sound } }]';
  const lecture = outline('[1.10-f1]', fact);
  const bank = bankOf(bankWith('[1.10-f1, 1.1-f2]', '[1.1-f2]'));
  expect(missing(bank, lecture)).toEqual([]);
  expect(coverageOf([bank], lecture).empty).toEqual(['1.10']);
});

test('[B7] a poll shows no fact, and is counted for itself', () => {
  const poll = bankWith('kind: truth', 'kind: words')
    .replace('    shuffle: false\n    key: true\n', '')
    .replace(/ {4}why:\n {6}true:.*\n {6}false:.*\n/u, '');
  expect(missing(bankOf(poll))).toEqual(['1.1.1-f1']);
  const [, clappers] = coverageOf([bankOf(poll)], outlineOf()).topics;
  expect(clappers).toMatchObject({ topic: '1.1.1', itemCount: 0, keylessCount: 1 });
});
