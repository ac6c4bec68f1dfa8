import { describe, expect, it } from 'vitest';
import { percentOf } from './percent.ts';
import { segmentsOf } from './segments.ts';

const choice = (count: number, isKey = false) => ({ count, isKey });

describe('how the class answered', () => {
  it('shares the bar by picks and leaves out what nobody took', () => {
    expect(segmentsOf([choice(3), choice(9, true), choice(0)])).toEqual([
      { at: 0, count: 3, isKey: false, share: 0.25 },
      { at: 1, count: 9, isKey: true, share: 0.75 },
    ]);
  });

  it('has nothing to show where nobody answered', () => {
    expect(segmentsOf([choice(0), choice(0)])).toEqual([]);
  });

  it('never rounds to all or nobody', () => {
    expect([0, 0.004, 0.614, 0.996, 1].map(percentOf)).toEqual(['0%', '1%', '61%', '99%', '100%']);
  });
});
