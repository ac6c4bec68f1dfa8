import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { number, typed, words } from '../testing/questions.ts';
import { canonicalOf, fractionOf, isNearMiss, readAnswer, readKey, sayAnswer, tallyOf } from './index.ts';

const nines = number('q');
const route = typed('q');

describe('a number', () => {
  test.each([[0], [11], [20]])('[Q7] may be %d', (value) => {
    expect(readAnswer(nines, value)).toBe(value);
  });

  test.each<[unknown]>([[-1], [21], [10.5], [Number.NaN], [Number.POSITIVE_INFINITY], ['11'], [[11]], [null], [{}]])(
    '[Q7] %j is none',
    (raw) => {
      expect(readAnswer(nines, raw)).toBeNull();
    },
  );

  test('[Q7] stands on a step from the lower end, also where steps are not exact in binary', () => {
    const tenths = number('q', { least: 0.1, most: 1, step: 0.1, key: 0.3, tolerance: 0 });
    for (const value of [0.1, 0.3, 0.7, 1]) expect(readAnswer(tenths, value)).toBe(value);
    expect(readAnswer(tenths, 0.35)).toBeNull();
    expect(fractionOf(tenths, 0.3, 0.1 + 0.2)).toBe(1);
  });

  test.each([
    [11, 1],
    [10, 0.5],
    [12, 0.5],
    [9, 0],
    [20, 0],
  ])('[Q7] %d earns %d where a half counts as exact', (value, fraction) => {
    expect(fractionOf(nines, 11, value)).toBe(fraction);
  });

  test('[Q7] without a tolerance only the key counts', () => {
    const exact = number('q', { tolerance: 0 });
    expect([10, 11, 12].map((value) => fractionOf(exact, 11, value))).toEqual([0, 1, 0]);
  });

  test('[Q7] never earns more by being further off', () => {
    const reals = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(reals, reals, fc.double({ min: 0, max: 10, noNaN: true }), (one, other, tolerance) => {
        const question = number('q', { tolerance });
        const [near, far] = [one, other].toSorted((a, b) => Math.abs(a - 11) - Math.abs(b - 11));
        expect(fractionOf(question, 11, near ?? 0)).toBeGreaterThanOrEqual(fractionOf(question, 11, far ?? 0));
      }),
    );
  });

  test('[Q7] is said with its unit', () => {
    expect(sayAnswer(nines, 11, 'en')).toBe('11 nines');
    expect(sayAnswer(number('q', { unit: null }), 11, 'ko')).toBe('11');
  });
});

describe('what is typed', () => {
  test('[Q8] is kept as it was typed, cleaned', () => {
    expect(readAnswer(route, '  Route \n Table ')).toBe('Route Table');
    expect(readAnswer(route, '리전'.normalize('NFD'))).toBe('리전');
    expect(readAnswer(route, 'a\u202Eb')).toBe('ab');
    expect(readAnswer(route, '👨‍👩‍👧‍👦')).toBe('👨‍👩‍👧‍👦');
    expect(readAnswer(route, `a${'\u0301'.repeat(30)}`)).toBe(`\u00e1${'\u0301'.repeat(4)}`);
  });

  test.each(['\u3164', '\u2800', '\u115F\u1160', '\uFFA0', '\uFE0F', '\u0301', '\u034F'])(
    '[Q8] what nobody sees is none: %j',
    (raw) => {
      expect(readAnswer(route, raw)).toBeNull();
    },
  );

  test.each<[unknown]>([[''], ['  '], ['- . -'], [7], [['a']], [null], ['x'.repeat(61)], ['x'.repeat(10_000)]])(
    '[Q8] %j is none',
    (raw) => {
      expect(readAnswer(route, raw)).toBeNull();
    },
  );

  test.each([
    'route table',
    'ROUTE  TABLE',
    'Route-Table',
    'ＲＯＵＴＥ　ｔａｂｌｅ',
    '“route table”',
    '라우팅 테이블',
    '라우팅테이블'.normalize('NFD'),
  ])('[Q8] %s is right: case, spacing, width and marks do not matter', (answer) => {
    expect(fractionOf(route, 'routetable', answer)).toBe(1);
    expect(isNearMiss(route, 'routetable', answer)).toBe(false);
  });

  test.each([
    '라우팅 테이블을',
    '라우팅 테이블이에요',
    '라우팅 테이블입니다',
    '라우팅 테이블이요',
    'Route table이다',
    'route table은',
  ])('[Q8] %s is right: a particle behind an accepted answer is let pass', (answer) => {
    expect(fractionOf(route, 'routetable', answer)).toBe(1);
    expect(isNearMiss(route, 'routetable', answer)).toBe(false);
  });

  test('[Q8] particles are never stripped blindly', () => {
    const age = typed('q', { key: '나', accepted: [], slips: [] });
    expect(fractionOf(age, '나', '나이')).toBe(1);
    const road = typed('q', { key: '도로', accepted: [], slips: [] });
    expect(fractionOf(road, '도로', '도')).toBe(0);
    expect(fractionOf(route, 'routetable', 'route')).toBe(0);
  });

  test.each(['rout table', 'routte table', 'route tabel', 'route tabke', '라우틴 테이블', '라우팅 테이불'])(
    '[Q9] %s is let pass and flagged: one slip in a long word',
    (answer) => {
      expect(fractionOf(route, 'routetable', answer)).toBe(1);
      expect(isNearMiss(route, 'routetable', answer)).toBe(true);
    },
  );

  test.each(['rote tabel', 'route', 'security group', '테이블'])('[Q9] %s is wrong', (answer) => {
    expect(fractionOf(route, 'routetable', answer)).toBe(0);
    expect(isNearMiss(route, 'routetable', answer)).toBe(false);
  });

  test('[Q9] short words, words with digits and other listed terms are not guessed at', () => {
    const s3 = typed('q', { key: 'objects3store', accepted: ['리전', 'vpc'], slips: [] });
    for (const answer of ['objects2store', '리젼', 'vpv']) expect(fractionOf(s3, 'objects3store', answer)).toBe(0);
    const group = typed('q', {
      key: 'subnets',
      accepted: [],
      slips: [{ answers: ['subnet'], why: { ko: '', en: '' } }],
    });
    expect(fractionOf(group, 'subnets', 'Subnet')).toBe(0);
    expect(fractionOf(group, 'subnets', 'subnetts')).toBe(1);
  });

  test('[Q9] one edit is an insertion, a deletion, another letter or a swap, and nothing more', () => {
    const word = 'internetgateway';
    const gateway = typed('q', { key: word, accepted: [], slips: [] });
    const at = fc.nat(word.length - 2);
    fc.assert(
      fc.property(at, fc.constantFrom(...'qzjx'), fc.nat(3), (i, letter, how) => {
        const swapped = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
        const edits = [word.slice(0, i) + letter + word.slice(i), word.slice(0, i) + word.slice(i + 1)];
        const edited = [...edits, word.slice(0, i) + letter + word.slice(i + 1), swapped][how] ?? '';
        expect(fractionOf(gateway, word, edited)).toBe(1);
        expect(fractionOf(gateway, word, `${letter}${letter}${edited}`)).toBe(0);
      }),
    );
  });

  test('[Q8] spellings of the same have the same words', () => {
    const spellings = ['Route Table', 'route-table', 'ROUTE  TABLE'];
    expect(new Set(spellings.map((spelling) => canonicalOf(route, spelling))).size).toBe(1);
    expect(readKey(route, ' Route Table ')).toBe('routetable');
  });

  test('[Q8] a word for a cloud is kept as typed, and counts by nothing', () => {
    expect(readAnswer(words('q'), ' 서버리스 ')).toBe('서버리스');
    expect(tallyOf(words('q'), ['a'], null)).toEqual([]);
    expect(sayAnswer(words('q'), 'a b', 'ko')).toBe('a b');
  });
});
