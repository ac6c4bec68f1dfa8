/** How a question's answers share one bar. */
import type { TypedRow } from '@bellringer/core/game';
import type { ReportChoice } from '@bellringer/core/report';

export interface Segment {
  /** Position among the choices: 0 is A. */
  readonly at: number;
  readonly count: number;
  readonly isKey: boolean;
  /** Of all picks, 0…1. */
  readonly share: number;
}

/** A piece for every choice that somebody took; with several picks each they share by picks, not by people. */
export function segmentsOf(choices: readonly Pick<ReportChoice, 'count' | 'isKey'>[]): readonly Segment[] {
  const picks = choices.reduce((sum, { count }) => sum + count, 0);
  return choices
    .map(({ count, isKey }, at) => ({ at, count, isKey, share: count / picks }))
    .filter(({ count }) => count > 0);
}

/** More pieces are too narrow to be read. */
const MOST_PIECES = 4;

/** The most frequent answers that were typed, and how many of those who answered typed something else. */
export function typedSegmentsOf(
  typed: readonly TypedRow[],
  answeredCount: number,
): { segments: readonly TypedRow[]; othersCount: number } {
  const segments = typed.slice(0, MOST_PIECES);
  return { segments, othersCount: answeredCount - segments.reduce((sum, { count }) => sum + count, 0) };
}
