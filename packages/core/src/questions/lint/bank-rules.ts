/** Rules about a bank as a whole: what a student could learn from it without knowing the subject. */
import type { Item } from '../schema.ts';
import { LANGS, optionsOf } from './finding.ts';
import type { BankRule, Found } from './finding.ts';
import { contentWords, sharedCount, widthOf } from './words.ts';

interface At {
  readonly item: number;
  readonly found: Found;
}

/** 95 % point of χ² with one degree of freedom less than there are positions (2 to 6). */
const CHI_SQUARE_95 = [0, 0, 3.84, 5.99, 7.81, 9.49, 11.07];
const MOST_IN_A_ROW = 3;

/** 20: keys stand in some positions more often than chance has it. Positions as written, of singles that are shuffled too. */
export const keyPosition: BankRule = {
  name: 'key-position',
  severity: 'warning',
  mend: 'move keys to other positions',
  check(items) {
    const singles = numbered(items).filter(({ item }) => item.kind === 'single');
    return [...unevenPositions(singles), ...sameInARow(singles)];
  },
};

interface Numbered {
  readonly item: Item;
  readonly no: number;
}

function numbered(items: readonly Item[]): Numbered[] {
  return items.map((item, no) => ({ item, no }));
}

function unevenPositions(singles: readonly Numbered[]): At[] {
  return [2, 3, 4, 5, 6].flatMap((optionCount) => {
    const own = singles.filter(({ item }) => optionsOf(item).length === optionCount);
    const expected = own.length / optionCount;
    const first = own[0];
    if (!first || expected < 5) return [];
    const counts = Array.from({ length: optionCount }, (_, at) => own.filter(({ item }) => keyAt(item) === at).length);
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    if (chiSquare <= (CHI_SQUARE_95[optionCount] ?? 0)) return [];
    const message = `keys of the ${own.length} questions with ${optionCount} options stand ${counts.join(', ')} times in each position`;
    return [{ item: first.no, found: { path: [], message } }];
  });
}

function sameInARow(singles: readonly Numbered[]): At[] {
  let run = 0;
  return singles.flatMap(({ item, no }, at) => {
    const before = singles[at - 1];
    run = before && keyAt(before.item) === keyAt(item) ? run + 1 : 1;
    if (run !== MOST_IN_A_ROW + 1) return [];
    return [{ item: no, found: { path: [], message: `the key stands in the same position ${run} times in a row` } }];
  });
}

function keyAt(item: Item): number {
  return optionsOf(item).findIndex(({ isKey }) => isKey);
}

/** How far above chance the share of singles whose key is the longest option may be. */
const LONGEST_SLACK = 0.1;
const FEWEST_SINGLES = 10;

/** 24, over the bank. */
export const longestKeyRate: BankRule = {
  name: 'longest-key-rate',
  severity: 'warning',
  mend: 'shorten some keys',
  check(items) {
    const singles = numbered(items).filter(({ item }) => item.kind === 'single');
    const first = singles[0];
    if (!first || singles.length < FEWEST_SINGLES) return [];
    const chance = singles.reduce((sum, { item }) => sum + 1 / optionsOf(item).length, 0) / singles.length;
    return LANGS.flatMap((lang) => {
      const longest = singles.filter(({ item }) => isKeyLongest(item, lang)).length / singles.length;
      if (longest <= chance + LONGEST_SLACK) return [];
      const message = `in ${percent(longest)} of the singles the key is the longest option (${lang}), chance is ${percent(chance)}`;
      return [{ item: first.no, found: { path: [], message } }];
    });
  },
};

function isKeyLongest(item: Item, lang: 'ko' | 'en'): boolean {
  const options = optionsOf(item);
  const key = options.find(({ isKey }) => isKey);
  return !!key && options.every((other) => other === key || widthOf(other.text[lang]) < widthOf(key.text[lang]));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** True statements and false ones, near half and half. */
export const truthBalance: BankRule = {
  name: 'truth-balance',
  severity: 'warning',
  mend: 'turn some statements round',
  check(items) {
    const truths = numbered(items).filter(({ item }) => item.kind === 'truth');
    const first = truths[0];
    const trueCount = truths.filter(({ item }) => item.kind === 'truth' && item.key).length;
    if (!first || truths.length < 6 || Math.abs(trueCount / truths.length - 0.5) <= 0.15) return [];
    const message = `${trueCount} of ${truths.length} statements are true`;
    return [{ item: first.no, found: { path: [], message } }];
  },
};

/** Share of content words that two stems have in common from which on they ask the same. */
const NEAR = 0.7;

/** 4: two items that ask the same. */
export const nearDuplicates: BankRule = {
  name: 'near-duplicate',
  severity: 'warning',
  mend: 'drop one of them, or ask another side of it',
  check(items) {
    const words = items.map((item) => contentWords(item.stem.en, 'en'));
    return items.flatMap((_, no) => {
      const own = words[no] ?? [];
      const twin = words.slice(0, no).findIndex((other) => own.length >= 4 && jaccard(own, other) >= NEAR);
      if (twin < 0) return [];
      return [{ item: no, found: { path: ['stem', 'en'], message: `asks nearly the same as \`${items[twin]?.id}\`` } }];
    });
  },
};

function jaccard(one: readonly string[], other: readonly string[]): number {
  const shared = sharedCount(one, other);
  return shared / (one.length + other.length - shared);
}

/** A shorter answer (a service's name) stands in many stems without giving anything away. */
const CUE_WORDS = 3;

/** 4: the stem of one item holds the answer of another. */
export const cueing: BankRule = {
  name: 'cueing',
  severity: 'warning',
  mend: 'say it with other words in one of them',
  check(items) {
    const stems = items.map((item) => item.stem.en.toLowerCase());
    return items.flatMap((item, no) => {
      const answers = answersOf(item).filter((answer) => answer.split(/\s+/u).length >= CUE_WORDS);
      const giver = stems.findIndex((stem, other) => other !== no && answers.some((answer) => stem.includes(answer)));
      if (giver < 0) return [];
      return [{ item: no, found: { path: [], message: `the stem of \`${items[giver]?.id}\` holds the answer` } }];
    });
  },
};

function answersOf(item: Item): string[] {
  const keys = optionsOf(item).filter(({ isKey }) => isKey);
  const typed = item.kind === 'text' ? [item.key.en, ...item.accept] : [];
  return [...keys.map(({ text }) => text.en), ...typed].map((answer) => answer.toLowerCase());
}

export const BANK_RULES: readonly BankRule[] = [keyPosition, longestKeyRate, truthBalance, nearDuplicates, cueing];
