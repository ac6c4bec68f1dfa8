import type { ChoiceId } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { arranged, landing, moved, placeAfter } from './arranging.ts';

const dealt = ['a', 'b', 'c', 'd'] as ChoiceId[];

describe('an order', () => {
  it('is the dealt one until another names each card once', () => {
    expect(arranged(dealt, ['d', 'c', 'b', 'a'])).toEqual(['d', 'c', 'b', 'a']);
    for (const other of [null, 'abcd', ['a', 'b'], ['a', 'a', 'b', 'c'], ['a', 'b', 'c', 'x']]) {
      expect(arranged(dealt, other)).toBe(dealt);
    }
  });

  it('moves one card, and those between make room', () => {
    expect(moved(dealt, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(dealt, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(dealt, 1, 1)).toEqual(dealt);
  });

  it.each([
    [0, 2],
    [3, 1],
    [2, 2],
  ])('knows before a move from %i to %i where each card will stand', (from, to) => {
    const after = moved(dealt, from, to);
    expect(dealt.map((_, at) => placeAfter(at, from, to))).toEqual(dealt.map((id) => after.indexOf(id)));
  });
});

describe('a lifted row', () => {
  const rows = [0, 70, 140, 210].map((top) => ({ top, height: 60 }));

  it('lands where it came from until its edge has passed a neighbour’s middle', () => {
    expect(landing(rows, 1, 0)).toBe(1);
    expect(landing(rows, 1, 39)).toBe(1);
    expect(landing(rows, 1, -39)).toBe(1);
  });

  it('passes one row after the other, down and up', () => {
    expect([41, 111, 400].map((dy) => landing(rows, 1, dy))).toEqual([2, 3, 3]);
    expect([-41, -400].map((dy) => landing(rows, 1, dy))).toEqual([0, 0]);
    expect(landing(rows, 3, -111)).toBe(1);
  });
});
