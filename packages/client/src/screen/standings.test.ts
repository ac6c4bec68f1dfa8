// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { row } from '../../gallery/screen/parts.ts';
import { placesBelow } from './standings.tsx';

test('a row that won places slides up from below, one that lost them from above', () => {
  expect(placesBelow(row(1, 'Ada', 10, 1, 2), 0, 5)).toBe(2);
  expect(placesBelow(row(1, 'Ada', 10, 3, -2), 2, 5)).toBe(-2);
});

test('a row from far below comes from just under the last one, and none from above the first', () => {
  expect(placesBelow(row(1, 'Ada', 10, 4, 30), 3, 5)).toBe(2);
  expect(placesBelow(row(1, 'Ada', 10, 2, -4), 1, 5)).toBe(-1);
});
