/**
 * A student who knows nothing of the subject and everything about tests: picks the longest choice, the one most like the
 * stem, the one most like the others, the number in the middle. Over the banks that come along none of it pays.
 */
import type { Lang, Text } from '@bellringer/core/game';
import { contentWords, sharedCount, widthOf } from '../../packages/core/src/questions/lint/words.ts';
import type { Item } from '@bellringer/core/questions';
import { readLectures } from '@bellringer/server/src/lectures.ts';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const QUESTIONS = resolve(import.meta.dirname, '../../questions');
const WITHIN = 0.05;

interface Single {
  readonly stem: Text;
  readonly options: readonly { readonly text: Text; readonly isKey: boolean }[];
}

/** How attractive an option is to a student who follows one rule. */
type Cunning = (option: Text, single: Single, lang: Lang) => number;

const CUNNING: Readonly<Record<string, Cunning>> = {
  'the longest': (option, _, lang) => widthOf(option[lang]),
  'the shortest': (option, _, lang) => -widthOf(option[lang]),
  'the one that shares most words with the stem': (option, { stem }, lang) =>
    sharedCount(contentWords(option[lang], lang), contentWords(stem[lang], lang)),
  'the one most like the others': (option, { options }, lang) =>
    options.reduce(
      (sum, { text }) => sum + sharedCount(contentWords(option[lang], lang), contentWords(text[lang], lang)),
      0,
    ),
};

const items = readLectures(QUESTIONS).lectures.flatMap(({ banks }) => banks.flatMap(({ bank }) => bank.items));
const singles = items.flatMap(singleOf);

function singleOf(item: Item): Single[] {
  if (item.kind !== 'single') return [];
  return [{ stem: item.stem, options: item.choices.map(({ text, key }) => ({ text, isKey: key })) }];
}

/** Share of right answers of whoever picks what attracts most; ties are drawn by lot. */
function scoreOf(cunning: Cunning, lang: Lang): number {
  const scores = singles.map((single) => {
    const attractions = single.options.map(({ text }) => cunning(text, single, lang));
    const most = Math.max(...attractions);
    const drawn = single.options.filter((_, at) => attractions[at] === most);
    return drawn.filter(({ isKey }) => isKey).length / drawn.length;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const chance = singles.reduce((sum, { options }) => sum + 1 / options.length, 0) / singles.length;

test('there is something to guess', () => {
  expect(singles.length).toBeGreaterThan(20);
});

test.each(
  Object.entries(CUNNING).flatMap(([name, cunning]) =>
    (['ko', 'en'] as const).map((lang) => [name, lang, cunning] as const),
  ),
)('[B6] picking %s (%s) does no better than chance', (_name, lang, cunning) => {
  expect(scoreOf(cunning, lang)).toBeLessThan(chance + WITHIN);
});

test('[B6] typing the middle of a range earns next to nothing', () => {
  const numbers = items.filter((item) => item.kind === 'number');
  const earned = numbers.map(({ key, tolerance, least, most }) =>
    Math.abs((least + most) / 2 - key) <= Math.max(tolerance, 0.5) ? 1 : 0,
  );
  expect(earned.filter((one) => one === 1)).toEqual([]);
});

test('[B6] saying “true” to everything, or to what sounds careful, does no better than chance', () => {
  const truths = items.flatMap((item) => (item.kind === 'truth' ? [item] : []));
  const share = (test: (item: (typeof truths)[number]) => boolean) => truths.filter(test).length / truths.length;
  expect(Math.abs(share(({ key }) => key) - 0.5)).toBeLessThanOrEqual(WITHIN + 0.02);
  const soundsCareful = /\b(?:can|may|might)\b|수 있다/u;
  const careful = truths.filter(({ stem }) => soundsCareful.test(`${stem.en} ${stem.ko}`));
  const guessed = share(
    ({ key, stem }) => key === (careful.length === 0 || soundsCareful.test(`${stem.en} ${stem.ko}`)),
  );
  expect(guessed).toBeLessThan(0.5 + 0.15);
});
