import { expect, test } from 'vitest';
import { rangesOf } from './chapters.ts';

test.each([
  [[1], '1'],
  [[1, 2, 3], '1–3'],
  [[3, 1, 2, 2], '1–3'],
  [[1, 3], '1, 3'],
  [[0, 1, 5, 6, 12], '0–1, 5–6, 12'],
  [[], ''],
])('chapters %j are named as "%s"', (chapters, said) => {
  expect(rangesOf(chapters)).toBe(said);
});
