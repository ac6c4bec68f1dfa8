import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawsFrom, shuffled } from './shuffle.ts';

describe('a deal', () => {
  test('[Q1] has the same cards, in an order that depends on the seed alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        const before = [...items];
        const dealt = shuffled(items, seed);
        expect(dealt.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
        expect(shuffled(items, seed)).toEqual(dealt);
        expect(items).toEqual(before);
      }),
    );
  });

  test('[Q1] dealt years ago can be dealt again', () => {
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], 'a seed/1').join('')).toBe('bcade');
  });

  test('[Q1] puts every card in every place about equally often', () => {
    const deals = 4000;
    const counts = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
    for (let i = 0; i < deals; i += 1) {
      for (const [place, card] of shuffled([0, 1, 2, 3], `room-${i}/1`).entries()) counts[card]![place]! += 1;
    }
    // A quarter each; six standard deviations of a fair deal are 164.
    for (const count of counts.flat()) expect(Math.abs(count - deals / 4)).toBeLessThan(164);
  });

  test('[Q1] draws numbers from 0 to 1 that are spread evenly', () => {
    const draw = drawsFrom('a seed');
    const draws = Array.from({ length: 10_000 }, draw);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(draws.reduce((sum, one) => sum + one, 0) / draws.length).toBeCloseTo(0.5, 1);
  });
});
