/** Whatever picks questions by itself, over the banks that come along: no fact is asked twice in a game. */
import { catalogueOf } from '../../packages/client/src/library/catalogue.ts';
import { mix } from '../../packages/client/src/library/mixing.ts';
import { pickEvenly } from '../../packages/client/src/library/pick.ts';
import { readShelf } from '@bellringer/server/src/library.ts';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const TODAY = '2026-01-01';
const shelf = readShelf(resolve(import.meta.dirname, '../../questions'));
const { banks } = shelf.library;
const { entries } = catalogueOf({ banks, today: TODAY });
/** Of two hundred: a topic of few questions may have nothing else when its turn comes. */
const MOST = 2;
const seeds = Array.from({ length: 200 }, (_, n) => `seed ${n}`);

/** How many of the facts are asked more than once. */
function repeats(facts: readonly string[]): number {
  return facts.length - new Set(facts).size;
}

test('[C8] a mix: twenty of the first three chapters, mostly applied', () => {
  const wish = {
    count: 20,
    banks: banks.slice(0, 3).map(({ id }) => id),
    emphasis: 'apply',
    level: 'any',
    hasPolls: false,
  } as const;
  const again = seeds.filter((seed) => {
    const keys = mix(entries, wish, seed);
    return repeats(entries.filter(({ key }) => keys.has(key)).flatMap(({ item }) => item.facts)) > 0;
  });
  expect(again.length).toBeLessThanOrEqual(MOST);
});

test.each(banks.map(({ id }) => id))(
  '[C8] the usual pick of %s, on the page and by the server, and what comes next',
  (id) => {
    const { items } = banks.find((each) => each.id === id) ?? { items: [] };
    const bank = shelf.bank(id);
    const picked = pickEvenly(items, 12);
    expect(repeats(items.filter((item) => picked.has(item.id)).flatMap(({ facts }) => facts))).toBe(0);
    const again = seeds.filter((seed) => {
      const first = bank?.pick(12, { seed, today: TODAY }) ?? [];
      const next = bank?.pickFresh(12, { seed, today: TODAY }, [new Set(first.map((question) => question.id))]) ?? [];
      return [first, next].some(
        (questions) => repeats(questions.flatMap((question) => bank?.asks(question.id) ?? [])) > 0,
      );
    });
    expect(again.length).toBeLessThanOrEqual(MOST);
  },
);
