/** Which of the numbers that a class typed have a place on the screen. */
import type { TypedRow } from '@bellringer/core/game';
import { numeral } from '../text/numeral.ts';

/** More stand too close for the last row; of long numbers fewer. */
const MOST_COLUMNS = 10;
const MOST_DIGITS = 40;

/** The most frequent, and whatever counts, from the least to the most. */
export function columnsOf(typed: readonly TypedRow[]): TypedRow[] {
  const widest = Math.max(3, ...typed.slice(0, MOST_COLUMNS).map(({ words }) => numeral(Number(words)).length));
  const most = Math.max(3, Math.min(MOST_COLUMNS, Math.floor(MOST_DIGITS / widest)));
  const right = typed.filter(({ worth }) => worth === 1);
  const rest = typed.filter((row) => !right.includes(row));
  // oxlint-disable-next-line unicorn/no-array-sort -- the oldest browsers do not sort into a new list
  return [...right, ...rest].slice(0, most).sort((one, other) => Number(one.words) - Number(other.words));
}
