/** Which names stand on the lobby's wall, and how large. */
import type { SeatRow } from '@bellringer/core/game';

/** From the largest. */
const SIZES = ['large', 'middle', 'small'] as const;
export type NameSize = (typeof SIZES)[number];

const MOST_LARGE = 24;
const MOST_MIDDLE = 48;
/** When the wall is full, the oldest names leave in groups, so that the others move seldom. */
const LEAVE_TOGETHER = 50;
const MOST_ROWS = 150;

/**
 * `rows` are newest first, as the view has them; the wall is in the order of coming. `sizes` are to be tried in turn: what
 * does not fit, because names are long, takes the next.
 */
export function shownNames(rows: readonly SeatRow[]): { rows: readonly SeatRow[]; sizes: readonly NameSize[] } {
  const surplus = Math.max(0, rows.length - MOST_ROWS);
  const left = Math.ceil(surplus / LEAVE_TOGETHER) * LEAVE_TOGETHER;
  return { rows: oldestFirst(rows).slice(left), sizes: SIZES.slice(SIZES.indexOf(sizeFor(rows.length))) };
}

/** In the order of coming, without changing what was given. */
export function oldestFirst<T>(newestFirst: readonly T[]): T[] {
  return newestFirst.reduceRight<T[]>((order, next) => {
    order.push(next);
    return order;
  }, []);
}

function sizeFor(count: number): NameSize {
  if (count <= MOST_LARGE) return 'large';
  return count <= MOST_MIDDLE ? 'middle' : 'small';
}
