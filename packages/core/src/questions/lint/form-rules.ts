/** Rules about how an item reads: on a phone, from a wall, in two languages, and in a year. */
import { lettersMs, unreadMsOf } from '../to-question.ts';
import { isScored, LANGS, touchedTexts } from './finding.ts';
import type { ItemRule } from './finding.ts';
import { askedParts, widthOf, wordCount } from './words.ts';

/** Three lines on the wall, and no scrolling on a phone; widths as in `widthOf`. */
const STEM_WIDTH = { ko: 200, en: 210 };
/** Two lines on a phone, and on a tile of the wall. */
const OPTION_WIDTH = { ko: 56, en: 52 };
const TARGET_WIDTH = { ko: 48, en: 42 };
const OPTION_WORDS = 12;

/** 16 too: a stem of sixty words is far longer. */
export const longStem: ItemRule = {
  name: 'long-stem',
  severity: 'warning',
  mend: 'cut what the answer does not need',
  check: (item) =>
    LANGS.filter((lang) => widthOf(item.stem[lang]) > STEM_WIDTH[lang]).map((lang) => ({
      path: ['stem', lang],
      message: `the stem is ${widthOf(item.stem[lang])} wide, ${STEM_WIDTH[lang]} is what a phone shows without scrolling`,
    })),
};

export const longOption: ItemRule = {
  name: 'long-option',
  severity: 'warning',
  mend: 'say it in fewer words',
  check(item) {
    const most = item.kind === 'match' ? TARGET_WIDTH : OPTION_WIDTH;
    return touchedTexts(item).flatMap(({ text, path }) =>
      LANGS.flatMap((lang) => {
        const [width, count] = [widthOf(text[lang]), wordCount(text[lang])];
        const at = [...path, lang];
        if (width > most[lang]) {
          return [{ path: at, message: `this is ${width} wide, ${most[lang]} is what two lines hold` }];
        }
        return count > OPTION_WORDS
          ? [{ path: at, message: `this has ${count} words, more than ${OPTION_WORDS}` }]
          : [];
      }),
    );
  },
};

/**
 * In an eighth of its time a question costs nothing for pace (DESIGN 5), and this is for reading the choices. Who has to
 * read on while points run out is punished for reading.
 */
const FREE_SHARE = 1 / 8;

export const shortTime: ItemRule = {
  name: 'short-time',
  severity: 'warning',
  mend: 'give it more seconds, or say it in fewer words',
  check: (item) =>
    LANGS.flatMap((lang) => {
      const choicesMs = touchedTexts(item).reduce((sum, { text }) => sum + lettersMs(text[lang]), 0);
      const readMs = choicesMs + unreadMsOf(item.stem[lang]);
      const freeMs = item.seconds * 1000 * FREE_SHARE;
      if (!isScored(item) || readMs <= freeMs) return [];
      const message = `reading on takes ${inSeconds(readMs)} (${lang}), pace costs nothing for ${inSeconds(freeMs)}`;
      return [{ path: ['seconds'], message }];
    }),
};

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Polite questions in one style, after which a remark may stand ("one is left over"); statements in the plain one. */
const KO_QUESTION = /(?:요|까)[?.](?:\s[^?]*니다\.|\s?\([^)]*\))?$/u;
const KO_STATEMENT = /다\.$/u;

export const stemStyle: ItemRule = {
  name: 'stem-style',
  severity: 'warning',
  mend: 'end a Korean question in -나요? or -세요., a statement in -다.; an English one in ? or .',
  check(item) {
    const isStatement = item.kind === 'truth';
    const ko = isStatement ? KO_STATEMENT : KO_QUESTION;
    const en = isStatement ? /\.$/u : /[?.)]$/u;
    const wrongs = [];
    if (!ko.test(item.stem.ko)) wrongs.push({ path: ['stem', 'ko'], message: 'the Korean stem ends in another style' });
    if (!en.test(item.stem.en)) wrongs.push({ path: ['stem', 'en'], message: 'the English stem ends in no mark' });
    return wrongs;
  },
};

const COUNT_SAID = {
  ko: /[두세네다섯]\s?(?:개|가지|곳|명|것)|둘|셋|넷|\d\s?(?:개|가지|곳)/u,
  en: /\b(?:two|three|four|five|[2-5])\b/iu,
};

export const saysHowMany: ItemRule = {
  name: 'says-how-many',
  severity: 'warning',
  mend: 'say how many to choose: TWO, 두 개',
  check: (item) =>
    item.kind !== 'multiple'
      ? []
      : LANGS.filter((lang) => !askedParts(item.stem[lang], lang).some((part) => COUNT_SAID[lang].test(part))).map(
          (lang) => ({ path: ['stem', lang], message: 'the stem does not say how many to choose' }),
        ),
};

const JOINT = {
  ko: /(?:며|고|지만|므로|으나|는데), |\. (?:그리고|또한|하지만)/u,
  en: /[,;] (?:and|but|so|yet) /iu,
};

/** A statement with two ideas is half true. */
export const twoIdeas: ItemRule = {
  name: 'two-ideas',
  severity: 'info',
  mend: 'make two items of it',
  check: (item) =>
    item.kind !== 'truth'
      ? []
      : LANGS.filter((lang) => JOINT[lang].test(item.stem[lang])).map((lang) => ({
          path: ['stem', lang],
          message: 'the statement may hold two ideas',
        })),
};

/** What is true of a service today may not be next year, and somebody should look again. */
export const noReviewDay: ItemRule = {
  name: 'no-review-day',
  severity: 'warning',
  mend: 'add `reviewBy`, the day by which somebody should look at it again',
  check: (item) =>
    isScored(item) && item.reviewBy === undefined ? [{ path: [], message: 'the item says no day of review' }] : [],
};

export const FORM_RULES: readonly ItemRule[] = [
  longStem,
  longOption,
  shortTime,
  stemStyle,
  saysHowMany,
  twoIdeas,
  noReviewDay,
];
