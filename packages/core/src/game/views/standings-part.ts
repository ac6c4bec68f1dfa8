/** The leaderboard, as a named part of the screen's and the remote's views. */
import type { PlayerId } from '../ids.ts';

export interface StandingRow {
  readonly player: PlayerId;
  readonly nickname: string;
  readonly score: number;
  readonly rightCount: number;
  readonly rank: number;
  readonly moved: number;
}

export interface StandingsPart {
  /** The first five; on the last page the first three places with everyone who shares them, at most twelve. */
  readonly top: readonly StandingRow[];
  /** How many more share the last rank in `top`. */
  readonly tiedMoreCount: number;
  /** Who won most places by the last round; null if nobody moved up. */
  readonly mover: StandingRow | null;
  /** Share of right answers over the rounds so far, 0…1; null before the first. */
  readonly accuracy: number | null;
  readonly playersCount: number;
  /** Last page only: nicknames (at most three each) for what is not about speed. */
  readonly awards: readonly Award[];
}

export interface Award {
  readonly name: 'all-right' | 'all-answered' | 'risen-most';
  readonly nicknames: readonly string[];
  /** How many more share it. */
  readonly moreCount: number;
}
