import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { middle, spreadOf } from './numbers.ts';
import { isOver, printTable, ratioOf } from './table.ts';
import type { Row } from './table.ts';

describe('numbers', () => {
  test('percentiles are values that were measured', () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(spreadOf(values)).toEqual({ p50: 50, p99: 99, max: 100 });
    expect(spreadOf([7])).toEqual({ p50: 7, p99: 7, max: 7 });
    expect(spreadOf([]).p99).toBeNaN();
    expect(middle([9, 1, 5])).toBe(5);
  });
});

describe('budgets', () => {
  const row = (measured: number, bare: number | null, budget: Row['budget']): Row => ({
    what: 'x',
    unit: 'ms',
    measured,
    bare,
    budget,
  });

  test('a value is held against its own bound', () => {
    expect(isOver(row(10, null, { of: 'value', most: 10 }))).toBe(false);
    expect(isOver(row(10.1, null, { of: 'value', most: 10 }))).toBe(true);
    expect(isOver(row(10.1, null, null))).toBe(false);
  });

  test('a ratio is held against its bound unless both are alike', () => {
    expect(ratioOf(row(30, 20, null))).toBe(1.5);
    expect(isOver(row(30, 20, { of: 'ratio', most: 1.5 }))).toBe(false);
    expect(isOver(row(31, 20, { of: 'ratio', most: 1.5 }))).toBe(true);
    expect(isOver(row(6, 2, { of: 'ratio', most: 1.5, within: 5 }))).toBe(false);
    expect(isOver(row(7.1, 2, { of: 'ratio', most: 1.5, within: 5 }))).toBe(true);
  });

  test('what was not measured is over', () => {
    expect(isOver(row(Number.NaN, 1, { of: 'value', most: 10 }))).toBe(true);
    expect(isOver(row(Number.NaN, 1, { of: 'ratio', most: 10 }))).toBe(true);
    expect(isOver(row(1, null, { of: 'ratio', most: 10 }))).toBe(true);
  });

  test('each row says whether it holds', () => {
    const text = printTable([row(3, 2, { of: 'ratio', most: 1.3 }), row(1, null, { of: 'value', most: 2 })]);
    expect(text).toContain('1.50 ×');
    expect(text.split('\n')[1]).toContain('OVER');
    expect(text.split('\n')[2]).toMatch(/ok$/);
  });
});

describe('options', () => {
  test('stand for a full class unless said otherwise', () => {
    expect(readOptions([])).toMatchObject({ plan: { phones: 1000, rounds: 3, warmUpRounds: 1, spreadMs: 5000 } });
    expect(readOptions(['--phones', '30', '--strict'])).toMatchObject({ plan: { phones: 30 }, isStrict: true });
    expect(readOptions(['--help'])).toBe('help');
  });

  test.each([
    [['--phones', 'many'], '--phones is a whole number from 1 to 10000, not "many".'],
    [['--rounds', '0'], '--rounds is a whole number'],
    [['--spread-ms', '1.5'], '--spread-ms is a whole number'],
    [['--phone', '3'], "Unknown option '--phone'"],
  ])('%j cannot be meant', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
