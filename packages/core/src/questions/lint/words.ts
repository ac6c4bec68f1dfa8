/** Words as a test-wise student sees them. */
import type { Lang } from '../../game/index.ts';

/** Words that say nothing about a subject, among them those that only say what to do. */
const EMPTY = new Set(
  `the and for with that this from into what which when where who how does will must should can may are has have had was
   were been being its their they them there these those than then each one two three four five more most less least
   other another only very also not but use uses used using make makes made best fits fit about between after before while
   both same such some any all amazon aws service services choose match sort arrange left
   무엇 무엇인가요 어느 어떤 다음 가운데 가장 알맞은 것은 것을 것이 것 있는 있습니다 없는 합니다 하는 하려고 위해 위한
   경우 때 그리고 또는 서비스 서비스는 서비스를 고르세요 무엇을 어디 누가 언제
   하나 하나는 하나요 남습니다 연결하세요 분류하세요 배열하세요 알맞은가요 않습니다`.split(/\s+/),
);

/** What Korean words end in; not all of it, but what would hide that two are the same. */
const ENDINGS =
  /(?:으로써|에서는|에게는|으로는|이라는|하려면|합니다|입니다|습니다|에서|에게|으로|까지|부터|처럼|보다|마다|이나|하는|하고|하며|되는|된|할|한|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u;

/** A name of two or three letters (S3, VPC) says as much as a long word, and is told by its capitals. */
const SHORT_NAME = /^(?=.*[A-Z])[A-Z0-9]{2,3}s?$/u;
const SHORTEST = { ko: 2, en: 4 };

/** Content words, folded so that two forms of one are equal; in the order of the text, each once. */
export function contentWords(text: string, lang: Lang): string[] {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}.+-]*/gu) ?? []).flatMap((written) => {
    const word = written.replace(/[.-]+$/u, '');
    if (SHORT_NAME.test(word)) return [word.replace(/s$/u, '').toLowerCase()];
    const folded = lang === 'ko' ? foldKorean(word.toLowerCase()) : foldEnglish(word.toLowerCase());
    return folded.length >= SHORTEST[lang] ? [folded] : [];
  });
  return [...new Set(words)].filter((word) => !EMPTY.has(word));
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

/** Words as a typewriter counts them. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/u).length;
}

export function sentencesOf(text: string): string[] {
  return text.trim().split(/(?<=[.?!])\s+/u);
}

const ASKS = {
  ko: /\?|(?:세요|시오)[.!]?$/u,
  en: /\?|\b(?:choose|select|pick|match|sort|put|arrange|order|type|name|find|compare|rank|connect)\b/iu,
};

/** The sentences of a stem that ask; the last one where none does so openly. */
export function askedParts(stem: string, lang: Lang): string[] {
  const sentences = sentencesOf(stem);
  const asking = sentences.filter((sentence) => ASKS[lang].test(sentence));
  return asking.length > 0 ? asking : sentences.slice(-1);
}
