// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import type { Choosing } from './choosing.ts';
import { loadSet, lookAt, mixed, setOption, startChoosing, toggleItem } from './choosing.ts';
import { pickCount } from './counting.ts';
import { keepChoosing, resumeChoosing } from './kept-choosing.ts';
import { bankOf, itemOf } from './testing/lecture.ts';

const KEPT_AS = 'bellringer:choosing';
const items = (count: number) => Array.from({ length: count }, (_, n) => itemOf(`q${n}`, `t${n % 3}`));
const banks = [bankOf('bells-1', items(20)), bankOf('bells-2', items(20))];
const catalogue = catalogueOf({ today: '2026-11-25', banks });
const start = startChoosing(catalogue);
const wish = { count: 6, banks: ['bells-1', 'bells-2'], emphasis: 'apply', level: 'easier', hasPolls: true } as const;
const set = { id: 'a', name: 'Mine', items: [{ bank: 'bells-2', item: 'q3' }], options: start.options };

beforeEach(() => sessionStorage.clear());

const afterReload = (choosing: Choosing, of = catalogue) => {
  keepChoosing(choosing);
  return resumeChoosing(of);
};
const essence = ({ bank, pick, options }: Choosing) => ({ bank, pick, options });

describe('what was being chosen in this tab', () => {
  it.each([
    ['by hand', toggleItem(start, catalogue, 'bells-1/q4')],
    ['by hand and by number', pickCount(toggleItem(start, catalogue, 'bells-1/q4'), catalogue, 15)],
    ['a mix', mixed(start, catalogue, wish, 'seed')],
    ['a mix changed by hand', toggleItem(mixed(start, catalogue, wish, 'seed'), catalogue, 'bells-1/q4')],
    ['a set', loadSet(start, catalogue, set)],
    ['another number', pickCount(start, catalogue, 5)],
    ['all chapters in sight', lookAt(toggleItem(start, catalogue, 'bells-1/q4'), null)],
    ['only an option', setOption(start, 'timeFactor', 2)],
  ])('[C9] comes back after a reload: %s', (_, choosing) => {
    expect(essence(afterReload(choosing))).toEqual(essence(choosing));
  });

  it('[C9] an untouched pick is as the library begins', () => {
    keepChoosing(toggleItem(start, catalogue, 'bells-1/q4'));
    expect(afterReload(lookAt(start, 'bells-2'))).toEqual(start);
    expect(sessionStorage.getItem(KEPT_AS)).toBeNull();
  });

  it('[C9] without what is no more in the banks', () => {
    const later = catalogueOf({ today: '2026-11-25', banks: [bankOf('bells-1', items(3))] });
    const back = afterReload(lookAt(toggleItem(start, catalogue, 'bells-1/q0'), 'bells-2'), later);
    expect(back.bank).toBe('bells-1');
    expect(back.pick).toMatchObject({ is: 'own' });
    expect(afterReload(loadSet(start, catalogue, set), later)).toEqual(startChoosing(later));
  });

  it.each(['', '{', '{}', '{"version":1}', '{"version":2,"bank":null}', 'null', '7'])(
    '[C9] what is not of this page’s version is as if it were not there: %s',
    (text) => {
      sessionStorage.setItem(KEPT_AS, text);
      expect(resumeChoosing(catalogue)).toEqual(start);
    },
  );

  it('[C9] a pick too long for a room, or an option that there is not, is not taken', () => {
    const own = toggleItem(start, catalogue, 'bells-1/q4');
    const spoilt = (change: (kept: { options: object; pick: object }) => void) => {
      keepChoosing(own);
      const kept = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '') as { options: object; pick: object };
      change(kept);
      sessionStorage.setItem(KEPT_AS, JSON.stringify(kept));
      return resumeChoosing(catalogue);
    };
    expect(spoilt(() => {}).pick.is).toBe('own');
    expect(spoilt((kept) => Object.assign(kept.options, { timeFactor: 9 }))).toEqual(start);
    expect(spoilt((kept) => Object.assign(kept.pick, { keys: Array(201).fill('bells-1/q4') }))).toEqual(start);
    expect(spoilt((kept) => Object.assign(kept.pick, { wish: { count: 1 } }))).toEqual(start);
  });
});
