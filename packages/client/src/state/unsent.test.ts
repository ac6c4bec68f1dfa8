// @vitest-environment happy-dom
import type { ChoiceId, RoundNo } from '@bellringer/core/game';
import { afterEach, describe, expect, it } from 'vitest';
import { Unsent } from './unsent.ts';

const KEY = 'bellringer:unsent:room:0';
const round = (no: number) => no as RoundNo;
const half = ['own', null] as (ChoiceId | null)[];

afterEach(() => sessionStorage.clear());

describe('what was made and not sent', () => {
  it('outlives a reload of the tab, also half of it', () => {
    new Unsent(KEY).put(round(3), half);
    expect(new Unsent(KEY).of(round(3))).toEqual(half);
    new Unsent(KEY).put(round(3), '-1');
    expect(new Unsent(KEY).of(round(3))).toBe('-1');
  });

  it('is of its own round only', () => {
    const unsent = new Unsent(KEY);
    unsent.put(round(3), half);
    expect(unsent.of(round(4))).toBeNull();
  });

  it('is gone once it was sent or given up', () => {
    const unsent = new Unsent(KEY);
    unsent.put(round(3), half);
    unsent.drop();
    expect(unsent.of(round(3))).toBeNull();
    expect(new Unsent(KEY).of(round(3))).toBeNull();
  });

  it('is nothing if something else was written in its place', () => {
    sessionStorage.setItem(KEY, '{"round":3,"made":7}');
    expect(new Unsent(KEY).of(round(3))).toBeNull();
  });
});
