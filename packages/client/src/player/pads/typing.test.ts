// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lang } from '../../text/language.ts';
import { afterKey, keysFor, LONGEST_NUMBER, numberIn, plainOf, problemOf, sayRange } from './typing.ts';

const range = { least: 1, most: 20, step: 1, unit: null };
const words = (typed: string, more: Partial<typeof range> = {}) => problemOf(typed, { ...range, ...more })?.words;

beforeEach(() => void (lang.value = 'en'));

describe('what is typed as a number', () => {
  it.each([
    ['1,000', '1000'],
    ['12,345,678.5', '12345678.5'],
    [' 11 ', '11'],
    ['１１', '11'],
    ['１，０００', '1000'],
    ['٣٤', '34'],
    ['۵', '5'],
    ['−3.5', '-3.5'],
    ['－３', '-3'],
  ])('%s counts as %s', (typed, plain) => {
    expect(plainOf(typed)).toBe(plain);
  });

  it.each(['1천', '1억', '½', '1e3', '2,5', '1-2', '1.2.3', '1,00', '1,0000', 'eleven', '11개', '²'])(
    '%s is not made into another number, and is not offered to be sent',
    (typed) => {
      expect(numberIn(typed)).toBeNull();
      expect(words(typed)).toBe('Numbers only');
    },
  );

  it('is not called wrong on its way to a separator', () => {
    expect(['1,', '1,0', '1,00'].map((typed) => problemOf(typed, range)?.isWrong)).toEqual([false, false, false]);
    expect(problemOf('1천', range)?.isWrong).toBe(true);
  });

  it('is no number before it has a digit, and −0 is 0', () => {
    expect(['', '-', '.', '-.'].map(numberIn)).toEqual([null, null, null, null]);
    expect(Object.is(numberIn('-0'), 0)).toBe(true);
    expect(numberIn('.5')).toBe(0.5);
  });
});

it('the page’s keys add, take away and turn the sign', () => {
  expect(afterKey('1', '2')).toBe('12');
  expect(afterKey('1.', '.')).toBe('1.');
  expect(afterKey('12', '-')).toBe('-12');
  expect(afterKey('-12', '-')).toBe('12');
  expect(afterKey('−12', '-')).toBe('12');
  expect(afterKey('9'.repeat(30), '9')).toHaveLength(LONGEST_NUMBER);
  expect(afterKey('12', 'erase')).toBe('1');
  expect(afterKey('12', 'clear')).toBe('');
});

describe('what stands in the way of sending', () => {
  it('is nothing for a number in its range and on its steps', () => {
    expect(problemOf('11', range)).toBeNull();
    expect(problemOf('0.3', { ...range, least: 0, step: 0.1 })).toBeNull();
  });

  it('is said in words: none yet, too much, too little, between two steps', () => {
    expect(words('')).toBe('Enter a number');
    expect(words('21')).toBe('It must be 20 or less');
    expect(words('0')).toBe('It must be 1 or more');
    expect(words('1.5')).toBe('A whole number, please');
    expect(words('7', { least: 0, step: 5 })).toBe('Please use steps of 5');
    expect(words('2026', { least: 1990, most: 2025 })).toBe('It must be 2025 or less');
  });

  it('is not called wrong while another digit may mend it', () => {
    const years = { ...range, least: 1990, most: 2025 };
    expect(problemOf('19', years)).toMatchObject({ isWrong: false });
    expect(problemOf('203', years)).toMatchObject({ isWrong: true });
    expect(problemOf('21', range)).toMatchObject({ isWrong: true });
    expect(problemOf('-1', { ...range, least: -20, most: -10 })).toMatchObject({ isWrong: false });
    expect(problemOf('5', { ...range, least: 0, most: 300, step: 10 })).toMatchObject({ isWrong: false });
    expect(problemOf('55', { ...range, least: 0, most: 300, step: 10 })).toMatchObject({ isWrong: true });
    expect(problemOf('1.5', range)).toMatchObject({ isWrong: true });
    expect(problemOf('0.2', { ...range, least: 0, step: 0.25 })).toMatchObject({ isWrong: false });
    expect(problemOf('0.21', { ...range, least: 0, step: 0.25 })).toMatchObject({ isWrong: true });
  });
});

it('steps are said before one is wrong', () => {
  expect(sayRange(range)).toBe('From 1 to 20');
  expect(sayRange({ ...range, least: 0, most: 300, step: 10 })).toBe('From 0 to 300, in steps of 10');
  expect(sayRange({ ...range, least: 0, step: 0.5 })).toBe('From 0 to 20, in steps of 0.5');
});

it('there is a minus only below zero, a point only between whole numbers', () => {
  expect(keysFor(range)).toEqual({ hasMinus: false, hasPoint: false });
  expect(keysFor({ ...range, least: -5 })).toEqual({ hasMinus: true, hasPoint: false });
  expect(keysFor({ ...range, step: 0.5 })).toEqual({ hasMinus: false, hasPoint: true });
});
