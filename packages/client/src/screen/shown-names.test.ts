import type { PlayerId } from '@bellringer/core/game';
import { expect, test } from 'vitest';
import { shownNames } from './shown-names.ts';

test('the newest name stands last', () => {
  const { rows, sizes } = shownNames(seats(3));
  expect(rows.map((row) => row.nickname)).toEqual(['1', '2', '3']);
  expect(sizes).toEqual(['large', 'middle', 'small']);
});

test('names grow smaller as the room fills', () => {
  expect([24, 25, 49].map((count) => shownNames(seats(count)).sizes[0])).toEqual(['large', 'middle', 'small']);
});

test('on a full wall the oldest leave in groups, so that the others move seldom', () => {
  const firsts = [150, 151, 200].map((count) => shownNames(seats(count)).rows[0]?.nickname);
  expect(firsts).toEqual(['1', '51', '51']);
});

/** Newest first, as a view has them. */
function seats(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const no = String(count - at);
    return { player: no as PlayerId, nickname: no, isHere: true };
  });
}
