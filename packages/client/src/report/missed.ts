/** What a student may want to look at again. */
import type { ReviewRound } from '@bellringer/core/report';

/** Everything that counted and was not wholly right; partly right is worth a second look too. */
export function missedRounds(rounds: readonly ReviewRound[]): readonly ReviewRound[] {
  return countedRounds(rounds).filter(({ mark }) => mark !== 'right');
}

/** Neither skipped nor voided, and with something right or wrong in it. */
export function countedRounds(rounds: readonly ReviewRound[]): readonly ReviewRound[] {
  return rounds.filter(({ mark }) => mark !== 'skipped' && mark !== 'void' && mark !== 'poll');
}
