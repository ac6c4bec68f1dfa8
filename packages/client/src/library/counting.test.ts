import { describe, expect, it } from 'vitest';
import type { LibraryItem } from '@bellringer/core/protocol';
import { catalogueOf } from './catalogue.ts';
import { loadSet, lookAt, mixed, pickedEntries, pickedKeys, showPicked, shownEntries } from './choosing.ts';
import { startChoosing, toggleItem, toggleShown } from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { mostOf, pickCount } from './counting.ts';
import { countBy } from './filtering.ts';
import { isFavoured } from './mixing.ts';
import { bankOf, itemOf } from './testing/lecture.ts';

const many = (count: number, over: (n: number) => Partial<LibraryItem>) =>
  Array.from({ length: count }, (_, n) => itemOf(`q${n}`, `t${n % 4}`, over(n)));
const bloomOf = (n: number): Partial<LibraryItem> => ({ bloom: n % 2 === 0 ? 'apply' : 'recall' });
const catalogue = catalogueOf({
  today: '2026-11-25',
  banks: [
    bankOf('bells-1', many(24, bloomOf)),
    bankOf(
      'bells-2',
      many(24, (n) => ({ ...bloomOf(n), ...(n === 5 ? { kind: 'poll' } : {}) })),
    ),
    bankOf(
      'bells-3',
      many(4, (n) => (n === 3 ? { reviewBy: '2026-11-24' } : {})),
    ),
  ],
});
const none = toggleShown(startChoosing(catalogue), catalogue, false);
const toggled = (choosing: Choosing, ...keys: string[]) =>
  keys.reduce((now, key) => toggleItem(now, catalogue, key), choosing);
const countOf = (choosing: Choosing, count: number) => pickCount(choosing, catalogue, count);
const keysOf = (choosing: Choosing) => [...pickedKeys(choosing, catalogue)];
const perBank = (choosing: Choosing) => [
  ...countBy(pickedEntries(choosing, catalogue), ({ bank }) => bank.id).values(),
];

describe('another number of a pick that the host has touched', () => {
  const hand = ['bells-1/q3', 'bells-1/q7', 'bells-2/q1', 'bells-2/q5', 'bells-2/q9'];
  const five = toggled(none, ...hand);

  it('[C8] one more adds one of its chapters, and leaves the five alone', () => {
    const six = countOf(lookAt(five, null), 6);
    expect(keysOf(six)).toHaveLength(6);
    expect(keysOf(six)).toEqual(expect.arrayContaining(hand));
    expect(perBank(six)).toEqual([3, 3]);
    expect(perBank(countOf(five, 12))).toEqual([6, 6]);
  });

  it('[C8] one fewer takes what was added last, and only then what was ticked', () => {
    const back = countOf(countOf(five, 9), 5);
    expect(keysOf(back).toSorted()).toEqual(hand);
    const four = countOf(back, 4);
    expect(hand).toEqual(expect.arrayContaining(keysOf(four)));
    expect(perBank(four)).toEqual([2, 2]);
    expect(keysOf(countOf(four, 5))).toEqual(expect.arrayContaining(keysOf(four)));
  });

  it('[C8] what the host unticks of it is not taken twice', () => {
    const six = countOf(five, 6);
    const added = keysOf(six).find((key) => !hand.includes(key)) ?? '';
    expect(keysOf(countOf(toggled(six, added), 4))).toHaveLength(4);
  });

  it('[C8] never adds what has lapsed nor a poll, and ends where there is no more', () => {
    const third = toggled(none, 'bells-3/q0');
    expect(mostOf(third, catalogue)).toBe(3);
    expect(keysOf(countOf(third, 99))).toEqual(['bells-3/q0', 'bells-3/q1', 'bells-3/q2']);
    expect(keysOf(countOf(toggled(none, 'bells-2/q0'), 99))).not.toContain('bells-2/q5');
  });

  it('[C8] an empty pick grows out of what is in sight, a loaded set like any other', () => {
    expect(perBank(countOf(lookAt(none, 'bells-2'), 3))).toEqual([3]);
    const items = [{ bank: 'bells-1', item: 'q3' }];
    const set = loadSet(none, catalogue, { id: 'a', name: 'Mine', items, options: none.options });
    expect(keysOf(countOf(set, 2))).toContain('bells-1/q3');
  });

  it('[C8] what is added is in sight where only what is picked is', () => {
    const mine = showPicked(five, catalogue, true);
    expect(shownEntries(countOf(mine, 6), catalogue)).toHaveLength(6);
    expect(shownEntries(countOf(mine, 4), catalogue)).toHaveLength(5);
  });
});

describe('another number of a mix', () => {
  const wish = { count: 20, banks: ['bells-1', 'bells-2'], emphasis: 'apply', level: 'any', hasPolls: false } as const;
  const mix = mixed(none, catalogue, wish, 'seed');

  it('[C8] an untouched one is mixed anew in the same manner', () => {
    expect(countOf(mix, 8).pick).toMatchObject({ is: 'mix', wish: { count: 8, emphasis: 'apply' } });
  });

  it('[C8] a changed one keeps what it has, and its emphasis', () => {
    const changed = toggled(mix, keysOf(mix)[0] ?? '');
    let grown = changed;
    for (let count = 20; count <= 26; count += 1) grown = countOf(grown, count);
    expect(keysOf(grown)).toEqual(expect.arrayContaining(keysOf(changed)));
    const favoured = pickedEntries(grown, catalogue).filter((entry) => isFavoured(entry, wish));
    expect(favoured.length).toBeGreaterThanOrEqual(0.6 * 26);
    expect(perBank(grown)).toEqual([13, 13]);
    const fewer = pickedEntries(countOf(changed, 12), catalogue);
    expect(fewer.filter((entry) => isFavoured(entry, wish)).length).toBeGreaterThanOrEqual(0.6 * 12);
  });
});
