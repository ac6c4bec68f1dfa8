/** Numbers as a question's author and a student write them: every digit, and a year is no "2,006". */
import type { Text } from './language.ts';
import { pick } from './language.ts';

const GROUPED_FROM = 10_000;

/** 2006 → "2006", 12500 → "12,500", 0.25 → "0.25". The same in both languages. */
export function numeral(value: number): string {
  const isPlain = Math.abs(value) < GROUPED_FROM;
  return value.toLocaleString('en-US', { maximumFractionDigits: 12, useGrouping: !isPlain }).replace('-', '−');
}

/** "11 nines"; in Korean a counter stands close: "11개". */
export function withUnit(value: number, unit: Text | null | undefined): string {
  if (!unit) return numeral(value);
  const words = pick(unit);
  return `${numeral(value)}${/^[가-힣%°]/.test(words) ? '' : ' '}${words}`;
}
