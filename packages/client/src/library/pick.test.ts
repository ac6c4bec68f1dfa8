import { describe, expect, it } from 'vitest';
import { pickEvenly } from './pick.ts';

const bank = (...sizes: number[]) =>
  sizes.flatMap((size, topic) => Array.from({ length: size }, (_, n) => ({ id: `${topic}.${n}`, topic: `t${topic}` })));

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

  it('has nothing to pick in an empty bank', () => {
    expect(pickEvenly([], 12).size).toBe(0);
  });
});
