/**
 * Rules for one item, after Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines"
 * (2002), in Korean and English. Numbers in comments are theirs.
 */
import { LANGS, optionsOf, touchedTexts } from './finding.ts';
import type { Found, ItemRule } from './finding.ts';
import { askedPart, contentWords, sharedCount, widthOf } from './words.ts';

const ALL_OR_NONE = {
  ko: /위의? (?:보기|것|내용)? ?(?:모두|전부)|모두 (?:맞|정답|해당)|(?:정답|해당 사항|답)이? ?없(?:음|다|습니다)|[가-마] ?와 ?[가-마] ?모두/u,
  en: /\b(?:all|none|any) of (?:the above|these|them)\b|\bboth [A-F] and [A-F]\b|\b[A-F] and [A-F] only\b/iu,
};
const NEGATIVE = {
  ko: /(?:아닌|않은|않는|없는|틀린|잘못된|제외한|거리가 먼)[^?.]{0,12}(?:것|무엇|어느|하나|두|고르)/u,
  en: /\b(?:not|except|never|least likely|false|incorrect|isn't|doesn't|cannot)\b/iu,
};
const ABSOLUTE = {
  ko: /항상|언제나|절대|반드시|모든 |모두 |전혀|무조건|오직|예외 ?없이/u,
  en: /\b(?:always|never|all|every|none|only|must|completely|entirely|impossible)\b/iu,
};
const VAGUE = {
  ko: /보통|대개|때때로|가끔|자주|일부|약간/u,
  en: /\b(?:usually|often|sometimes|some|may|might|generally)\b/iu,
};

/** 25, 26 and K-type: an option about the other options. */
export const allOrNone: ItemRule = {
  name: 'all-or-none',
  severity: 'error',
  mend: 'write an option of its own',
  check: (item) =>
    touchedTexts(item).flatMap(({ text, path }) =>
      LANGS.filter((lang) => ALL_OR_NONE[lang].test(text[lang])).map((lang) => ({
        path: [...path, lang],
        message: 'this option is about the other options',
      })),
    ),
};

/** 17: a stem that asks for what is not so. */
export const negativeStem: ItemRule = {
  name: 'negative-stem',
  severity: 'warning',
  mend: 'ask for what is so',
  check: (item) =>
    item.kind === 'truth'
      ? []
      : LANGS.filter((lang) => NEGATIVE[lang].test(askedPart(item.stem[lang]))).map((lang) => ({
          path: ['stem', lang],
          message: 'the question asks for what is not so',
        })),
};

/** 24: the key stands out by its length. */
const LENGTH_RATIO = 1.35;

export const longestKey: ItemRule = {
  name: 'longest-key',
  severity: 'warning',
  mend: 'shorten the key or give the others as much to say',
  check(item) {
    if (item.kind !== 'single') return [];
    return LANGS.flatMap((lang) => {
      const options = optionsOf(item);
      const key = options.find(({ isKey }) => isKey);
      const others = options.filter(({ isKey }) => !isKey).map(({ text }) => widthOf(text[lang]));
      if (!key) return [];
      const width = widthOf(key.text[lang]);
      const mean = others.reduce((sum, other) => sum + other, 0) / others.length;
      if (width <= Math.max(...others) || width <= mean * LENGTH_RATIO) return [];
      return [
        { path: [...key.path, lang], message: `the key is ${(width / mean).toFixed(1)} times as long as the others` },
      ];
    });
  },
};

/** 28a: absolute words are mostly wrong, and students know it. */
export const absoluteWords: ItemRule = {
  name: 'absolute-words',
  severity: 'warning',
  mend: 'say it without the absolute word',
  check(item) {
    const options = optionsOf(item);
    return LANGS.flatMap((lang) => {
      if (options.some(({ isKey, text }) => isKey && ABSOLUTE[lang].test(text[lang]))) return [];
      return options
        .filter(({ isKey, text }) => !isKey && ABSOLUTE[lang].test(text[lang]))
        .map(({ path }) => ({ path: [...path, lang], message: 'only wrong options have an absolute word' }));
    });
  },
};

export const absoluteTruth: ItemRule = {
  name: 'absolute-truth',
  severity: 'warning',
  mend: 'say it without the absolute word',
  check: (item) =>
    item.kind !== 'truth' || item.key
      ? []
      : LANGS.filter((lang) => ABSOLUTE[lang].test(item.stem[lang])).map((lang) => ({
          path: ['stem', lang],
          message: 'an absolute word gives a false statement away',
        })),
};

export const vagueWords: ItemRule = {
  name: 'vague-words',
  severity: 'info',
  mend: 'say how often, or leave it out',
  check: (item) =>
    optionsOf(item).flatMap(({ text, path }) =>
      LANGS.filter((lang) => VAGUE[lang].test(text[lang])).map((lang) => ({
        path: [...path, lang],
        message: 'a vague word can be argued about',
      })),
    ),
};

/** 28b: the key repeats words of the stem that no other option has. */
export const clang: ItemRule = {
  name: 'clang',
  severity: 'warning',
  mend: 'take the word out of the stem or the key, or give it to a wrong option too',
  check(item) {
    if (item.kind !== 'single') return [];
    return LANGS.flatMap((lang) => {
      const stem = contentWords(item.stem[lang], lang);
      const options = optionsOf(item).map((option) => ({ ...option, words: contentWords(option.text[lang], lang) }));
      const key = options.find(({ isKey }) => isKey);
      if (!key) return [];
      const most = Math.max(...options.filter(({ isKey }) => !isKey).map(({ words }) => sharedCount(stem, words)));
      if (sharedCount(stem, key.words) <= most) return [];
      const shared = key.words.filter((word) => stem.includes(word)).join(', ');
      return [
        { path: [...key.path, lang], message: `the key repeats “${shared}” of the stem, as no other option does` },
      ];
    });
  },
};

/** 28c: the stem's last word fits only some options. */
export const grammarCue: ItemRule = {
  name: 'grammar-cue',
  severity: 'warning',
  mend: 'end the stem so that every option fits, or move the article into the options',
  check: (item) =>
    item.kind !== 'truth' && /\b(?:a|an)\s*[:_…]*\s*$/iu.test(item.stem.en)
      ? [{ path: ['stem', 'en'], message: 'the article at the end fits only some options' }]
      : [],
};

/** 22: one option contains another, as a number or in words. */
export const overlap: ItemRule = {
  name: 'overlapping-options',
  severity: 'error',
  mend: 'make the ranges meet without overlapping',
  check(item) {
    const ranges = optionsOf(item).map(({ text, path }) => ({ path, range: rangeIn(text.en) }));
    return ranges.flatMap(({ path, range }, at): Found[] => {
      const other = range && ranges.slice(0, at).find((before) => before.range && meet(before.range, range));
      return other ? [{ path, message: 'this range overlaps with one above' }] : [];
    });
  },
};

type Range = readonly [least: number, most: number];

function rangeIn(text: string): Range | null {
  const found = /(\d+(?:\.\d+)?)\s*(?:to|–|-|~)\s*(\d+(?:\.\d+)?)/u.exec(text);
  return found ? [Number(found[1]), Number(found[2])] : null;
}

function meet([a, b]: Range, [c, d]: Range): boolean {
  return a < d && c < b;
}

/** 28e: the key is what the others have in common. */
const CONVERGES_BY = 2;

export const convergence: ItemRule = {
  name: 'convergence',
  severity: 'warning',
  mend: 'let two wrong options share a feature that the key has not',
  check(item) {
    if (item.kind !== 'single' || item.choices.length < 3) return [];
    return LANGS.flatMap((lang) => {
      const options = optionsOf(item).map((option) => ({ ...option, words: contentWords(option.text[lang], lang) }));
      const score = (own: readonly string[]) =>
        options.reduce((sum, { words }) => sum + (words === own ? 0 : sharedCount(own, words)), 0);
      const key = options.find(({ isKey }) => isKey);
      if (!key) return [];
      const best = Math.max(...options.filter(({ isKey }) => !isKey).map(({ words }) => score(words)));
      if (score(key.words) < best + CONVERGES_BY) return [];
      return [{ path: [...key.path, lang], message: 'the key shares more words with the other options than they do' }];
    });
  },
};

/** 21: numbers that stand in no order where the order is kept. */
export const unsortedNumbers: ItemRule = {
  name: 'unsorted-numbers',
  severity: 'info',
  mend: 'sort the options, or let them be shuffled',
  check(item) {
    if (item.kind !== 'single' || item.shuffle) return [];
    const numbers = item.choices.map(({ text }) => Number(/^\D*(\d+(?:\.\d+)?)/u.exec(text.en)?.[1] ?? Number.NaN));
    if (numbers.some(Number.isNaN)) return [];
    const isSorted = (sign: number) =>
      numbers.every((value, at) => at === 0 || sign * (value - (numbers[at - 1] ?? 0)) > 0);
    return isSorted(1) || isSorted(-1) ? [] : [{ path: ['choices'], message: 'the numbers stand in no order' }];
  },
};

/** Number items: the middle of the range is what a guesser types. */
export const middleNumber: ItemRule = {
  name: 'middle-number',
  severity: 'warning',
  mend: 'move an end of the range',
  check: (item) =>
    item.kind === 'number' &&
    Math.abs(item.key - (item.least + item.most) / 2) <= Math.max(item.tolerance, item.step / 2)
      ? [{ path: ['key'], message: 'the key is the middle of the range' }]
      : [],
};

export const CUE_RULES: readonly ItemRule[] = [
  allOrNone,
  negativeStem,
  longestKey,
  absoluteWords,
  absoluteTruth,
  vagueWords,
  clang,
  grammarCue,
  overlap,
  convergence,
  unsortedNumbers,
  middleNumber,
];
