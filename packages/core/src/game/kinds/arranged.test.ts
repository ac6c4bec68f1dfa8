import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, match, order } from '../testing/questions.ts';
import { canonicalOf, dealtOf, fractionOf, pickCountOf, readAnswer, readKey, sayAnswer, tallyOf } from './index.ts';

const line = order('q');
const pairs = match('q');
const permutation = fc.shuffledSubarray([...'abcd'], { minLength: 4, maxLength: 4 }).map((letters) => letters.join(''));

describe('an order', () => {
  test('[Q5] names every choice once, first to last', () => {
    expect(readAnswer(line, [...'bdca'])).toEqual(ids('bdca'));
    expect(readKey(line, [...'abcd'])).toEqual(ids('abcd'));
    expect(pickCountOf(line)).toBe(4);
    expect(dealtOf(line)).toEqual(ids('abcd'));
  });

  test.each<[unknown]>([[[]], [[...'abc']], [[...'abca']], [[...'abcx']], [[...'abcde']], ['abcd'], [null], [7]])(
    '[Q5] %j is none',
    (raw) => {
      expect(readAnswer(line, raw)).toBeNull();
    },
  );

  test.each([
    ['dcba', 1],
    ['dcab', 2 / 3],
    ['cdab', 1 / 3],
    ['abcd', 0],
    ['badc', 0],
  ])('[Q5] %s earns %d', (letters, fraction) => {
    expect(fractionOf(line, ids('dcba'), ids(letters))).toBeCloseTo(fraction, 12);
  });

  test('[Q5] only the right order earns everything, its reverse nothing, and neighbours swapped cost the same', () => {
    fc.assert(
      fc.property(permutation, permutation, fc.nat(2), (key, answer, at) => {
        const fraction = fractionOf(line, ids(key), ids(answer));
        expect(fraction === 1).toBe(key === answer);
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fractionOf(line, ids(key), ids([...key].toReversed().join('')))).toBe(0);
        const swapped = key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
        expect(fractionOf(line, ids(key), ids(swapped))).toBeCloseTo(2 / 3, 12);
      }),
    );
  });

  test('[Q5] guessing earns a third of it at most, on average over all orders', () => {
    const all = permutationsOf('abcd').map((letters) => fractionOf(line, ids('dcba'), ids(letters)));
    expect(all).toHaveLength(24);
    expect(all.reduce((sum, fraction) => sum + fraction, 0) / 24).toBeLessThan(1 / 3);
  });

  test('[Q5] is counted by who has each choice in its place, for those who know the key', () => {
    const answers = [ids('dcba'), ids('dcab')];
    expect(tallyOf(line, answers, ids('dcba')).map(({ count }) => count)).toEqual([1, 1, 2, 2]);
    expect(tallyOf(line, answers, null)).toEqual([]);
    expect(sayAnswer(line, ids('ba'), 'en')).toBe('choice b of q → choice a of q');
    expect(canonicalOf(line, ids('ba'))).toBe('b,a');
  });
});

describe('a match', () => {
  test('[Q6] names a target for each choice; several may share one', () => {
    expect(readAnswer(pairs, ['x', 'x', 'z'])).toEqual(ids('xxz'));
    expect(pickCountOf(pairs)).toBe(3);
    expect(dealtOf(pairs)).toEqual(ids('xyz'));
  });

  test.each<[unknown]>([[[]], [['x', 'y']], [['x', 'y', 'a']], [['x', 'y', 'z', 'x']], [{ a: 'x' }], ['xyz']])(
    '[Q6] %j is none',
    (raw) => {
      expect(readAnswer(pairs, raw)).toBeNull();
    },
  );

  test.each([
    ['xyx', 1],
    ['xyz', 2 / 3],
    ['zyz', 1 / 3],
    ['yxz', 0],
  ])('[Q6] %s earns %d', (letters, fraction) => {
    expect(fractionOf(pairs, ids('xyx'), ids(letters))).toBeCloseTo(fraction, 12);
  });

  test('[Q6] each pair earns the same, whichever the others are; only the key earns everything', () => {
    const targets = fc.array(fc.constantFrom(...'xyz'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(targets, targets, fc.nat(2), fc.constantFrom(...'xyz'), (key, answer, at, other) => {
        const worth = (letters: readonly string[]) => fractionOf(pairs, ids(key.join('')), ids(letters.join('')));
        expect(worth(answer) === 1).toBe(answer.join() === key.join());
        expect(worth(answer) === 0).toBe(answer.every((target, pair) => target !== key[pair]));
        const changed = answer.with(at, other);
        const gained = Number(other === key[at]) - Number(answer[at] === key[at]);
        expect(worth(changed) - worth(answer)).toBeCloseTo(gained / 3, 12);
      }),
    );
  });

  test('[Q6] is counted by who matched each choice, for those who know the key', () => {
    const answers = [ids('xyx'), ids('xzz')];
    expect(tallyOf(pairs, answers, ids('xyx'))).toEqual([
      { choice: 'a', count: 2 },
      { choice: 'b', count: 1 },
      { choice: 'c', count: 1 },
    ]);
    expect(tallyOf(pairs, answers, null)).toEqual([]);
    expect(sayAnswer(pairs, ids('xyz'), 'en')).toContain('choice b of q: target y of q');
  });
});

function permutationsOf(letters: string): string[] {
  if (letters.length < 2) return [letters];
  return [...letters].flatMap((letter) => permutationsOf(letters.replace(letter, '')).map((rest) => letter + rest));
}
