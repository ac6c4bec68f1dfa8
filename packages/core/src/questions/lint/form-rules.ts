/** Rules about how an item reads: on a phone, from a wall, in two languages. */
import { LANGS, optionsOf, touchedTexts } from './finding.ts';
import type { ItemRule } from './finding.ts';
import { askedPart, widthOf } from './words.ts';

/** Three lines on the wall, and no scrolling on a phone; widths as in `widthOf`. */
const STEM_WIDTH = { ko: 200, en: 210 };
/** Two lines on a phone, and on a tile of the wall. */
const OPTION_WIDTH = { ko: 56, en: 52 };
const TARGET_WIDTH = { ko: 48, en: 42 };
const WINDOW_DRESSING_WORDS = 60;
const FEWEST_WORDS = { ko: 3, en: 5 };

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
      LANGS.filter((lang) => widthOf(text[lang]) > most[lang]).map((lang) => ({
        path: [...path, lang],
        message: `this is ${widthOf(text[lang])} wide, ${most[lang]} is what two lines hold`,
      })),
    );
  },
};

/** 16. */
export const windowDressing: ItemRule = {
  name: 'window-dressing',
  severity: 'info',
  mend: 'cut what the answer does not need',
  check: (item) =>
    item.stem.en.split(/\s+/u).length > WINDOW_DRESSING_WORDS
      ? [{ path: ['stem', 'en'], message: `the stem has more than ${WINDOW_DRESSING_WORDS} words` }]
      : [],
};

/** 14, 15: a stem that cannot be answered before the options are read. */
const UNFOCUSED = {
  ko: /^(?:다음|아래)\s?(?:중|가운데)?[^?]{0,12}(?:옳은|맞는|바른|올바른) (?:것|설명)/u,
  en: /^which (?:of the following|of these|one)?\s*(?:statements?|options?)?\s*(?:is|are) (?:true|correct|right)\b/iu,
};

export const unfocusedStem: ItemRule = {
  name: 'unfocused-stem',
  severity: 'warning',
  mend: 'ask one question that can be answered before the options are read',
  check: (item) =>
    LANGS.filter((lang) => {
      const stem = item.stem[lang];
      return UNFOCUSED[lang].test(stem) || stem.split(/\s+/u).length < FEWEST_WORDS[lang];
    }).map((lang) => ({ path: ['stem', lang], message: 'the stem alone does not say what is asked' })),
};

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
      : LANGS.filter((lang) => !COUNT_SAID[lang].test(askedPart(item.stem[lang]))).map((lang) => ({
          path: ['stem', lang],
          message: 'the stem does not say how many to choose',
        })),
};

/** A statement with two ideas is half true. */
export const twoIdeas: ItemRule = {
  name: 'two-ideas',
  severity: 'info',
  mend: 'make two items of it',
  check: (item) =>
    item.kind === 'truth' && /[,;] (?:and|but|so) /iu.test(item.stem.en)
      ? [{ path: ['stem', 'en'], message: 'the statement may hold two ideas' }]
      : [],
};

export const middleBlank: ItemRule = {
  name: 'middle-blank',
  severity: 'info',
  mend: 'put the blank at the end, or ask a question',
  check: (item) =>
    LANGS.filter((lang) => /_{2,}|\(\s*\)/u.test(item.stem[lang].slice(0, -8))).map((lang) => ({
      path: ['stem', lang],
      message: 'a blank in the middle has to be read twice',
    })),
};

/** True/false in disguise: every option is a sentence that is true or false by itself. */
export const disguisedTruth: ItemRule = {
  name: 'disguised-truth',
  severity: 'info',
  mend: 'ask what tells the options apart',
  check(item) {
    const options = optionsOf(item);
    const isSentence = ({ text }: { text: { en: string } }) => /^[A-Z][^?]{30,}\.$/u.test(text.en);
    return options.length > 2 && options.every(isSentence)
      ? [{ path: ['choices'], message: 'each option is true or false by itself' }]
      : [];
  },
};

export const FORM_RULES: readonly ItemRule[] = [
  longStem,
  longOption,
  windowDressing,
  unfocusedStem,
  stemStyle,
  saysHowMany,
  twoIdeas,
  middleBlank,
  disguisedTruth,
];
