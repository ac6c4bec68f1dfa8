// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lang } from '../../text/language.ts';
import { afterKey, cleaned, keysFor, numberIn, problemOf } from './typing.ts';

const range = { least: 1, most: 20, step: 1, unit: null };
const words = (typed: string, more: Partial<typeof range> = {}) => problemOf(typed, { ...range, ...more })?.words;

beforeEach(() => void (lang.value = 'en'));

describe('what is typed as a number', () => {
  it.each([
    ['1,000', '1000'],
    ['１１', '11'],
    ['−3.5', '-3.5'],
    ['1-2', '12'],
    ['1.2.3', '1.23'],
    ['eleven', ''],
    ['9'.repeat(30), '9'.repeat(16)],
  ])('%s counts as %s', (typed, kept) => {
    expect(cleaned(typed)).toBe(kept);
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
    expect(problemOf('0.2', { ...range, least: 0, step: 0.25 })).toMatchObject({ isWrong: false });
    expect(problemOf('0.21', { ...range, least: 0, step: 0.25 })).toMatchObject({ isWrong: true });
  });
});

it('there is a minus only below zero, a point only between whole numbers', () => {
  expect(keysFor(range)).toEqual({ hasMinus: false, hasPoint: false });
  expect(keysFor({ ...range, least: -5 })).toEqual({ hasMinus: true, hasPoint: false });
  expect(keysFor({ ...range, step: 0.5 })).toEqual({ hasMinus: false, hasPoint: true });
});
