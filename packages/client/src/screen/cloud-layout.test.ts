import type { TypedRow } from '@bellringer/core/game';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from './cloud-layout.ts';

const SLACK = 1e-6;
const BOX = { width: 164, height: 45 };
const rows = (...said: [words: string, count: number][]): TypedRow[] =>
  said.map(([words, count]) => ({ words, count, worth: null }));

describe('a cloud of words', () => {
  it('stands in the same places for the same words, the most frequent in the middle', () => {
    const said = rows(['서버', 8], ['AWS', 6], ['Netflix', 4], ['비용', 1]);
    const [first, , , last] = layOut(said, BOX);
    expect(layOut(said, BOX)).toEqual(layOut(said, BOX));
    expect(first).toMatchObject({ words: '서버', x: 0, y: 0 });
    expect(first?.size).toBeGreaterThan(2 * (last?.size ?? 0));
  });

  it('has no word on another and none outside, whatever was typed', () => {
    const word = fc.tuple(
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      fc.integer({ min: 1, max: 300 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (said) => {
        const placed = layOut(rows(...said.toSorted(([, one], [, other]) => other - one)), BOX);
        expect(placed.length).toBeLessThanOrEqual(40);
        for (const [at, one] of placed.entries()) {
          expect(Math.abs(one.y) + one.height / 2).toBeLessThanOrEqual(BOX.height / 2 + SLACK);
          expect(Math.abs(one.x) + one.width / 2).toBeLessThanOrEqual(BOX.width / 2 + SLACK);
          for (const other of placed.slice(at + 1)) {
            const isBeside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2 - SLACK;
            const isAbove = Math.abs(one.y - other.y) >= (one.height + other.height) / 2 - SLACK;
            expect(isBeside || isAbove).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has room for forty words of usual length that the last row can still read', () => {
    const said = rows(...Array.from({ length: 40 }, (_, at): [string, number] => [`가용 영역 ${at}`, 41 - at]));
    const placed = layOut(said, BOX);
    expect(placed).toHaveLength(40);
    expect(Math.min(...placed.map(({ size }) => size))).toBeGreaterThanOrEqual(3.4);
  });

  it('shouts nothing that everyone said once, and ends what is too long in dots', () => {
    const sizes = layOut(rows(['a', 1], ['b', 1], ['c', 1]), BOX).map(({ size }) => size);
    expect(new Set(sizes).size).toBe(1);
    const [long] = layOut(rows(['가'.repeat(60), 1]), BOX);
    expect(long?.shown).toMatch(/^가{10,20}…$/);
    expect(layOut([], BOX)).toEqual([]);
  });
});
