// @vitest-environment happy-dom
import type { ChoiceId, RoundNo } from '@bellringer/core/game';
import { afterEach, describe, expect, it } from 'vitest';
import { Unsent } from './unsent.ts';

const KEY = 'bellringer:unsent:room:0';
const round = (no: number) => no as RoundNo;
const half = ['own', null] as (ChoiceId | null)[];

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('what was made and not sent', () => {
  it('outlives its tab, also half of it', () => {
    new Unsent(KEY).put(round(3), half);
    sessionStorage.clear();
    expect(new Unsent(KEY).of(round(3))).toEqual(half);
    new Unsent(KEY).put(round(3), '-1');
    expect(new Unsent(KEY).of(round(3))).toBe('-1');
  });

  it('is of its own round only', () => {
    const unsent = new Unsent(KEY);
    unsent.put(round(3), half);
    expect(unsent.of(round(4))).toBeNull();
  });

  it('stays on the device as long as its round is on, also after the bell, and no longer', () => {
    const unsent = new Unsent(KEY);
    unsent.put(round(3), half);
    unsent.see(round(3));
    expect(new Unsent(KEY).of(round(3))).toEqual(half);
    unsent.see(round(4));
    expect(unsent.of(round(3))).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('is of its own seat only', () => {
    new Unsent(KEY).put(round(3), half);
    const other = new Unsent('bellringer:unsent:room:1');
    expect(other.of(round(3))).toBeNull();
    other.see(round(4));
    expect(new Unsent(KEY).of(round(3))).toEqual(half);
  });

  it('is gone once it was sent or given up', () => {
    const unsent = new Unsent(KEY);
    unsent.put(round(3), half);
    unsent.drop();
    expect(unsent.of(round(3))).toBeNull();
    expect(new Unsent(KEY).of(round(3))).toBeNull();
  });

  it('is nothing if something else was written in its place', () => {
    localStorage.setItem(KEY, '{"round":3,"made":7}');
    expect(new Unsent(KEY).of(round(3))).toBeNull();
  });
});
