import { expect, test } from 'vitest';
import { dayOf, isLapsed } from './index.ts';

test('[C4] a question lapses when the day of its review is over in UTC, not before', () => {
  const item = { reviewBy: '2026-11-25' };
  expect(isLapsed(item, dayOf(Date.UTC(2026, 10, 25, 23, 59, 59, 999)))).toBe(false);
  expect(isLapsed(item, dayOf(Date.UTC(2026, 10, 26)))).toBe(true);
  expect(isLapsed({}, '9999-12-31')).toBe(false);
});
