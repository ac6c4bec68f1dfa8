/** What items ask of their lecture. */
import type { Outline } from './outline.ts';
import type { Item } from './schema.ts';

/**
 * The facts that an item asks: equal names are the same fact, also where the outline has it in several places, and those
 * of two lectures differ. Nothing where nothing is right (B7).
 */
export function askedFacts({ lecture, same }: Outline): (item: Pick<Item, 'kind' | 'facts'>) => readonly string[] {
  const firsts = new Map(same.flatMap(([first, ...others]) => others.map((fact) => [fact, first] as const)));
  return ({ kind, facts }) =>
    kind === 'poll' || kind === 'words'
      ? []
      : [...new Set(facts.map((fact) => `${lecture}/${firsts.get(fact) ?? fact}`))];
}
