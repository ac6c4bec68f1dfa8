/** The grammatical form of an option: what a stem, or the other options, can make it stand out by. */
import type { Lang } from '../../game/index.ts';
import { amountIn } from './numbers.ts';

/** How an option is built, where that can be told for sure; null where it is some phrase. */
export function formOf(text: string, lang: Lang): string | null {
  const built = FORMS[lang].find(([, isBuilt]) => isBuilt.test(text.trim()));
  return built?.[0] ?? unitOf(text, lang);
}

const FORMS: Readonly<Record<Lang, readonly (readonly [form: string, isBuilt: RegExp])[]>> = {
  ko: [
    ['-요', /[가-힣](?:요|니다)[.!]?$/u],
    ['-다', /[가-힣]다[.!]?$/u],
    ['-기', /[가-힣]기$/u],
  ],
  en: [
    ['to …', /^to [a-z]/iu],
    ['-ing', /^[A-Z]?[a-z]{2,}ing (?!option|model|plan|system|table|process)[a-z]/u],
    ['It …', /^(?:it|they|you|we|he|she) [a-z]/iu],
    ['If …', /^(?:if|because|when|whether) /iu],
  ],
};

/** Units of one measure may stand side by side. */
const MEASURES = [
  /^(?:ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|밀리초|초|분|시간|일|주|개월|달|년)$/iu,
  /^(?:bytes?|[kmgtp]i?b|바이트)$/iu,
  /^(?:cents?|dollars?|won|usd|krw|센트|달러|원|\$|₩)$/iu,
];

/** What a bare amount counts; null for what is more than a number and a word or two. */
function unitOf(text: string, lang: Lang): string | null {
  const unit = /^[^\p{L}]*\d[\d,.]*(?![A-Z]\b|-)|^(?:at|up|over|under|more|less|fewer|about|약) /u.test(text)
    ? amountIn(text, lang)?.of
    : undefined;
  if (unit === undefined || unit.split(' ').length > 2) return null;
  const measure = MEASURES.findIndex((units) => units.test(unit));
  return measure < 0 ? `amount of ${unit}` : `amount of measure ${measure}`;
}

/** The one option that is built unlike all others, which are built alike. */
export function oddOneOut(forms: readonly (string | null)[]): number {
  if (forms.length < 3) return -1;
  return forms.findIndex((own, at) => {
    const others = forms.filter((_, other) => other !== at);
    const common = others[0] ?? null;
    return common !== null && own !== common && others.every((form) => form === common);
  });
}

/** Whether a short noun phrase names one thing or several; null where that cannot be told. */
export function numberOf(text: string): 'one' | 'many' | null {
  if (/^(?:an?|one|this|each) /iu.test(text)) return 'one';
  if (/^(?:two|three|four|five|several|many|both|these|those|few) /iu.test(text)) return 'many';
  const words = text.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const isPlain = words.length <= 2 && /^[A-Z]?[a-z-]+(?: [a-z-]+)?$/u.test(text) && !words[0]?.endsWith('ing');
  if (!isPlain) return null;
  return /(?:[^sui]s|ies)$/u.test(last) && !/^(?:news|series|means|access|aws)$/iu.test(last) ? 'many' : 'one';
}

/** Whether "a" or "an" stands before it. */
export function articleOf(text: string): 'a' | 'an' {
  return /^(?:[aeio]|u(?!ni|se|su|ti)|hour|honest|[AEFHILMNORSX][A-Z0-9]|8)/u.test(
    text.replace(/^[A-Z](?=[a-z])/u, lower),
  )
    ? 'an'
    : 'a';
}

function lower(letter: string): string {
  return letter.toLowerCase();
}

/** Whether a Korean word ends in a consonant, which decides its particle; null for other letters. */
export function endsInConsonant(text: string): boolean | null {
  const last = /([가-힣])[.!)\s]*$/u.exec(text)?.[1];
  return last === undefined ? null : (last.charCodeAt(0) - 0xac00) % 28 !== 0;
}
