// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { columnsOf } from './columns-of.ts';

const row = (words: number, count: number, worth: number | null = 0) => ({ words: String(words), count, worth });
const shown = (rows: ReturnType<typeof columnsOf>) => rows.map(({ words }) => Number(words));

it('numbers stand from the least to the most, as few as can be read', () => {
  const many = Array.from({ length: 30 }, (_, at) => row(30 - at, 30 - at));
  expect(shown(columnsOf(many))).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
  expect(columnsOf([row(1_048_576, 3), row(2_097_152, 2), row(1, 1), row(2, 1), row(3, 1)])).toHaveLength(4);
});

it('what counts is there, however few typed it', () => {
  const many = Array.from({ length: 12 }, (_, at) => row(at + 20, 9));
  expect(shown(columnsOf([...many, row(11, 1, 1)]))[0]).toBe(11);
});
