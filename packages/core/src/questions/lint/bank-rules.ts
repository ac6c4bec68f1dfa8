/**
 * Rules about all items that a game may mix, which is those of a lecture: what a student could learn from them without
 * knowing the subject.
 */
import type { Lang } from '../../game/index.ts';
import type { Item } from '../schema.ts';
import { LANGS, optionsOf } from './finding.ts';
import type { BankRule, Found } from './finding.ts';
import { contentWords, sharedCount, widthOf, wordCount } from './words.ts';

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

/** 24, over all of them. */
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

function isKeyLongest(item: Item, lang: Lang): boolean {
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
/** Fewer words are in common by chance. */
const FEWEST_WORDS = 4;

/** 4: two items that ask the same. */
export const nearDuplicates: BankRule = {
  name: 'near-duplicate',
  severity: 'warning',
  mend: 'drop one of them, or ask another side of it',
  check(items) {
    const words = items.map((item) => byLang((lang) => contentWords(item.stem[lang], lang)));
    return items.flatMap((_, no) => {
      const isTwin = (other: (typeof words)[number], lang: Lang) => isNear(words[no]?.[lang] ?? [], other[lang]);
      const lang = LANGS.find((each) => words.slice(0, no).some((other) => isTwin(other, each)));
      if (lang === undefined) return [];
      const twin = items[words.findIndex((other) => isTwin(other, lang))];
      return [{ item: no, found: { path: ['stem', lang], message: `asks nearly the same as \`${twin?.id}\`` } }];
    });
  },
};

function isNear(one: readonly string[], other: readonly string[]): boolean {
  const shared = sharedCount(one, other);
  return one.length >= FEWEST_WORDS && shared / (one.length + other.length - shared) >= NEAR;
}

function byLang<T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return { ko: make('ko'), en: make('en') };
}

/** From so many words on, an answer is a phrase that does not stand in another stem by chance. */
const CUE_WORDS = 3;
/** A name does, and gives something away only where the stem is about the same: so many words in common. */
const CUE_CONTEXT = 3;

/** 4: the stem of one item holds the answer of another. */
export const cueing: BankRule = {
  name: 'cueing',
  severity: 'warning',
  mend: 'say it with other words in one of them',
  check: (items) => {
    const stems = items.map((item) => byLang((lang) => stemOf(item, lang)));
    return items.flatMap((item, no) =>
      LANGS.flatMap((lang) => {
        const own = stems[no]?.[lang];
        const answers = answersOf(item, lang);
        const giver = own
          ? stems.findIndex((stem, at) => at !== no && answers.some((answer) => gives(stem[lang], answer, own, lang)))
          : -1;
        if (giver < 0) return [];
        const message = `the stem of \`${items[giver]?.id}\` holds the answer (${lang})`;
        return [{ item: no, found: { path: [], message, sentence: items[giver]?.stem[lang] ?? '' } }];
      }),
    );
  },
};

interface Stem {
  readonly read: string;
  readonly words: readonly string[];
}

function stemOf(item: Item, lang: Lang): Stem {
  return { read: asRead(item.stem[lang]), words: contentWords(item.stem[lang], lang) };
}

function gives(other: Stem, answer: string, own: Stem, lang: Lang): boolean {
  if (!holds(other.read, asRead(answer), lang)) return false;
  const bare = answer.replace(/^(?:an?|the) /iu, '');
  const isName = bare.split(/\s+/u).every((word) => /^[A-Z0-9]/u.test(word));
  if (!isName && wordCount(bare) >= CUE_WORDS) return true;
  const about = own.words.filter((word) => !contentWords(answer, lang).includes(word));
  return sharedCount(about, other.words) >= CUE_CONTEXT;
}

/** Whole words; behind the last of a Korean answer a particle may stand. */
function holds(stem: string, answer: string, lang: Lang): boolean {
  const at = stem.indexOf(answer);
  if (at < 0) return false;
  const [before = ' ', after = ' '] = [stem[at - 1], stem[at + answer.length]];
  return !/[\p{L}\p{N}]/u.test(before) && (lang === 'ko' || !/[\p{L}\p{N}]/u.test(after));
}

function asRead(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[*_`"'‘’“”]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '');
}

function answersOf(item: Item, lang: Lang): string[] {
  const keys = optionsOf(item).filter(({ isKey }) => isKey);
  const typed = item.kind === 'text' ? [item.key[lang], ...item.accept] : [];
  return [...keys.map(({ text }) => text[lang]), ...typed];
}

export const BANK_RULES: readonly BankRule[] = [keyPosition, longestKeyRate, truthBalance, nearDuplicates, cueing];
