/** Amounts as options say them, in Korean and in English. */
import type { Lang } from '../../game/index.ts';

export interface Amount {
  /** What one may count as it; `least` equals `most` for one number. */
  readonly least: number;
  readonly most: number;
  /** What else the option says. Amounts of different things do not meet. */
  readonly of: string;
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const UNIT = String.raw`(?:\s?[%\p{L}]{1,12})??`;
const BETWEEN: Readonly<Record<Lang, readonly RegExp[]>> = {
  ko: [
    new RegExp(String.raw`${NUMBER}${UNIT}\s*(?:이상|초과|~|–|-)\s*${NUMBER}`, 'u'),
    new RegExp(String.raw`${NUMBER}${UNIT}\s*(?:부터|에서)\s*${NUMBER}(?=.*(?:까지|사이))`, 'u'),
  ],
  en: [
    new RegExp(String.raw`${NUMBER}${UNIT}\s*(?:\bto\b|~|–|-)\s*${NUMBER}`, 'iu'),
    new RegExp(String.raw`\bbetween ${NUMBER}${UNIT} and ${NUMBER}`, 'iu'),
  ],
};

interface Bound {
  readonly isFrom: boolean;
  /** Whether the number itself still counts. */
  readonly isClosed: boolean;
  readonly said: Readonly<Record<Lang, RegExp>>;
}

const koBound = (word: string) => new RegExp(String.raw`(?<=\d\s?[%\p{L}]{0,6}?\s?)(?:${word})`, 'u');
const BOUNDS: readonly Bound[] = [
  { isFrom: true, isClosed: true, said: { ko: koBound('이상'), en: /\bor (?:more|longer|above)\b|\bat least\b/iu } },
  {
    isFrom: true,
    isClosed: false,
    said: { ko: koBound('초과'), en: /\b(?:(?:more|longer) than|over|above)(?= \d)/iu },
  },
  {
    isFrom: false,
    isClosed: true,
    said: { ko: koBound('이하|까지'), en: /\bor (?:less|fewer|below)\b|\b(?:at most|up to)\b/iu },
  },
  {
    isFrom: false,
    isClosed: false,
    said: { ko: koBound('미만'), en: /\b(?:(?:less|fewer) than|under|below)(?= \d)/iu },
  },
];
/** So that "less than 5" and "5 or more" do not meet. */
const HAIR = 1e-9;

/** All numbers of a text, thousands joined. */
export function numbersIn(text: string): number[] {
  return (text.match(new RegExp(NUMBER, 'gu')) ?? []).map(valueOf);
}

/** A range or a number, if the text says exactly one. */
export function amountIn(text: string, lang: Lang): Amount | null {
  const numbers = numbersIn(text);
  const [one = 0, other = 0] = numbers;
  if (numbers.length === 2) {
    const range = BETWEEN[lang].map((between) => between.exec(text)).find((found) => found !== null);
    return range && one < other ? { least: one, most: other, of: wordsBeside(text.replace(range[0], '')) } : null;
  }
  if (numbers.length !== 1) return null;
  const bound = BOUNDS.find(({ said }) => said[lang].test(text));
  if (!bound) return { least: one, most: one, of: wordsBeside(text) };
  const end = bound.isClosed ? one : one + (bound.isFrom ? HAIR : -HAIR);
  const [least, most] = bound.isFrom ? [end, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, end];
  return { least, most, of: wordsBeside(text.replace(bound.said[lang], '')) };
}

/**
 * Whether one answer could be both. Ranges may share an end with a range: "10 to 20", "20 to 30" and "30 or more" is how
 * people write it.
 */
export function amountsMeet(one: Amount, other: Amount): boolean {
  if (one.of !== other.of || (isPoint(one) && isPoint(other))) return false;
  const shared = Math.min(one.most, other.most) - Math.max(one.least, other.least);
  const mayTouch = !isPoint(one) && !isPoint(other) && (isRange(one) || isRange(other));
  return mayTouch ? shared > 0 : shared >= 0;
}

function isPoint({ least, most }: Amount): boolean {
  return least === most;
}

function isRange({ least, most }: Amount): boolean {
  return Number.isFinite(most - least);
}

function valueOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** The words beside the number, without what only leads to it. */
function wordsBeside(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\d,.]+|\b(?:about|from|between)\b|약 |까지|사이|미만|이하|[^\p{L}\p{N}\s%$₩€]/gu, ' ')
    .replaceAll(/(?<=[a-z]{2})s\b/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
