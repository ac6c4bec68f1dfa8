import { describe, expect, test } from 'vitest';
import type { Bank, Item } from './index.ts';
import { pickItems } from './index.ts';
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
