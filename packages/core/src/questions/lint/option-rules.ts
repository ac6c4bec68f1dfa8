/** Options as they stand beside each other. Numbers in comments are those of cue-rules.ts. */
import type { Lang } from '../../game/index.ts';
import type { Item } from '../schema.ts';
import { isScored, LANGS, optionsOf, touchedTexts } from './finding.ts';
import type { Found, ItemRule } from './finding.ts';
import { formOf, oddOneOut } from './forms.ts';
import { amountIn, amountsMeet, numbersIn } from './numbers.ts';
import { contentWords } from './words.ts';

const LABEL = {
  ko: String.raw`(?:[가나다라마바]|[ㄱ-ㅂ]|[A-F]|[①-⑥]|\([1-6가-마]\)|[1-6]번)`,
  en: String.raw`(?:[A-F]|[①-⑥]|\([1-6A-F]\))`,
};
const ALL_OR_NONE = {
  ko: [
    /(?<![가-힣])위의? ?(?:보기|것|내용|항목|답)?(?:이|가|은|는|들)? ?(?:모두|전부|다(?![가-힣]))/u,
    /(?<![가-힣])(?:정답|답|보기|해당 ?(?:사항|하는 것)?)이? ?없(?:음|다|습니다)/u,
    /^(?:모두|전부|[둘셋] 다|없음|없다|모두 (?:맞|정답|해당|옳|아니)[가-힣]*)[.!]?$/u,
    new RegExp(
      String.raw`^${LABEL.ko}(?:(?:와|과|,|·|및| 및|,? 그리고) ?${LABEL.ko})+(?: ?(?:만|모두|둘 다))?[.!]?$`,
      'u',
    ),
  ],
  en: [
    /\b(?:all|none|any|both|neither) of the (?:above|other (?:options|answers|choices)|others)\b/iu,
    /^(?:all|none|any|both|either|neither)(?: of (?:these|them|those))?[.!]?$|^(?:n\/a|not applicable)[.!]?$/iu,
    /\b(?:options?|answers?|choices?) [A-F]\b(?: and|,)/u,
    new RegExp(
      String.raw`^(?:only |both |neither |either )?${LABEL.en}(?:(?:,| and|, and| or| nor| &) ${LABEL.en})+(?: only)?[.!]?$`,
      'iu',
    ),
  ],
};

/** 25, 26 and K-type: an option about the other options. "None" is an answer where nothing is right or wrong. */
export const allOrNone: ItemRule = {
  name: 'all-or-none',
  severity: 'error',
  mend: 'write an option of its own',
  check: (item) =>
    (isScored(item) ? touchedTexts(item) : []).flatMap(({ text, path }) =>
      LANGS.filter((lang) => ALL_OR_NONE[lang].some((pattern) => pattern.test(text[lang].trim()))).map((lang) => ({
        path: [...path, lang],
        message: 'this option is about the other options',
      })),
    ),
};

/** 19: two options that differ in letters nobody looks at. The reader of files refuses those that differ in nothing. */
export const repeatedOption: ItemRule = {
  name: 'repeated-option',
  severity: 'error',
  mend: 'write another option',
  check: (item) =>
    ['choices', 'targets'].flatMap((list) => {
      const own = touchedTexts(item).filter(({ path }) => path[0] === list);
      return LANGS.flatMap((lang) => {
        const seen = new Set<string>();
        return own.flatMap(({ text, path }): Found[] => {
          const plain = plainOf(text[lang]);
          if (seen.has(plain)) return [{ path: [...path, lang], message: 'another option says the same' }];
          seen.add(plain);
          return [];
        });
      });
    }),
};

/** Without case, article, and marks around it. */
function plainOf(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s"'‘“]+/u, '')
    .replace(/[\s.!,"'’”]+$/u, '');
  return words.replace(/^(?:an?|the) (?=.)/u, '');
}

/** 22: one option contains another, as a number or in words. */
export const overlap: ItemRule = {
  name: 'overlapping-options',
  severity: 'error',
  mend: 'make the ranges meet without overlapping, and say what the wider option leaves out',
  check: (item) =>
    LANGS.flatMap((lang) => {
      const options = optionsOf(item);
      return options.flatMap(({ text, path }, at): Found[] => {
        const other = options.slice(0, at).find((before) => meet(before.text[lang], text[lang], lang));
        return other ? [{ path: [...path, lang], message: `this overlaps with “${other.text[lang]}”` }] : [];
      });
    }),
};

function meet(one: string, other: string, lang: Lang): boolean {
  const [a, b] = [amountIn(one, lang), amountIn(other, lang)];
  if (a && b && amountsMeet(a, b)) return true;
  return isKindOf(one, other, lang) || isKindOf(other, one, lang);
}

/** What may follow "two zones" and only narrow it; any other word makes another thing of it: "EC2", "EC2 instance store". */
const NARROWS =
  /^(?:in|on|of|at|for|with|by|from|to|per|inside|within|across|near|that|which|who|where|when|if|and|or|only)\b|^[,(]/iu;
/** What may stand before it and not narrow it: "MySQL on Amazon EC2" is no Amazon EC2. */
const LEADS_TO = {
  ko: /(?:에서|에게|으로|로|와|과|부터|까지|보다|에|을|를|은|(?<!있|하|되|쓰)는|이|가)$|(?:^|\s)(?:안|못)$/u,
  en: /\b(?:in|on|of|at|for|with|by|from|to|into|over|under|without|not|no|never|than|as|its|their)(?: an?| the)?$/iu,
};

/** Whether `narrow` is `wide` and something beside it that only narrows it. */
function isKindOf(narrow: string, wide: string, lang: Lang): boolean {
  const [whole, part] = [plainOf(narrow), plainOf(wide)];
  if (whole === part || !/\p{L}/u.test(part)) return false;
  if (whole.endsWith(` ${part}`)) return !LEADS_TO[lang].test(whole.slice(0, -part.length - 1));
  if (!whole.startsWith(part)) return false;
  const rest = whole.slice(part.length);
  return lang === 'ko' ? /^\s?[,(]/u.test(rest) : /^[\s,(]/u.test(rest) && NARROWS.test(rest.trim());
}

/** 28f, 29: one wrong option is built unlike all others, and nobody takes it for an answer. */
export const offType: ItemRule = {
  name: 'off-type',
  severity: 'warning',
  mend: 'write a wrong option of the same kind as the others',
  check: (item) =>
    LANGS.flatMap((lang) => {
      const options = optionsOf(item);
      const odd = options[oddOneOut(options.map(({ text }) => formOf(text[lang], lang)))];
      if (!odd || odd.isKey) return [];
      return [{ path: [...odd.path, lang], message: 'this option is of another kind than all others' }];
    }),
};

const VAGUE = {
  ko: /(?<![가-힣])(?:보통|대개|때때로|가끔|자주|일부|약간)(?=\s|의|는|은|만)/u,
  en: /\b(?:usually|often|sometimes|some|might|generally|(?<!\b(?:who|what)(?: \w+){0,2} )may)\b/u,
};

export const vagueWords: ItemRule = {
  name: 'vague-words',
  severity: 'info',
  mend: 'say how often, or leave it out',
  check: (item) =>
    optionsOf(item).flatMap(({ text, path }) =>
      LANGS.filter((lang) => VAGUE[lang].test(withSmallInitial(text[lang]))).map((lang) => ({
        path: [...path, lang],
        message: 'a vague word can be argued about',
      })),
    ),
};

/** So that "Often" is read as a word and "in May" as a month. */
function withSmallInitial(text: string): string {
  return text.replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase());
}

/** 21: numbers or dates that stand in no order where the order is kept. */
export const unsortedNumbers: ItemRule = {
  name: 'unsorted-numbers',
  severity: 'info',
  mend: 'sort the options, or let them be shuffled',
  check: (item) =>
    LANGS.filter((lang) => isKeptInNoOrder(item, lang)).map((lang) => ({
      path: ['choices'],
      message: `the numbers stand in no order (${lang})`,
    })),
};

function isKeptInNoOrder(item: Item, lang: Lang): boolean {
  if ((item.kind !== 'single' && item.kind !== 'multiple') || item.shuffle) return false;
  const rows = item.choices.map(({ text }) => numbersIn(text[lang]));
  if (rows.some((row) => row.length === 0 || row.length !== rows[0]?.length)) return false;
  const isSorted = (sign: number) => rows.every((row, at) => at === 0 || sign * compare(row, rows[at - 1] ?? []) > 0);
  return !isSorted(1) && !isSorted(-1);
}

/** Year before month before day, as they are written in order of size. */
function compare(row: readonly number[], before: readonly number[]): number {
  return row.map((value, at) => value - (before[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** A subject of its own, and what is said of it. */
const STATEMENT = {
  ko: /^\S+(?: \S+){0,2}?(?:은|는) .*[가-힣]다\.?$/u,
  en: /^(?!(?:it|they|this|these|you|we|there|wh\w+|how|if) )(?=(?:\S+ ){4})(?:\w.{2,}? (?:is|are|was|were|has|have|had|can|cannot|must|will|does|do|need|needs)\b|.*\.$)/iu,
};

/** True/false in disguise: every option is a statement about something else, with no word in common to decide on. */
export const disguisedTruth: ItemRule = {
  name: 'disguised-truth',
  severity: 'info',
  mend: 'ask what tells the options apart',
  check: (item) =>
    LANGS.filter((lang) => {
      const texts = optionsOf(item).map(({ text }) => text[lang]);
      const words = texts.map((text) => contentWords(text, lang));
      const isOneQuestion = words[0]?.some((word) => words.every((others) => others.includes(word))) ?? true;
      return texts.length > 2 && !isOneQuestion && texts.every((text) => STATEMENT[lang].test(text));
    }).map((lang) => ({ path: ['choices'], message: `each option is true or false by itself (${lang})` })),
};

export const OPTION_RULES: readonly ItemRule[] = [
  allOrNone,
  repeatedOption,
  overlap,
  offType,
  vagueWords,
  unsortedNumbers,
  disguisedTruth,
];
