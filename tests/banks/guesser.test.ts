/** Over the banks that come along, knowing about tests instead of the subject neither pays nor costs. */
import type { Item } from '@bellringer/core/questions';
import { readLectures } from '@bellringer/server/src/lectures.ts';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byChance, CUNNING, earned } from './guessing.ts';
import type { Asked } from './guessing.ts';

const QUESTIONS = resolve(import.meta.dirname, '../../questions');
/** Points of a hundred. */
const WITHIN = 5;

const items = readLectures(QUESTIONS).lectures.flatMap(({ banks }) => banks.flatMap(({ bank }) => bank.items));

function asked(kind: 'single' | 'multiple'): Asked[] {
  return items.flatMap((item: Item) =>
    item.kind === kind
      ? [{ stem: item.stem, options: item.choices.map(({ text, key }) => ({ text, isKey: key })) }]
      : [],
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe.each(['single', 'multiple'] as const)('a guesser at every %s', (kind) => {
  const questions = asked(kind);

  test('there is something to guess', () => {
    expect(questions.length).toBeGreaterThan(20);
  });

  const cases = Object.keys(CUNNING).flatMap((name) => (['ko', 'en'] as const).map((lang) => [name, lang] as const));
  test.each(cases)('[B6] who picks %s (%s) earns as much as chance, within five points', (name, lang) => {
    const cunning = CUNNING[name];
    if (!cunning) throw new Error(name);
    const gains = questions.map((one) => earned(one, cunning(one, lang)) - byChance(one));
    expect(Math.abs(meanOf(gains) * 100), `${(meanOf(gains) * 100).toFixed(1)} points`).toBeLessThanOrEqual(WITHIN);
  });
});

describe('a guesser is paid', () => {
  const options = (keys: string) => [...keys].map((key) => ({ text: { ko: '', en: '' }, isKey: key === '*' }));
  const stem = { ko: '', en: '' };

  test('[B6] for one pick by what is right, with ties by lot', () => {
    expect(earned({ stem, options: options('*---') }, [2, 1, 1, 1])).toBe(1);
    expect(earned({ stem, options: options('*---') }, [2, 2, 1, 1])).toBe(0.5);
    expect(earned({ stem, options: options('*---') }, [0, 2, 1, 1])).toBe(0);
    expect(byChance({ stem, options: options('*---') })).toBe(0.25);
  });

  test('[B6] for k picks with partial credit', () => {
    // Of six pairs of four one is both keys, and four are one: 1/6, as one right and one wrong is nothing.
    expect(byChance({ stem, options: options('**--') })).toBeCloseTo(1 / 6);
    expect(byChance({ stem, options: options('***--') })).toBeCloseTo((1 + 6 / 3) / 10);
    expect(earned({ stem, options: options('**--') }, [4, 3, 2, 1])).toBe(1);
    expect(earned({ stem, options: options('**--') }, [4, 1, 1, 1])).toBeCloseTo(1 / 3);
    expect(earned({ stem, options: options('***--') }, [5, 4, 1, 2, 1])).toBeCloseTo(1 / 3);
  });
});

test('[B6] typing the middle of a range earns next to nothing', () => {
  const numbers = items.filter((item) => item.kind === 'number');
  const right = numbers.filter(
    ({ key, tolerance, least, most }) => Math.abs((least + most) / 2 - key) <= Math.max(tolerance, 0.5),
  );
  expect(right.map(({ id }) => id)).toEqual([]);
});

test('[B6] saying “true” to everything, or to what sounds careful, earns as much as chance', () => {
  const truths = items.flatMap((item) => (item.kind === 'truth' ? [item] : []));
  const gainOf = (says: (item: (typeof truths)[number]) => boolean) =>
    Math.abs(meanOf(truths.map((item) => (says(item) === item.key ? 100 : 0))) - 50);
  const soundsCareful = /\b(?:can|may|might)\b|수 있다/u;
  expect(gainOf(() => true)).toBeLessThanOrEqual(WITHIN);
  expect(gainOf(({ stem }) => soundsCareful.test(`${stem.en} ${stem.ko}`))).toBeLessThanOrEqual(15);
});
