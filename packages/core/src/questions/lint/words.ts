/** Words as a test-wise student sees them. */
import type { Lang } from '../../game/index.ts';

/** Words that say nothing about a subject. */
const EMPTY = new Set(
  `the and for with that this from into what which when where who how does will must should can may are has have had was
   were been being its their they them there these those than then each one two three four five more most less least
   other another only very also not but use uses used using make makes made best fits fit about between after before while
   both same such some any all amazon aws service services
   무엇 무엇인가요 어느 어떤 다음 가운데 가장 알맞은 것은 것을 것이 것 있는 있습니다 없는 합니다 하는 하려고 위해 위한
   경우 때 그리고 또는 서비스 서비스는 서비스를 고르세요 무엇을 어디 누가 언제`.split(/\s+/),
);

/** What Korean words end in; not all of it, but what would hide that two are the same. */
const ENDINGS =
  /(?:으로써|에서는|에게는|으로는|이라는|하려면|합니다|입니다|습니다|에서|에게|으로|까지|부터|처럼|보다|마다|이나|하는|하고|하며|되는|된|할|한|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u;

/** Content words, folded so that two forms of one are equal; in the order of the text, each once. */
export function contentWords(text: string, lang: Lang): string[] {
  const raw = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.+-]*/gu) ?? [];
  const words = raw.map((word) => (lang === 'ko' ? foldKorean(word) : foldEnglish(word)));
  return [...new Set(words)].filter((word) => word.length >= (lang === 'ko' ? 2 : 4) && !EMPTY.has(word));
}

function foldKorean(word: string): string {
  if (!/[가-힣]/u.test(word)) return word;
  const stem = word.replace(ENDINGS, '');
  return stem.length >= 2 ? stem : word;
}

function foldEnglish(word: string): string {
  return word.replace(/(?<=\w{4})(?:ing|ed|es|s)$/u, '');
}

export function sharedCount(one: readonly string[], other: readonly string[]): number {
  return one.filter((word) => other.includes(word)).length;
}

/** As a reader sees its length: a Hangul syllable is as wide as two Latin letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFF60]/u.test(letter) ? 2 : 1;
  return width;
}

/** The part of a stem that asks: its last sentence. */
export function askedPart(stem: string): string {
  return (
    stem
      .trim()
      .split(/(?<=[.?!])\s+/u)
      .at(-1) ?? ''
  );
}
