/**
 * Students who know nothing of the subject and everything about tests, and what they earn. They measure with rulers of
 * their own: a bank that was made to please the linter must not please them.
 */
import type { Lang, Text } from '@bellringer/core/game';

export interface Option {
  readonly text: Text;
  readonly isKey: boolean;
}

export interface Asked {
  readonly stem: Text;
  readonly options: readonly Option[];
}

/** How attractive each option is to a student who follows one rule. */
export type Cunning = (asked: Asked, lang: Lang) => readonly number[];

const lengthOf = (text: string) => [...text].length;
const lengthsOf: Cunning = ({ options }, lang) => options.map(({ text }) => lengthOf(text[lang]));

/** What every second sentence has: no guesser looks at it. */
const COMMON = new Set(
  'that this with from what which when they their have shoul aws amazon 있는 있습 합니 하는 무엇 것은 가장'.split(' '),
);
const BEGINNING = { ko: 2, en: 5 };

/** Beginnings of words, enough to see one again in another form; short ones only if they are names (S3, VPC). */
function wordsOf(text: string, lang: Lang): ReadonlySet<string> {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > (/^[a-z]/iu.test(word) ? 3 : 1) || /[A-Z0-9]{2}/u.test(word),
  );
  const beginnings = words.map((word) => word.toLowerCase().slice(0, BEGINNING[/^[a-z]/iu.test(word) ? 'en' : lang]));
  return new Set(beginnings.filter((word) => !COMMON.has(word)));
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

const sharedWithStem: Cunning = ({ stem, options }, lang) =>
  options.map(({ text }) => inCommon(wordsOf(text[lang], lang), wordsOf(stem[lang], lang)));

const sharedWithOthers: Cunning = ({ options }, lang) => {
  const words = options.map(({ text }) => wordsOf(text[lang], lang));
  return words.map((own) => words.reduce((sum, others) => sum + (others === own ? 0 : inCommon(own, others)), 0));
};

/** Neither the most nor the least of it. */
function middling(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (value !== least && value !== most ? 1 : 0));
}

/** The first number of each option; options without one are all alike. */
const numbersOf: Cunning = ({ options }, lang) => {
  const numbers = options.map(({ text }) => /\d[\d,.]*/u.exec(text[lang])?.[0].replaceAll(',', ''));
  return numbers.every((number) => number !== undefined) ? numbers.map(Number) : options.map(() => 0);
};

export const CUNNING: Readonly<Record<string, Cunning>> = {
  'the longest': lengthsOf,
  'the shortest': (asked, lang) => lengthsOf(asked, lang).map((length) => -length),
  'one of middle length': (asked, lang) => middling(lengthsOf(asked, lang)),
  'those that share most words with the stem': sharedWithStem,
  'those most like the others': sharedWithOthers,
  'the number in the middle': (asked, lang) => middling(numbersOf(asked, lang)),
};

/** What picking by a rule earns, from 0 to 1: as many as there are keys, ties drawn by lot. */
export function earned({ options }: Asked, attractions: readonly number[]): number {
  const keyCount = options.filter(({ isKey }) => isKey).length;
  const edge = attractions.toSorted((a, b) => b - a)[keyCount - 1] ?? 0;
  const isSure = (at: number) => (attractions[at] ?? 0) > edge;
  const sure = options.filter((_, at) => isSure(at));
  const tied = options.filter((_, at) => attractions[at] === edge);
  const hits = sure.filter(({ isKey }) => isKey).length;
  const tiedKeys = tied.filter(({ isKey }) => isKey).length;
  return expectedCredit({ hits, from: tied.length, keysAmong: tiedKeys, drawn: keyCount - sure.length, keyCount });
}

/** What picking blindly earns. */
export function byChance({ options }: Asked): number {
  const keyCount = options.filter(({ isKey }) => isKey).length;
  return expectedCredit({ hits: 0, from: options.length, keysAmong: keyCount, drawn: keyCount, keyCount });
}

interface Draw {
  readonly hits: number;
  readonly from: number;
  readonly keysAmong: number;
  readonly drawn: number;
  readonly keyCount: number;
}

/** Partial credit, (hits − false picks) / keys and never below 0, over all ways to draw without putting back. */
function expectedCredit({ hits, from, keysAmong, drawn, keyCount }: Draw): number {
  let expected = 0;
  for (let drawnKeys = 0; drawnKeys <= drawn; drawnKeys++) {
    const ways = choose(keysAmong, drawnKeys) * choose(from - keysAmong, drawn - drawnKeys);
    const right = hits + drawnKeys;
    expected += (ways / choose(from, drawn)) * Math.max(0, (2 * right - keyCount) / keyCount);
  }
  return expected;
}

function choose(from: number, count: number): number {
  if (count < 0 || count > from) return 0;
  return count === 0 ? 1 : (choose(from - 1, count - 1) * from) / count;
}
