/** 28c: the grammar of the stem, or of the other options, says which option is the key. */
import type { Lang } from '../../game/index.ts';
import type { Item } from '../schema.ts';
import { LANGS, optionsOf } from './finding.ts';
import type { Found, ItemRule, Option } from './finding.ts';
import { articleOf, endsInConsonant, formOf, numberOf, oddOneOut } from './forms.ts';

export const grammarCue: ItemRule = {
  name: 'grammar-cue',
  severity: 'warning',
  mend: 'write the stem so that every option fits, and all options in one form',
  check: (item) =>
    item.kind === 'truth'
      ? []
      : [
          ...articleCue(item),
          ...particleCue(item),
          ...LANGS.flatMap((lang) => [...numberCue(item, lang), ...formCue(item, lang)]),
        ],
};

const BLANK = String.raw`(?:_{2,}|\(\s*\)|□|…)`;
const ARTICLE = new RegExp(String.raw`\b(an?)\s*(?:${BLANK}|:)*\s*[.?]?$`, 'u');

/** A bell, but an alarm. Where the answer is typed, the article tells its first letter. */
function articleCue(item: Item): Found[] {
  const article = ARTICLE.exec(item.stem.en)?.[1];
  const options = optionsOf(item);
  const path = ['stem', 'en'];
  if (article === undefined || (options.length > 0 && options.every(({ text }) => articleOf(text.en) === article))) {
    return [];
  }
  return [{ path, message: 'the article at the end fits only some options' }];
}

const PARTICLE = new RegExp(String.raw`${BLANK}\s?([을를이가은는과와])(?=[\s.,?!]|$)`, 'u');

/** 종을, but 소리를: a particle behind the blank fits some words only. Written 을(를) it fits all. */
function particleCue(item: Item): Found[] {
  const particle = PARTICLE.exec(item.stem.ko)?.[1];
  if (particle === undefined) return [];
  const wants = '을이은과'.includes(particle);
  const fits = optionsOf(item).map(({ text }) => endsInConsonant(text.ko) ?? wants);
  if (fits.length > 0 && fits.every((is) => is === wants)) return [];
  return [{ path: ['stem', 'ko'], message: `“${particle}” behind the blank fits only some words` }];
}

const ASKS_FOR = {
  many: {
    ko: /들(?:은|을|이|에는)? ?(?:무엇|어느|누구|어떤|고르)/u,
    en: /\b(?:which|what) (?:of (?:these|the following) )?(?:are|were|have)\b|\b(?:are|were)\s*(?:_{2,}|:)?$/iu,
  },
  one: {
    ko: null,
    en: /\bwhich (?:one |of (?:these|the following) )?(?:is|was|has)\b|\b(?:is|was)\s*(?:_{2,}|:)?$/iu,
  },
};

/** "Which are …?", and only some options are several; "Which is …?", and only some are one. */
function numberCue(item: Item, lang: Lang): Found[] {
  const stem = item.stem[lang];
  const wanted = (['many', 'one'] as const).find((number) => ASKS_FOR[number][lang]?.test(stem));
  if (wanted === undefined) return [];
  const numbers = optionsOf(item).map((option) => ({ option, number: numberIn(option, lang) }));
  const unfit = numbers.filter(({ number }) => number !== null && number !== wanted);
  if (!numbers.some(({ number }) => number === wanted)) return [];
  const message =
    wanted === 'many' ? 'the stem asks for several, this is one' : 'the stem asks for one, this is several';
  return unfit.map(({ option }) => ({ path: [...option.path, lang], message }));
}

/** A Korean word without -들 may still mean several: only its absence beside one that has it tells something. */
function numberIn({ text }: Option, lang: Lang): 'one' | 'many' | null {
  if (lang === 'en') return numberOf(text.en);
  return /[가-힣]들$/u.test(text.ko) ? 'many' : 'one';
}

/** Verbs and nouns: the key is built unlike all others. Where a wrong option is, see off-type. */
function formCue(item: Item, lang: Lang): Found[] {
  const options = optionsOf(item);
  const odd = options[oddOneOut(options.map(({ text }) => formOf(text[lang], lang)))];
  if (!odd?.isKey) return [];
  return [{ path: [...odd.path, lang], message: 'the key is built unlike all other options' }];
}
