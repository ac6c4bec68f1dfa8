import { describe, expect, test } from 'vitest';
import type { Bank, Item } from './index.ts';
import { askedFacts, dealEvenly, pickFreshItems, pickItems } from './index.ts';
import { bankOf, outlineOf } from './testing/texts.ts';

const [template] = bankOf().items;
if (template === undefined) throw new Error('the bank is empty');
/** Thirty items: fifteen of topic a, ten of b, five of c, in mixed levels. */
const bank: Bank = {
  ...bankOf(),
  items: Array.from({ length: 30 }, (_, n) => ({
    ...template,
    id: `q${n}`,
    facts: [`f${n}`],
    topic: n % 2 === 0 ? 'a' : n % 3 === 0 ? 'c' : 'b',
    level: ([1, 2, 3] as const)[n % 3] ?? 1,
  })),
};
const outline = outlineOf();
const pick = (count: number, seed: string, of = bank) => pickItems(of, outline, { count, seed });
const pickFresh = (count: number, seed: string, played: ReadonlySet<string>[], of = bank) =>
  pickFreshItems(of, outline, { count, seed }, played);
const countBy = (items: readonly Item[], topic: string) => items.filter((item) => item.topic === topic).length;

describe('a game out of a bank', () => {
  test('the same seed picks the same items, another seed others', () => {
    expect(pick(9, 'seed')).toEqual(pick(9, 'seed'));
    const picks = new Set(
      ['s1', 's2', 's3', 's4'].map((seed) =>
        pick(9, seed)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(picks.size).toBeGreaterThan(1);
  });

  test('every topic is asked equally often, as long as it has items', () => {
    for (const seed of ['s1', 's2', 's3']) {
      const items = pick(9, seed);
      expect([countBy(items, 'a'), countBy(items, 'b'), countBy(items, 'c')]).toEqual([3, 3, 3]);
      expect(countBy(pick(24, seed), 'c')).toBe(5);
    }
  });

  test('easier ones first, else in the order of the bank, none twice', () => {
    const items = pick(12, 'seed');
    const places = items.map((item) => [item.level, bank.items.indexOf(item)] as const);
    expect(places).toEqual(places.toSorted(([la, pa], [lb, pb]) => la - lb || pa - pb));
    expect(new Set(items).size).toBe(12);
  });

  test('more than there are: all of them; none: none', () => {
    expect(pick(200, 'seed')).toHaveLength(30);
    expect(pick(0, 'seed')).toEqual([]);
  });
});

describe('a fact that several items ask', () => {
  /** Pairs of items that ask one fact; twins stand in different topics, as `same` of the outline names them. */
  const twins: Bank = { ...bank, items: bank.items.map((item, n) => ({ ...item, facts: [`f${n % 15}`, `own${n}`] })) };
  const one = 'f3';
  const other = 'g3';
  const withSame = { ...outline, same: [[one, other]] };
  const repeats = (items: readonly Item[]) => {
    const facts = items.flatMap(askedFacts(withSame));
    return facts.length - new Set(facts).size;
  };

  test('[C8] is asked once where others are left, and the topics still have their shares', () => {
    for (let n = 0; n < 200; n += 1) {
      const items = pick(9, `s${n}`, twins);
      expect(repeats(items)).toBe(0);
      expect([countBy(items, 'a'), countBy(items, 'b'), countBy(items, 'c')]).toEqual([3, 3, 3]);
    }
    expect(pick(30, 's', twins)).toHaveLength(30);
  });

  test('[C8] is the same fact wherever the outline has it, is asked elsewhere in the game, and is none in a poll', () => {
    const [first, second, third] = twins.items;
    if (!first || !second || !third) throw new Error('too few');
    const topic = 'a';
    const three = {
      ...bank,
      items: [
        { ...first, topic, facts: [one] },
        { ...second, topic, facts: [other] },
        { ...third, topic, facts: ['h'] },
      ],
    };
    const asks = askedFacts(withSame);
    for (let n = 0; n < 20; n += 1) {
      const seed = `s${n}`;
      expect(pickItems(three, withSame, { count: 2, seed })).toContain(three.items[2]);
      expect(
        pickItems(three, withSame, { count: 1, seed, asked: asks(second && { ...second, facts: [other] }) }),
      ).toEqual([three.items[2]]);
    }
    expect(asks({ kind: 'poll', facts: [one] })).toEqual([]);
    expect(asks({ kind: 'truth', facts: [one, other] })).toHaveLength(1);
    expect(askedFacts({ ...outline, lecture: 'drums' })({ kind: 'truth', facts: [one] })).not.toEqual(
      asks({ kind: 'truth', facts: [one] }),
    );
  });

  test('[C8] is left to the topic that has nothing else to ask', () => {
    const stacks = [['p', 'q'], ['p'], ['r']].map((facts) => facts.map((fact) => ({ facts: [fact] })));
    const dealt = (count: number) => dealEvenly(stacks, count).flatMap(({ facts }) => facts);
    expect([dealt(2), dealt(3), dealt(9)]).toEqual([
      ['q', 'p'],
      ['q', 'p', 'r'],
      ['q', 'p', 'r', 'p'],
    ]);
  });

  test('[C8] [H9] is asked once also by what a class has played and what it has not', () => {
    const played = new Set(twins.items.slice(0, 26).map(({ id }) => id));
    for (let n = 0; n < 50; n += 1) {
      const items = pickFresh(12, `s${n}`, [played], twins);
      expect([items.length, items.filter(({ id }) => !played.has(id)).length, repeats(items)]).toEqual([12, 4, 0]);
    }
  });
});

describe('for a class that has played before', () => {
  const idsOf = (items: readonly Item[]) => new Set(items.map(({ id }) => id));

  test('[H9] nothing is asked twice as long as there is something new, and every topic has its share', () => {
    const first = idsOf(pick(9, 's1'));
    const second = pickFresh(9, 's2', [first]);
    expect(second.filter(({ id }) => first.has(id))).toEqual([]);
    expect([countBy(second, 'a'), countBy(second, 'b'), countBy(second, 'c')].toSorted()).toEqual([2, 3, 4]);
  });

  test('[H9] what is missing is what was played longest ago', () => {
    const all = bank.items.map(({ id }) => id);
    const [last, middle, oldest] = [new Set(all.slice(0, 10)), new Set(all.slice(5, 20)), new Set(all.slice(20, 27))];
    const picked = idsOf(pickFresh(12, 'seed', [last, middle, oldest]));
    expect(all.slice(20).every((id) => picked.has(id))).toBe(true);
    expect([...picked].filter((id) => middle.has(id) && !last.has(id))).toHaveLength(2);
    expect(idsOf(pickFresh(40, 'seed', [last])).size).toBe(30);
  });
});
