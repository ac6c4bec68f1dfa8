import { describe, expect, test } from 'vitest';
import type { Bank, Item } from './index.ts';
import { pickFreshItems, pickItems } from './index.ts';
import { bankOf } from './testing/texts.ts';

const [template] = bankOf().items;
if (template === undefined) throw new Error('the bank is empty');
/** Thirty items: fifteen of topic a, ten of b, five of c, in mixed levels. */
const bank: Bank = {
  ...bankOf(),
  items: Array.from({ length: 30 }, (_, n) => ({
    ...template,
    id: `q${n}`,
    topic: n % 2 === 0 ? 'a' : n % 3 === 0 ? 'c' : 'b',
    level: ([1, 2, 3] as const)[n % 3] ?? 1,
  })),
};
const countBy = (items: readonly Item[], topic: string) => items.filter((item) => item.topic === topic).length;

describe('a game out of a bank', () => {
  test('the same seed picks the same items, another seed others', () => {
    expect(pickItems(bank, 9, 'seed')).toEqual(pickItems(bank, 9, 'seed'));
    const picks = new Set(
      ['s1', 's2', 's3', 's4'].map((seed) =>
        pickItems(bank, 9, seed)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(picks.size).toBeGreaterThan(1);
  });

  test('every topic is asked equally often, as long as it has items', () => {
    for (const seed of ['s1', 's2', 's3']) {
      const items = pickItems(bank, 9, seed);
      expect([countBy(items, 'a'), countBy(items, 'b'), countBy(items, 'c')]).toEqual([3, 3, 3]);
      expect(countBy(pickItems(bank, 24, seed), 'c')).toBe(5);
    }
  });

  test('easier ones first, else in the order of the bank, none twice', () => {
    const items = pickItems(bank, 12, 'seed');
    const places = items.map((item) => [item.level, bank.items.indexOf(item)] as const);
    expect(places).toEqual(places.toSorted(([la, pa], [lb, pb]) => la - lb || pa - pb));
    expect(new Set(items).size).toBe(12);
  });

  test('more than there are: all of them; none: none', () => {
    expect(pickItems(bank, 200, 'seed')).toHaveLength(30);
    expect(pickItems(bank, 0, 'seed')).toEqual([]);
  });
});

describe('for a class that has played before', () => {
  const idsOf = (items: readonly Item[]) => new Set(items.map(({ id }) => id));

  test('[H9] nothing is asked twice as long as there is something new, and every topic has its share', () => {
    const first = idsOf(pickItems(bank, 9, 's1'));
    const second = pickFreshItems(bank, 9, 's2', [first]);
    expect(second.filter(({ id }) => first.has(id))).toEqual([]);
    expect([countBy(second, 'a'), countBy(second, 'b'), countBy(second, 'c')].toSorted()).toEqual([2, 3, 4]);
  });

  test('[H9] what is missing is what was played longest ago', () => {
    const all = bank.items.map(({ id }) => id);
    const [last, middle, oldest] = [new Set(all.slice(0, 10)), new Set(all.slice(5, 20)), new Set(all.slice(20, 27))];
    const picked = idsOf(pickFreshItems(bank, 12, 'seed', [last, middle, oldest]));
    expect(all.slice(20).every((id) => picked.has(id))).toBe(true);
    expect([...picked].filter((id) => middle.has(id) && !last.has(id))).toHaveLength(2);
    expect(idsOf(pickFreshItems(bank, 40, 'seed', [last])).size).toBe(30);
  });
});
