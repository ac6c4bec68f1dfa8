/** What a stem asks, and how. Numbers in comments are those of cue-rules.ts. */
import type { Lang } from '../../game/index.ts';
import type { Item } from '../schema.ts';
import { isScored, LANGS, optionsOf } from './finding.ts';
import type { Found, ItemRule } from './finding.ts';
import { askedParts, contentWords, sentencesOf, wordCount } from './words.ts';

const NEGATIVE = {
  ko: /(?:아닌|않은|않는|없는|못하는|못한|틀린|잘못된|제외한|거리가 먼)\s?(?:[가-힣\w]+\s)?(?:(?:것|[가-힣\w]+)(?:은|는) (?:무엇|어느 것|어디|누구)(?:인|일|입)|(?:것|[가-힣\w]+)?\s?(?:[한두세네] ?(?:개|가지|곳|명)|하나|둘|셋|것)?[을를]? ?(?:모두 )?(?:고르|골라|선택하|찾))/u,
  en: /\b(?:not(?! only)|except|never|least (?:likely|suited|suitable|appropriate|important|useful|helpful|true)|cannot)\b|\w+n['’]t\b|\b(?:is|are) (?:false|incorrect|untrue|wrong)\b|\b(?:false|incorrect|wrong) (?:statement|answer|option|one)s?\b/iu,
};
/** A word that nobody overlooks: in capitals, between marks or in quotes. */
const EMPHASISED = {
  ko: /(\*{1,2}|_)[^*_\s][^*_]*\1|[‘'“"「][^’'”"」]{1,12}[’'”"」]/gu,
  en: /(\*{1,2}|_)[^*_\s][^*_]*\1|\b(?:NOT|EXCEPT|LEAST|NEVER|FALSE|INCORRECT|UNTRUE|WRONG|CANNOT)\b|\b[A-Z]+N['’]T\b/gu,
};
/** Clauses that describe a case, and do not ask: "if it does not ring", "a team that does not manage servers". */
const BESIDE_THE_QUESTION = [
  /\b(?:if|because|while|although|unless|since|so that|when(?! (?:do|is|are|will|should|can)))\b[^,;?]*/giu,
  /\b(?:for|to|with|in|of|by|from|on|at|fits?|suits?|helps?|lets?|needs?) (?:an?|the|its|their|some|this|each) (?:[\w-]+ ){1,4}?(?:that|who|which|whose)\b[^,;?]*/giu,
];
const NEGATED_OPTION = {
  ko: /않|아니|아닌|없|못하|못한|못 /u,
  en: /\b(?:not|no|never|cannot|without|none)\b|\w+n['’]t\b/iu,
};

function asksNegatively(sentence: string, lang: Lang): boolean {
  if (lang === 'ko') return NEGATIVE.ko.test(sentence);
  // Why something does not work is a question about what is so.
  if (/^(?:why|how)\b/iu.test(sentence)) return false;
  return NEGATIVE.en.test(BESIDE_THE_QUESTION.reduce((text, clause) => text.replaceAll(clause, ' '), sentence));
}

/** 17: a stem that asks for what is not so, and may be read as if it asked for what is. */
export const negativeStem: ItemRule = {
  name: 'negative-stem',
  severity: 'warning',
  mend: 'ask for what is so, or make the word stand out (NOT, **아닌**)',
  check: (item) =>
    item.kind === 'truth' || !isScored(item)
      ? []
      : LANGS.flatMap((lang) =>
          askedParts(item.stem[lang], lang)
            .filter((sentence) => asksNegatively(sentence.replaceAll(EMPHASISED[lang], ' '), lang))
            .map((sentence) => ({
              path: ['stem', lang],
              message: 'the question asks for what is not so, and does not show it',
              sentence,
            })),
        ),
};

/** 17, 27: "Which does NOT ring? – One without a clapper." However much it stands out. */
export const doubleNegative: ItemRule = {
  name: 'double-negative',
  severity: 'warning',
  mend: 'take one of the two negations away',
  check: (item) =>
    LANGS.flatMap((lang) => {
      if (!askedParts(item.stem[lang], lang).some((sentence) => asksNegatively(bare(sentence), lang))) return [];
      return optionsOf(item)
        .filter(({ text }) => NEGATED_OPTION[lang].test(text[lang]))
        .map(({ path }) => ({ path: [...path, lang], message: 'this says no to a question that says no' }));
    }),
};

function bare(sentence: string): string {
  return sentence.replaceAll(/[*_‘’'“”"「」]/gu, (mark) => (/['’]/u.test(mark) ? mark : ''));
}

/** 14, 15: a stem that cannot be answered before the options are read. */
const UNFOCUSED = {
  ko: [
    /(?:다음|아래|보기)\s?(?:중|가운데|에서)?[^?]{0,12}(?:옳은|옳지 않은|맞는|바른|올바른|틀린) (?:것|설명|내용|문장)/u,
    /(?:설명|내용|진술|서술|문장)(?:으로| 중| 가운데)[^?]{0,8}(?:옳|맞는|바른|올바른|틀린|알맞|적절)/u,
    /(?:옳은|맞는|바른|올바른|틀린) (?:설명|내용|진술|서술|문장|말)(?:은|을|를| )/u,
  ],
  en: [
    /\bwhich (?:(?:one )?of (?:the following|these)|one)?\s*(?:(?:statement|option|sentence|answer|claim|description)s?)?\s*(?:(?:about|on|of|regarding) [^?]*)?\b(?:is|are) (?:not )?(?:true|correct|right|accurate|false|wrong|incorrect)\b(?: (?:about|of|for|regarding) [^?]*)?\?/iu,
    /\bwhat is (?:true|correct|false) (?:about|of)\b/iu,
    /\b(?:choose|select|pick)\b[^.]*\b(?:true|correct|right|false|accurate) (?:statement|sentence|claim|description|one)s?\b/iu,
    /\b(?:choose|select|pick)\b[^.]*\b(?:statement|sentence|claim)s? (?:that|which) (?:is|are) (?:true|correct|right|false)\b/iu,
  ],
};
const FEWEST_WORDS = { ko: 3, en: 5 };
const BLANK = /_{2,}|(?<=\s)\(\s+\)|□|\(\s*\)(?=[을를이가은는와과로.\s]|$)/u;
const ASKS_NOTHING = {
  ko: /\?|(?:세요|시오|까요)[.!]|요[.!]?$/u,
  en: /\?|\b(?:choose|select|pick|match|sort|put|arrange|order|type|name|write|say|tell|find|compare|rank|connect|complete|enter|answer|give|mark)\b/iu,
};

export const unfocusedStem: ItemRule = {
  name: 'unfocused-stem',
  severity: 'warning',
  mend: 'ask one question that can be answered before the options are read',
  check: (item) => LANGS.flatMap((lang) => unfocusedIn(item, lang)),
};

function unfocusedIn(item: Item, lang: Lang): Found[] {
  const stem = item.stem[lang];
  const path = ['stem', lang];
  const asked = item.kind === 'truth' ? [] : askedParts(stem, lang);
  const vague = asked.find((sentence) => UNFOCUSED[lang].some((pattern) => pattern.test(sentence)));
  if (vague !== undefined) return [{ path, message: 'the stem alone does not say what is asked', sentence: vague }];
  if (wordCount(stem) < FEWEST_WORDS[lang]) return [{ path, message: 'the stem is too short to say what is asked' }];
  if (item.kind === 'truth' || BLANK.test(stem) || ASKS_NOTHING[lang].test(stem)) return [];
  return [{ path, message: 'the stem asks nothing' }];
}

/** A blank with more than an ending behind it. Brackets after a letter belong to a name: `print()`. */
const MIDDLE_BLANK = /(?:_{2,}(?!_)|(?<=^|\s)\(\s*\)|□).{9,}/u;

export const middleBlank: ItemRule = {
  name: 'middle-blank',
  severity: 'info',
  mend: 'put the blank at the end, or ask a question',
  check: (item) =>
    LANGS.filter((lang) => MIDDLE_BLANK.test(item.stem[lang].replaceAll(/`[^`]*`/gu, ''))).map((lang) => ({
      path: ['stem', lang],
      message: 'a blank in the middle has to be read twice',
    })),
};

/** Fewer say too little to compare. */
const FEWEST_TERMS = 5;

/**
 * 16: a sentence that nothing takes up again: not the options, the rest of the stem, or what is said afterwards. Found in
 * both languages, as endings hide in one of them that two words are the same.
 */
export const windowDressing: ItemRule = {
  name: 'window-dressing',
  severity: 'info',
  mend: 'cut what the answer does not need',
  check(item) {
    if (!isScored(item) || item.kind === 'truth') return [];
    const idle = LANGS.map((lang) => idleSentences(item, lang));
    return idle.every((found) => found.length > 0) ? idle.flat() : [];
  },
};

function idleSentences(item: Item, lang: Lang): Found[] {
  const { stem, note: _, ...others } = item;
  const said = textsIn(others, lang);
  const asked = askedParts(stem[lang], lang);
  const sentences = sentencesOf(stem[lang]);
  return sentences
    .filter((sentence) => {
      const terms = contentWords(sentence, lang).map((word) => rootOf(word, lang));
      const rest = [...said, ...sentences.filter((other) => other !== sentence)];
      const known = new Set(rest.flatMap((text) => contentWords(text, lang)).map((word) => rootOf(word, lang)));
      return !asked.includes(sentence) && terms.length >= FEWEST_TERMS && !terms.some((term) => known.has(term));
    })
    .map((sentence) => ({ path: ['stem', lang], message: 'nothing takes this sentence up again', sentence }));
}

/** Every text of a language in it. */
function textsIn(value: unknown, lang: Lang): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === lang && typeof inner === 'string' ? [inner] : textsIn(inner, lang),
  );
}

/** Enough of a word to know it in another form: Korean endings change from the third syllable on. */
function rootOf(word: string, lang: Lang): string {
  return word.slice(0, lang === 'ko' && /^[가-힣]/u.test(word) ? 2 : 5);
}

export const STEM_RULES: readonly ItemRule[] = [
  negativeStem,
  doubleNegative,
  unfocusedStem,
  middleBlank,
  windowDressing,
];
