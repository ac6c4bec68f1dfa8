/** How the host's pages speak of what was typed, and what they ask about it. */
import type { Question, TypedRow } from '@bellringer/core/game';

/** How a typed answer stands with the key; `near` is right because one slip was let pass. `open`: nothing is right or wrong. */
export type Standing = 'near' | 'right' | 'partly' | 'wrong' | 'open';

export function standingOf({ worth, isNear, isJudged }: TypedRow): Standing {
  if (worth === null) return 'open';
  if (isNear && !isJudged) return 'near';
  return worth === 1 ? 'right' : worth > 0 ? 'partly' : 'wrong';
}

const LOOKED_AT: readonly Standing[] = ['near', 'right', 'partly', 'wrong', 'open'];

/** What the host should look at comes first, then what counts; the most frequent first in each. */
export function byStanding(rows: readonly TypedRow[]): TypedRow[] {
  return LOOKED_AT.flatMap((standing) => rows.filter((row) => standingOf(row) === standing));
}

/** An answer as it travels: what was typed into a number is one. */
export function answerOf(kind: Question['kind'], words: string): number | string {
  return kind === 'number' ? Number(words) : words;
}
