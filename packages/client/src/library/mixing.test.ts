import type { LibraryItem } from '@bellringer/core/protocol';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import type { Entry } from './catalogue.ts';
import { topicKey } from './filtering.ts';
import { isFavoured, mix, mostMixed } from './mixing.ts';
import type { MixWish } from './mixing.ts';
import { bankOf, itemOf } from './testing/lecture.ts';

const BANKS = ['c-1', 'c-2', 'c-3'];

const item = fc.record({
  topic: fc.constantFrom('a', 'b', 'c', 'd'),
  level: fc.constantFrom<LibraryItem['level'][]>(1, 2, 3),
  bloom: fc.constantFrom<LibraryItem['bloom'][]>('recall', 'understand', 'apply', 'evaluate'),
  kind: fc.constantFrom<LibraryItem['kind'][]>('single', 'single', 'single', 'match', 'poll'),
  facts: fc.array(fc.constantFrom(...'pqrstuvwxyz'), { maxLength: 2 }),
  reviewBy: fc.constantFrom('2026-01-01', '2027-01-01', '2027-01-01', '2027-01-01'),
});
const entries = fc.array(fc.array(item, { maxLength: 25 }), { minLength: 3, maxLength: 3 }).map((chapters) => {
  const banks = chapters.map((items, at) =>
    bankOf(
      BANKS[at] ?? '',
      items.map((over, n) => itemOf(`${at}.${n}`, over.topic, over)),
    ),
  );
  return catalogueOf({ banks, today: '2026-06-01' }).entries;
});
const wishes = fc.record<MixWish>({
  count: fc.integer({ min: 1, max: 40 }),
  banks: fc.subarray(BANKS, { minLength: 1 }),
  emphasis: fc.constantFrom('any', 'basics', 'apply'),
  level: fc.constantFrom('any', 'easier', 'harder'),
  hasPolls: fc.boolean(),
});
const seed = fc.string({ maxLength: 4 });

function mixed(all: readonly Entry[], wish: MixWish, by: string) {
  const keys = mix(all, wish, by);
  return { taken: all.filter(({ key }) => keys.has(key)), left: leftOf(all, wish, keys) };
}

/** What else could have been taken, but for polls, of which there may be enough. */
function leftOf(all: readonly Entry[], wish: MixWish, keys: ReadonlySet<string>): Entry[] {
  return all.filter(
    ({ key, bank, item: { kind }, isLapsed }) =>
      wish.banks.includes(bank.id) && !isLapsed && kind !== 'poll' && !keys.has(key),
  );
}

/** The most that a group with something left is behind another. */
function behind(groups: readonly string[], { taken, left }: ReturnType<typeof mixed>, groupOf: (e: Entry) => string) {
  const given = (group: string) => taken.filter((entry) => groupOf(entry) === group).length;
  const most = Math.max(0, ...groups.map(given));
  return Math.max(0, ...left.map((entry) => most - given(groupOf(entry))));
}

const apply = { banks: ['c-1'], emphasis: 'apply', level: 'any', hasPolls: false } as const;

/** Items by topic, depth and the fact that they ask. */
function written(...lines: string[]): LibraryItem[] {
  return lines.map((line, n) => {
    const [topic = '', bloom, fact] = line.split('/');
    return itemOf(`q${n}`, topic, { bloom: bloom as LibraryItem['bloom'], facts: fact === undefined ? [] : [fact] });
  });
}

function chapterOf(...lines: string[]): readonly Entry[] {
  return catalogueOf({ banks: [bankOf('c-1', written(...lines))], today: '2026-06-01' }).entries;
}

describe('a mix over chapters', () => {
  it('[C3] has as many questions as wished for, where there are so many', () => {
    fc.assert(
      fc.property(entries, wishes, seed, (all, wish, by) => {
        const most = mostMixed(all, wish);
        expect(mix(all, { ...wish, count: most }, by).size).toBe(most);
        if (wish.count <= leftOf(all, wish, new Set()).length) expect(mix(all, wish, by).size).toBe(wish.count);
      }),
    );
  });

  it('[C3] [C4] is of the wished chapters, without what has lapsed, and with few polls or none', () => {
    fc.assert(
      fc.property(entries, wishes, seed, (all, wish, by) => {
        const { taken } = mixed(all, wish, by);
        expect(taken.every(({ bank, isLapsed }) => wish.banks.includes(bank.id) && !isLapsed)).toBe(true);
        const polls = taken.filter(({ item: { kind } }) => kind === 'poll').length;
        expect(polls).toBeLessThanOrEqual(wish.hasPolls ? Math.max(1, wish.count / 10) : 0);
      }),
    );
  });

  it('[C3] takes alike from every chapter that has some left', () => {
    fc.assert(
      fc.property(entries, wishes, seed, (all, wish, by) => {
        expect(behind(wish.banks, mixed(all, wish, by), ({ bank }) => bank.id)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('[C3] takes alike from every topic of a chapter, where nothing is to be practised mostly', () => {
    fc.assert(
      fc.property(entries, wishes, seed, (all, wish, by) => {
        const result = mixed(all, { ...wish, emphasis: 'any' }, by);
        for (const bank of wish.banks) {
          const topics = ['a', 'b', 'c', 'd'].map((topic) => `${bank}/${topic}`);
          const own = { taken: result.taken, left: result.left.filter((entry) => entry.bank.id === bank) };
          expect(behind(topics, own, topicKey)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('[C3] practises mostly what it should, where the chapters’ shares hold so much of it', () => {
    fc.assert(
      fc.property(entries, wishes, seed, (all, wish, by) => {
        const { taken, left } = mixed(all, wish, by);
        const favoured = taken.filter((entry) => isFavoured(entry, wish)).length;
        const couldBe = wish.banks.map((bank) => {
          const share = taken.filter((entry) => entry.bank.id === bank).length;
          const has = [...taken, ...left].filter((entry) => entry.bank.id === bank && isFavoured(entry, wish)).length;
          return Math.min(share, has);
        });
        const most = couldBe.reduce((sum, n) => sum + n, 0);
        expect(favoured).toBeGreaterThanOrEqual(Math.min(Math.ceil(0.6 * taken.length), most));
      }),
    );
  });

  it('[C8] asks a fact again only where the topic whose turn it is has nothing else', () => {
    fc.assert(
      fc.property(entries, wishes, seed, (all, wish, by) => {
        const { taken, left } = mixed(all, { ...wish, emphasis: 'any' }, by);
        const asked = new Set(taken.flatMap((entry) => entry.item.facts));
        const others = left.filter((entry) => !entry.item.facts.some((fact) => asked.has(fact)));
        const hadOthers = (entry: Entry) => others.some((other) => topicKey(other) === topicKey(entry));
        const couldBe = taken.filter((entry) => entry.item.kind !== 'poll' && hadOthers(entry));
        const facts = couldBe.flatMap((entry) => [...new Set(entry.item.facts)]);
        expect(new Set(facts).size).toBe(facts.length);
      }),
    );
  });

  it('[C3] is the same for the same seed', () => {
    fc.assert(
      fc.property(entries, wishes, seed, (all, wish, by) => {
        expect(mix(all, wish, by)).toEqual(mix(all, wish, by));
      }),
    );
  });

  it('[C3] what is to be practised mostly is exchanged inside its chapter alone', () => {
    const all = catalogueOf({
      banks: [
        bankOf('c-1', written('a/recall', 'a/recall', 'a/recall')),
        bankOf('c-2', written(...Array(6).fill('a/apply'))),
      ],
      today: '2026-06-01',
    }).entries;
    for (const by of ['s1', 's2', 's3']) {
      const { taken } = mixed(all, { ...apply, count: 4, banks: ['c-1', 'c-2'] }, by);
      expect(taken.map(({ bank }) => bank.id)).toEqual(['c-1', 'c-1', 'c-2', 'c-2']);
    }
  });

  it('[C3] what is exchanged leaves the topics as even as it can', () => {
    const all = chapterOf(
      'a/recall',
      'd/recall',
      'd/apply',
      'd/apply',
      'd/recall',
      'd/apply',
      'b/recall',
      'c/apply',
      'c/recall',
    );
    for (const by of ['s', 's1', 's2', 's3', 's4']) {
      const { taken } = mixed(all, { ...apply, count: 6 }, by);
      expect(taken.map(({ item: { topic } }) => topic)).toEqual(['a', 'd', 'd', 'd', 'b', 'c']);
    }
  });

  it('[C8] what is exchanged asks nothing again, where something else can be', () => {
    const all = chapterOf('c/recall', 'b/recall/q', 'c/apply', 'c/apply/q');
    const { taken } = mixed(all, { ...apply, count: 3 }, 's');
    expect(taken.map(({ item: { id } }) => id)).toEqual(['q0', 'q2', 'q3']);
  });

  it('leans to the easier or the harder ones', () => {
    const items = Array.from({ length: 30 }, (_, n) => itemOf(`q${n}`, 'a', { level: ((n % 3) + 1) as 1 | 2 | 3 }));
    const all = catalogueOf({ banks: [bankOf('c-1', items)], today: '2026-06-01' }).entries;
    const levelsOf = (level: MixWish['level']) => {
      const keys = mix(all, { count: 8, banks: ['c-1'], emphasis: 'any', level, hasPolls: false }, 's');
      return new Set(all.filter(({ key }) => keys.has(key)).map((entry) => entry.item.level));
    };
    expect([levelsOf('easier'), levelsOf('harder')]).toEqual([new Set([1]), new Set([3])]);
  });
});
