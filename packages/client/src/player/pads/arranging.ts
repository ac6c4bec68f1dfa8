/** Putting ids in order, as plain lists. */
import type { ChoiceId } from '@bellringer/core/game';

/** More cards than these stand closer. */
const MOST_ROOMY = 4;

export function isLong(count: number): boolean {
  return count > MOST_ROOMY;
}

/** `wanted` where it names each of these once, otherwise the order in which they were dealt. */
export function arranged(dealt: readonly ChoiceId[], wanted: unknown): readonly ChoiceId[] {
  if (!Array.isArray(wanted) || wanted.length !== dealt.length) return dealt;
  return dealt.every((id) => wanted.includes(id)) ? (wanted as ChoiceId[]) : dealt;
}

/** Takes one out and puts it in at another place; those between make room. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Where what stands at `at` will stand after that move. */
export function placeAfter(at: number, from: number, to: number): number {
  if (at === from) return to;
  if (from < at && at <= to) return at - 1;
  return to <= at && at < from ? at + 1 : at;
}

/** Where a row lies on the page, px. */
export interface Span {
  readonly top: number;
  readonly height: number;
}

/** Where a row lands that was lifted by `dy`: it trades places with a row once its edge has passed that row's middle. */
export function landing(rows: readonly Span[], from: number, dy: number): number {
  const lifted = rows[from];
  if (!lifted) return from;
  const top = lifted.top + dy;
  const isPast = ({ top: rowTop, height }: Span, at: number) =>
    at < from ? top < rowTop + height / 2 : top + lifted.height > rowTop + height / 2;
  const above = rows.findIndex((row, at) => at < from && isPast(row, at));
  return above >= 0 ? above : from + rows.slice(from + 1).filter((row, n) => isPast(row, from + 1 + n)).length;
}
