import type { KeptSet, LibraryItem } from '@bellringer/core/protocol';
import { USUAL_OPTIONS } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import {
  changedOptionsCount,
  loadSet,
  lookAt,
  minutesOf,
  mixed,
  mixedAgain,
  mostOf,
  openRoomOf,
  pickCount,
  pickedEntries,
  pickedKeys,
  pickUsual,
  setOf,
  setOption,
  showPicked,
  shownEntries,
  startChoosing,
  toggleItem,
  toggleShown,
} from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { NO_FILTER } from './filtering.ts';
import { setToday } from './kept-sets.ts';
import { bankOf, itemOf, text } from './testing/lecture.ts';

const many = (prefix: string, count: number, over: (n: number) => Partial<LibraryItem> = () => ({})) =>
  Array.from({ length: count }, (_, n) => itemOf(`${prefix}${n}`, `t${n % 5}`, over(n)));

const catalogue = catalogueOf({
  today: '2026-11-25',
  banks: [
    bankOf('bells-0', []),
    bankOf('bells-1', many('f', 30)),
    bankOf('bells-2', [
      itemOf('s1', 'a', { kind: 'truth', bloom: 'recall', level: 3 }),
      itemOf('s2', 'b', { stem: text('엣지', 'Edge sites') }),
    ]),
    bankOf(
      'bells-3',
      many('f', 6, (n) => (n < 2 ? { reviewBy: '2026-11-24' } : {})),
    ),
  ],
});
const start = startChoosing(catalogue);
const idsOf = (choosing: Choosing) => pickedEntries(choosing, catalogue).map(({ item }) => item.id);
const shownIds = (choosing: Choosing) => shownEntries(choosing, catalogue).map(({ item }) => item.id);
const toggled = (choosing: Choosing, ...keys: string[]) =>
  keys.reduce((now, key) => toggleItem(now, catalogue, key), choosing);
const none = toggleShown(start, catalogue, false);
const withFilter = (choosing: Choosing, filter: Partial<Choosing['filter']>): Choosing => ({
  ...choosing,
  filter: { ...choosing.filter, ...filter },
});

describe('choosing what to play', () => {
  it('[C2] starts in the first chapter that has questions, with twelve of them picked', () => {
    expect(start.bank).toBe('bells-1');
    expect(idsOf(start)).toHaveLength(12);
  });

  it('[C2] an untouched pick goes along to the chapter that is chosen, and stays where all are looked at', () => {
    const third = lookAt(start, 'bells-3');
    expect(idsOf(third)).toEqual(['f2', 'f3', 'f4', 'f5']);
    expect(idsOf(lookAt(third, null))).toEqual(['f2', 'f3', 'f4', 'f5']);
    expect(idsOf(lookAt(pickCount(start, catalogue, 3), 'bells-3'))).toHaveLength(3);
  });

  it('[C2] a pick that was touched stays while the host looks around, over chapters and ids of one name', () => {
    const touched = toggled(none, 'bells-1/f2', 'bells-3/f2', 'bells-2/s1');
    const looked = lookAt(lookAt(touched, 'bells-2'), null);
    expect([...pickedKeys(looked, catalogue)].toSorted()).toEqual(['bells-1/f2', 'bells-2/s1', 'bells-3/f2']);
    expect(idsOf(pickUsual(looked, catalogue, 'bells-2'))).toEqual(['s1', 's2']);
  });

  it('[C1] [C2] opens the room with the picked ones in the order of the lecture, however they were ticked', () => {
    const ticked = toggled(none, 'bells-2/s2', 'bells-1/f20', 'bells-1/f2');
    expect(openRoomOf(ticked, catalogue, null)).toEqual({
      bank: 'bells-1',
      items: [
        { bank: 'bells-1', item: 'f2' },
        { bank: 'bells-1', item: 'f20' },
        { bank: 'bells-2', item: 's2' },
      ],
      questionCount: 3,
      options: USUAL_OPTIONS,
    });
  });

  it('never picks fewer than one question or more than there are', () => {
    expect(idsOf(pickCount(start, catalogue, 0))).toHaveLength(1);
    expect(idsOf(pickCount(start, catalogue, 999))).toHaveLength(30);
    expect(mostOf(lookAt(start, 'bells-3'), catalogue)).toBe(4);
  });

  it('another number of a touched pick is of the chapters that it had', () => {
    const touched = toggled(none, 'bells-1/f2', 'bells-2/s1');
    const six = pickCount(touched, catalogue, 6);
    expect(pickedEntries(six, catalogue).map(({ bank }) => bank.id)).toEqual([
      ...Array.from({ length: 4 }, () => 'bells-1'),
      'bells-2',
      'bells-2',
    ]);
    expect(idsOf(pickCount(none, catalogue, 6))).toHaveLength(6);
  });

  it('takes the streak bonus away with the preset that it belongs to', () => {
    const classic = setOption(setOption(start, 'preset', 'classic'), 'hasStreakBonus', true);
    expect(classic.options.hasStreakBonus).toBe(true);
    expect(changedOptionsCount(classic)).toBe(2);
    expect(setOption(classic, 'preset', 'accuracy').options.hasStreakBonus).toBe(false);
  });

  it('says about how long it takes, the reading included, and double time takes longer', () => {
    const twelve = Array.from({ length: 12 }, () => ({ seconds: 30, readMs: 5000 }));
    expect(minutesOf(twelve, 1)).toBe(9);
    expect(minutesOf(twelve, 2)).toBe(15);
    expect(
      minutesOf(
        twelve.map(() => ({ seconds: 30, readMs: 8000 })),
        1,
      ),
    ).toBe(10);
    expect(minutesOf([], 1)).toBe(1);
  });

  it('a room has two hundred questions at most, however many are ticked', () => {
    const long = catalogueOf({ today: '2026-11-25', banks: [bankOf('bells-1', many('f', 230))] });
    const all = toggleShown(startChoosing(long), long, true);
    expect(pickedKeys(all, long).size).toBe(200);
    expect(pickedKeys(toggleItem(all, long, 'bells-1/f229'), long).size).toBe(200);
  });
});

describe('what the list shows', () => {
  const second = lookAt(start, 'bells-2');

  it('[C7] is found by words of either language, all of them, in any case', () => {
    expect(shownIds(withFilter(second, { search: ' EDGE ' }))).toEqual(['s2']);
    expect(shownIds(withFilter(second, { search: '엣지' }))).toEqual(['s2']);
    expect(shownIds(withFilter(second, { search: '엣지'.normalize('NFD') }))).toEqual(['s2']);
    expect(shownIds(withFilter(second, { search: 'sites 리전' }))).toEqual(['s2']);
    expect(shownIds(withFilter(second, { search: 'edge nothing' }))).toEqual([]);
  });

  it('[C7] filters combine, over one chapter or all', () => {
    const all = lookAt(start, null);
    expect(shownIds(withFilter(all, { kind: 'truth' }))).toEqual(['s1']);
    expect(shownIds(withFilter(all, { bloom: 'recall', level: 3 }))).toEqual(['s1']);
    expect(shownIds(withFilter(all, { bloom: 'recall', level: 1 }))).toEqual([]);
    expect(shownIds(withFilter(all, { topic: 'bells-3/t3' }))).toEqual(['f3']);
    expect(lookAt(withFilter(all, { kind: 'truth' }), 'bells-2').filter).toEqual(NO_FILTER);
  });

  it('[C7] picks all that it shows, or none, and leaves what is out of sight as it is', () => {
    const found = withFilter(lookAt(none, null), { search: 'f2' });
    const picked = toggleShown(found, catalogue, true);
    expect(pickedKeys(picked, catalogue).size).toBe(shownIds(found).length);
    expect(idsOf(toggleShown(withFilter(picked, { search: 'f29' }), catalogue, false))).not.toContain('f29');
  });

  it('[C7] shows just what is picked, of every chapter; what is left out there can come back', () => {
    const mine = showPicked(toggled(none, 'bells-1/f2', 'bells-2/s1'), catalogue, true);
    expect(shownIds(mine)).toEqual(['f2', 's1']);
    expect(shownIds(toggled(mine, 'bells-1/f2'))).toEqual(['f2', 's1']);
    expect(idsOf(toggled(mine, 'bells-1/f2'))).toEqual(['s1']);
    expect(shownIds(pickUsual(mine, catalogue, 'bells-2'))).toEqual(['s1', 's2']);
  });

  it('[C4] hides what has lapsed until it is asked for, but for what the host has picked', () => {
    const third = lookAt(none, 'bells-3');
    expect(shownIds(third)).toEqual(['f2', 'f3', 'f4', 'f5']);
    const open = { ...third, isLapsedShown: true };
    expect(shownIds(open)).toContain('f0');
    const picked = toggled(open, 'bells-3/f0');
    expect(shownIds({ ...picked, isLapsedShown: false })).toEqual(['f0', 'f2', 'f3', 'f4', 'f5']);
  });
});

describe('a mix in the library', () => {
  const wish = { count: 6, banks: ['bells-1', 'bells-3'], emphasis: 'any', level: 'any', hasPolls: false } as const;

  it('[C3] replaces the pick, and mixing again gives another', () => {
    for (const own of [wish, { ...wish, banks: ['bells-2'], count: 1 }]) {
      const mix = mixed(none, catalogue, own, 'seed');
      expect(idsOf(mix)).toHaveLength(own.count);
      for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
        const again = mixedAgain(mix, catalogue, seed);
        expect(idsOf(again)).toHaveLength(own.count);
        expect(pickedKeys(again, catalogue)).not.toEqual(pickedKeys(mix, catalogue));
      }
    }
  });

  it('[C2] is then the host’s to change, and another number mixes anew in the same manner', () => {
    const mix = mixed(none, catalogue, wish, 'seed');
    const [first] = pickedKeys(mix, catalogue);
    expect(idsOf(toggled(mix, first ?? ''))).toHaveLength(5);
    const eight = pickCount(mix, catalogue, 8);
    expect([eight.pick.is, idsOf(eight).length]).toEqual(['mix', 8]);
  });
});

describe('a kept set', () => {
  const options = { ...USUAL_OPTIONS, timeFactor: 2 } as const;
  const items = [
    { bank: 'bells-3', item: 'f0' },
    { bank: 'bells-1', item: 'f4' },
    { bank: 'bells-1', item: 'gone' },
    { bank: 'bells-9', item: 'f4' },
  ];
  const set: KeptSet = { id: 'a', name: 'Mine', items, options };

  it('[C5] comes back as it was, with its options', () => {
    const kept = setOf(setOption(toggled(none, 'bells-2/s1', 'bells-1/f2'), 'timeFactor', 2), catalogue, 'Mine');
    const loaded = loadSet(start, catalogue, { id: 'a', ...kept });
    expect([idsOf(loaded), loaded.options.timeFactor]).toEqual([['f2', 's1'], 2]);
  });

  it('[C6] leaves out what is no more there, and says how many that are and how many have lapsed', () => {
    expect(idsOf(loadSet(start, catalogue, set))).toEqual(['f4', 'f0']);
    expect([...pickedKeys(loadSet(start, catalogue, set), catalogue)]).toEqual(['bells-3/f0', 'bells-1/f4']);
    expect(setToday(set, catalogue)).toMatchObject({ goneCount: 2, lapsedCount: 1 });
  });
});
