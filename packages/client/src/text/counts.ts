/** Small numbers in words, as a sentence says them. */
import type { Text } from './language.ts';

const COUNTS: readonly Text[] = [
  { ko: '하나', en: 'one' },
  { ko: '둘', en: 'two' },
  { ko: '셋', en: 'three' },
  { ko: '넷', en: 'four' },
  { ko: '다섯', en: 'five' },
  { ko: '여섯', en: 'six' },
];

/** 3 → "셋" / "three"; what is not from one to six stays a number. */
export function countWord(n: number): Text {
  return COUNTS[n - 1] ?? { ko: String(n), en: String(n) };
}

/** The same as a sentence begins, in Korean with its particle: "셋이" / "Three". */
export function countSubject(n: number): Text {
  const { ko, en } = countWord(n);
  return { ko: n === 1 ? `${ko}가` : `${ko}이`, en: en.charAt(0).toUpperCase() + en.slice(1) };
}
