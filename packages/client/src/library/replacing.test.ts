import type { KeptSet } from '@bellringer/core/protocol';
import { USUAL_OPTIONS } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import {
  loadSet,
  lookAt,
  mixed,
  pickedEntries,
  pickUsual,
  setOption,
  showPicked,
  shownEntries,
  startChoosing,
  toggleItem,
  toggleShown,
  undone,
} from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { pickCount } from './counting.ts';
import { bankOf, itemOf } from './testing/lecture.ts';

const catalogue = catalogueOf({
  today: '2026-11-25',
  banks: [
    bankOf(
      'bells-1',
      Array.from({ length: 30 }, (_, n) => itemOf(`f${n}`, `t${n % 5}`)),
    ),
    bankOf('bells-2', [itemOf('s1', 'a'), itemOf('s2', 'b')]),
    bankOf('bells-3', [itemOf('f4', 't1'), itemOf('f5', 't2')]),
  ],
});
const start = startChoosing(catalogue);
const none = toggleShown(start, catalogue, false);
const idsOf = (choosing: Choosing) => pickedEntries(choosing, catalogue).map(({ item }) => item.id);
const shownIds = (choosing: Choosing) => shownEntries(choosing, catalogue).map(({ item }) => item.id);
const toggled = (choosing: Choosing, ...keys: string[]) =>
  keys.reduce((now, key) => toggleItem(now, catalogue, key), choosing);

describe('a pick that is replaced', () => {
  const own = toggled(none, 'bells-1/f2', 'bells-3/f4');
  const set: KeptSet = { id: 'a', name: 'Mine', items: [{ bank: 'bells-2', item: 's1' }], options: USUAL_OPTIONS };
  const wish = { count: 4, banks: ['bells-1'], emphasis: 'any', level: 'any', hasPolls: false } as const;

  it('[C9] comes back with its options at one word, whatever took its place', () => {
    const slow = setOption(own, 'timeFactor', 2);
    for (const next of [
      loadSet(slow, catalogue, set),
      mixed(slow, catalogue, wish, 'seed'),
      pickUsual(slow, catalogue, 'bells-2'),
    ]) {
      expect(idsOf(next)).not.toEqual(['f2', 'f4']);
      const back = undone(lookAt(next, null), catalogue);
      expect([idsOf(back), back.options.timeFactor, back.replaced]).toEqual([['f2', 'f4'], 2, null]);
    }
  });

  it('[C9] until the next change of the pick or of an option', () => {
    const next = loadSet(own, catalogue, set);
    expect(next.replaced).not.toBeNull();
    for (const then of [
      toggled(next, 'bells-1/f1'),
      toggleShown(next, catalogue, true),
      pickCount(next, catalogue, 2),
      setOption(next, 'isShuffled', true),
    ]) {
      expect(then.replaced).toBeNull();
    }
    expect(lookAt(pickUsual(own, catalogue, 'bells-1'), 'bells-2').replaced).toBeNull();
    expect(pickCount(start, catalogue, 5).replaced).toBeNull();
  });

  it('[C9] comes back into sight where only what is picked is', () => {
    const mine = showPicked(loadSet(own, catalogue, set), catalogue, true);
    expect(shownIds(undone(mine, catalogue))).toEqual(['f2', 'f4']);
  });
});
