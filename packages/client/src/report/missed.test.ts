import type { Mark } from '@bellringer/core/game';
import type { ReviewRound } from '@bellringer/core/report';
import { describe, expect, it } from 'vitest';
import { countedRounds, missedRounds } from './missed.ts';

const round = (mark: Mark) => ({ mark }) as ReviewRound;
const marks = (rounds: readonly ReviewRound[]) => rounds.map(({ mark }) => mark);

describe('what to look at again', () => {
  const rounds = (['right', 'partly', 'wrong', 'none', 'void', 'skipped', 'poll'] as const).map(round);

  it('is everything that counted and was not wholly right', () => {
    expect(marks(missedRounds(rounds))).toEqual(['partly', 'wrong', 'none']);
  });

  it('leaves out what did not count for anybody, and polls, which have no right answer', () => {
    expect(marks(countedRounds(rounds))).toEqual(['right', 'partly', 'wrong', 'none']);
  });
});
