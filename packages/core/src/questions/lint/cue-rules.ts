/**
 * Rules for one item, after Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines"
 * (2002), in Korean and English: what tells the key from the others without the subject. Numbers in comments are theirs.
 */
import { grammarCue } from './grammar-cue.ts';
import { LANGS, optionsOf } from './finding.ts';
import type { ItemRule } from './finding.ts';
import { contentWords, sharedCount, widthOf } from './words.ts';

const ABSOLUTE = {
  ko: /항상|언제나|절대|반드시|모든 |모두 |전혀|무조건|오직|예외 ?없이/u,
  en: /\b(?:always|never|all|every|none|only|must|completely|entirely|impossible)\b/iu,
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

/** 28b: the keys repeat words of the stem that no wrong option has. */
export const clang: ItemRule = {
  name: 'clang',
  severity: 'warning',
  mend: 'take the word out of the stem or the key, or give it to a wrong option too',
  check: (item) =>
    LANGS.flatMap((lang) => {
      const stem = contentWords(item.stem[lang], lang);
      const options = optionsOf(item).map(({ text, ...option }) => {
        const shared = contentWords(text[lang], lang).filter((word) => stem.includes(word));
        return { ...option, shared };
      });
      const keys = options.filter(({ isKey }) => isKey);
      const most = Math.max(0, ...options.filter(({ isKey }) => !isKey).map(({ shared }) => shared.length));
      const [first] = keys;
      if (!first || keys.some(({ shared }) => shared.length <= most)) return [];
      const words = first.shared.join(', ');
      return [
        { path: [...first.path, lang], message: `the key repeats “${words}” of the stem, as no wrong option does` },
      ];
    }),
};

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
  longestKey,
  absoluteWords,
  absoluteTruth,
  clang,
  grammarCue,
  convergence,
  middleNumber,
];
