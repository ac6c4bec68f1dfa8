// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { countSubject, countWord } from './counts.ts';
import { lang } from './language.ts';
import { numeral, withUnit } from './numeral.ts';

it('a number keeps every digit, a year is no "2,006", and a minus is one', () => {
  expect([2006, 12_500, 0.25, 99.999999999, -3].map(numeral)).toEqual(['2006', '12,500', '0.25', '99.999999999', '−3']);
});

it('a unit stands as its language has it', () => {
  const nines = { ko: '개', en: 'nines' };
  const size = { ko: 'GB', en: 'GB' };
  lang.value = 'en';
  expect([withUnit(11, nines), withUnit(5, size), withUnit(7, null)]).toEqual(['11 nines', '5 GB', '7']);
  lang.value = 'ko';
  expect([withUnit(11, nines), withUnit(5, size)]).toEqual(['11개', '5 GB']);
});

it('small counts are words, and begin a sentence', () => {
  expect([1, 3, 7].map((n) => countWord(n).ko)).toEqual(['하나', '셋', '7']);
  expect([1, 3].map((n) => countSubject(n).ko)).toEqual(['하나가', '셋이']);
  expect(countSubject(3).en).toBe('Three');
});
