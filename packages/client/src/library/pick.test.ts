import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickEvenly } from './pick.ts';

const bank = (...sizes: number[]) =>
  sizes.flatMap((size, topic) =>
    Array.from({ length: size }, (_, n) => ({ id: `${topic}.${n}`, topic: `t${topic}`, facts: [] as string[] })),
  );

const perTopic = (picked: ReadonlySet<string>) =>
  Object.fromEntries(['0', '1', '2'].map((topic) => [topic, [...picked].filter((id) => id.startsWith(topic)).length]));

describe('the pick that is made already', () => {
  it('takes as many of each topic as it can', () => {
    expect(perTopic(pickEvenly(bank(10, 10, 10), 12))).toEqual({ 0: 4, 1: 4, 2: 4 });
  });

  it('lets the longer topics fill up what a short one cannot give', () => {
    expect(perTopic(pickEvenly(bank(1, 20, 20), 12))).toEqual({ 0: 1, 1: 5, 2: 6 });
  });

  it('takes the whole bank when it is short', () => {
    expect(pickEvenly(bank(2, 3), 12).size).toBe(5);
  });

  it('spreads a few questions over many topics instead of stopping at the first ones', () => {
    expect([...pickEvenly(bank(1, 1, 1, 1, 1, 1, 1, 1), 2)]).toEqual(['2.0', '6.0']);
  });

  it('keeps the order of the lecture, and is the same every time', () => {
    const picked = [...pickEvenly(bank(3, 9, 4), 9)];
    expect(picked).toEqual(picked.toSorted());
    expect([...pickEvenly(bank(3, 9, 4), 9)]).toEqual(picked);
  });

  it('[C8] asks no fact twice while a topic has something else, in as many questions of each topic as ever', () => {
    const facts = fc.array(fc.constantFrom(...'pqrstuvwxyz'), { maxLength: 2 });
    const item = fc.record({ topic: fc.constantFrom('a', 'b', 'c', 'd'), facts });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), fc.nat(32), (all, count) => {
        const items = all.map((each, n) => ({ id: `q${n}`, ...each }));
        const picked = items.filter(({ id }) => pickEvenly(items, count).has(id));
        const left = items.filter((each) => !picked.includes(each));
        expect(picked).toHaveLength(Math.min(count, items.length));
        const given = (topic: string) => picked.filter((each) => each.topic === topic).length;
        for (const { topic } of left) expect(Math.max(...[...'abcd'].map(given)) - given(topic)).toBeLessThanOrEqual(1);
        const asked = new Set(picked.flatMap((each) => each.facts));
        const others = left.filter((each) => !each.facts.some((fact) => asked.has(fact)));
        const couldBe = picked.filter(({ topic }) => others.some((other) => other.topic === topic));
        const once = couldBe.flatMap((each) => [...new Set(each.facts)]);
        expect(new Set(once).size).toBe(once.length);
      }),
    );
  });

  it('[C8] passes over a topic that would ask a fact again, where the last turn does not reach every topic', () => {
    const items = [
      ['a', 'p'],
      ['b', 'p'],
      ['c', 'p'],
      ['d', 'q'],
    ].map(([topic = '', fact = '']) => ({ id: topic, topic, facts: [fact] }));
    expect([...pickEvenly(items, 2)]).toEqual(['b', 'd']);
    expect([...pickEvenly(items.slice(0, 3), 2)]).toEqual(['a', 'c']);
  });

  it('has nothing to pick in an empty bank', () => {
    expect(pickEvenly([], 12).size).toBe(0);
  });
});
