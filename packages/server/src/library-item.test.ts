import { readBank, readOutline, toQuestion } from '@bellringer/core/questions';
import type { LibraryItem } from '@bellringer/core/protocol';
import { expect, test } from 'vitest';
import { OUTLINE } from './http/testing/lecture.ts';
import { libraryItem } from './library-item.ts';

const HEAD = `version: 1
lecture: bells
chapter: 1
title: { ko: 종, en: Bells }
items:
`;

const COMMON = `    topic: "1.1"
    facts: [f1]
    level: 1
    bloom: recall
    seconds: 20
    stem: { ko: 줄기, en: Stem }
    explanation: { ko: 까닭, en: Why }
`;

const t = (word: string) => `{ ko: ${word}-ko, en: ${word} }`;

/** The one item of this bank, as the library shows it. */
function shown(own: string): LibraryItem {
  const outline = readOutline({ name: 'outline.yaml', text: OUTLINE });
  if ('problems' in outline) throw new Error('no outline');
  const read = readBank({ name: '1.yaml', text: `${HEAD}  - id: one\n${COMMON}${own}` }, outline.outline);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const [item] = read.bank.items;
  if (!item) throw new Error('no item');
  return libraryItem(item, toQuestion(item, outline.outline), ['bells/f1']);
}

test('an order says where each choice belongs, and its choices stand in no order that tells it', () => {
  const choices = ['small', 'middle', 'large'].map((id) => `      - { id: ${id}, text: ${t(id)}, why: ${t('w')} }\n`);
  const item = shown(
    `    kind: order\n    ends: { first: ${t('least')}, last: ${t('most')} }\n    choices:\n${choices.join('')}`,
  );
  expect(item.ends?.first.en).toBe('least');
  const places = Object.fromEntries(item.choices.map(({ text, goes }) => [text.en, goes]));
  expect(places).toEqual({ small: 0, middle: 1, large: 2 });
  expect(item.choices.every(({ isKey }) => !isKey)).toBe(true);
});

test('a match says which target each choice goes to', () => {
  const item = shown(`    kind: match
    choices:
      - { id: a, text: ${t('Outposts')}, goes: y, why: ${t('w')} }
      - { id: b, text: ${t('Wavelength')}, goes: x, why: ${t('w')} }
    targets:
      - { id: x, text: ${t('5G')} }
      - { id: y, text: ${t('own rooms')} }
      - { id: z, text: ${t('space')}, why: ${t('nothing')} }
`);
  expect(item.choices.map(({ goes }) => goes)).toEqual([1, 0]);
  expect(item.targets?.map(({ why }) => why?.en ?? null)).toEqual([null, null, 'nothing']);
});

test('a number has its range, its key and its slips; a text what counts, as it was written', () => {
  const number = shown(`    kind: number
    key: 11
    tolerance: 1
    least: 1
    most: 20
    unit: ${t('nines')}
    slips: [{ answers: [9], why: ${t('slip')} }]
`);
  expect(number.number).toEqual({
    key: 11,
    tolerance: 1,
    least: 1,
    most: 20,
    step: 1,
    unit: { ko: 'nines-ko', en: 'nines' },
  });
  expect(number.slips).toHaveLength(1);
  const text = shown(`    kind: text\n    key: ${t('Route table')}\n    accept: [Routing Table]\n`);
  expect(text.typed).toEqual({ key: { ko: 'Route table-ko', en: 'Route table' }, accepted: ['Routing Table'] });
});

test('a poll and a cloud show no key', () => {
  const poll = shown(`    kind: poll\n    choices: [{ id: a, text: ${t('A')} }, { id: b, text: ${t('B')} }]\n`);
  expect(poll.choices.map(({ isKey, why }) => [isKey, why])).toEqual([
    [false, null],
    [false, null],
  ]);
  expect(shown('    kind: words\n')).not.toHaveProperty('typed');
});
