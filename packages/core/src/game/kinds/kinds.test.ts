import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, multiple, single } from '../testing/questions.ts';
import { fractionOf, pickCountOf, readAnswer, readKey, sayAnswer, tallyOf } from './index.ts';

const one = single('q');
const two = multiple('q');
const MALFORMED: [unknown][] = [
  [['x']],
  [['a', 'a']],
  ['a'],
  [null],
  [undefined],
  [{ 0: 'a', length: 1 }],
  [[null]],
  [[['a']]],
];

describe('an answer to a single', () => {
  test.each([['a'], ['d']])('[Q2] may name %s', (letter) => {
    expect(readAnswer(one, [letter])).toEqual([letter]);
    expect(pickCountOf(one)).toBe(1);
  });

  test.each<[unknown]>([[[]], [['a', 'b']], ...MALFORMED])('[Q2] %j is none', (raw) => {
    expect(readAnswer(one, raw)).toBeNull();
  });

  test('[Q3] is right or wrong, nothing between', () => {
    expect(['a', 'b', 'c', 'd'].map((letter) => fractionOf(one, ids('a'), ids(letter)))).toEqual([1, 0, 0, 0]);
    expect(['a', 'b', 'c', 'd'].map((letter) => fractionOf(one, ids('ac'), ids(letter)))).toEqual([1, 0, 1, 0]);
  });
});

describe('an answer to a multiple', () => {
  test('[Q2] names one to k choices, and is kept in the order of the question', () => {
    expect(pickCountOf(two)).toBe(2);
    expect(readAnswer(two, ['c'])).toEqual(['c']);
    expect(readAnswer(two, ['e', 'b'])).toEqual(['b', 'e']);
  });

  test.each<[unknown]>([[[]], [['a', 'b', 'c']], ...MALFORMED])('[Q2] %j is none', (raw) => {
    expect(readAnswer(two, raw)).toBeNull();
  });

  test('[Q2] a poll says itself how many may be picked; where it does not, all may', () => {
    const poll = multiple('q', { writtenAs: 'poll', key: null, picks: 2 });
    expect(pickCountOf(poll)).toBe(2);
    expect(readAnswer(poll, ['d', 'a'])).toEqual(['a', 'd']);
    expect(readAnswer(poll, ['a', 'b', 'c'])).toBeNull();
    expect(pickCountOf(multiple('q', { writtenAs: 'poll', key: null }))).toBe(5);
  });

  test.each([
    ['ab', 1],
    ['a', 0.5],
    ['ac', 0],
    ['cd', 0],
    ['e', 0],
  ])('[Q3] %s earns %d of it', (letters, fraction) => {
    expect(fractionOf(two, ids('ab'), ids(letters))).toBe(fraction);
  });

  test('[Q3] no answer is worth more than the whole or less than nothing, and only the key is worth the whole', () => {
    const letters = fc.subarray([...'abcde'], { minLength: 1 });
    fc.assert(
      fc.property(letters, letters, (key, picks) => {
        const fraction = fractionOf(two, ids(key.join('')), ids(picks.join('')));
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
        expect(fraction === 1).toBe(key.join('') === picks.join(''));
      }),
    );
  });
});

describe('what is made of answers', () => {
  test('[Q2] a tally counts picks, in the order of the question', () => {
    expect(tallyOf(two, [ids('ab'), ids('b')], null)).toEqual([
      { choice: 'a', count: 1 },
      { choice: 'b', count: 2 },
      { choice: 'c', count: 0 },
      { choice: 'd', count: 0 },
      { choice: 'e', count: 0 },
    ]);
    expect(tallyOf(one, [ids('d')], null).at(-1)).toEqual({ choice: 'd', count: 1 });
  });

  test('[Q2] an answer is said in the words of its choices', () => {
    expect(sayAnswer(two, ids('ac'), 'en')).toBe('choice a of q, choice c of q');
    expect(sayAnswer(one, ids('b'), 'ko')).toBe('choice b of q (ko)');
  });

  test('[Q3] a key that a host chooses names choices of the question, each once', () => {
    expect(readKey(one, ['c', 'a'])).toEqual(['a', 'c']);
    expect(readKey(two, ['e'])).toEqual(['e']);
    for (const raw of [[], ['a', 'a'], ['x'], null]) expect(readKey(one, raw)).toBeNull();
  });
});
