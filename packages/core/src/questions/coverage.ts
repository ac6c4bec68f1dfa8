/** Which facts of a lecture are asked, topic by topic. */
import type { Text } from '../game/index.ts';
import type { Bank } from './bank.ts';
import type { Outline } from './outline.ts';
import type { OutlineFact } from './outline-schema.ts';
import type { Item } from './schema.ts';

export interface TopicCoverage {
  readonly topic: string;
  readonly chapter: number;
  readonly title: Text;
  /** Of items with a right answer. */
  readonly itemCount: number;
  /** Of polls and word clouds. */
  readonly keylessCount: number;
  readonly facts: readonly { readonly fact: OutlineFact; readonly items: readonly string[] }[];
}

export interface Coverage {
  readonly topics: readonly TopicCoverage[];
  /** Facts of grade A that no item asks, nor a fact that is the same. */
  readonly missing: readonly OutlineFact[];
  /** Topics with a fact of grade A or B and no item. */
  readonly empty: readonly string[];
}

/** What these banks ask of their lecture (B7). */
export function coverageOf(banks: readonly Bank[], outline: Outline): Coverage {
  const all = banks.flatMap((bank) => bank.items);
  const items = all.filter((item) => !isKeyless(item));
  const twins = new Map(outline.same.flatMap((group) => group.map((fact) => [fact, group] as const)));
  const asking = (fact: string) => {
    const same = twins.get(fact) ?? [fact];
    return items.filter(({ facts }) => same.some((one) => facts.includes(one))).map(({ id }) => id);
  };
  const topics = [...outline.topics.values()].map(({ id, chapter, title, facts }) => ({
    topic: id,
    chapter,
    title,
    itemCount: items.filter((item) => item.topic === id).length,
    keylessCount: all.filter((item) => item.topic === id && isKeyless(item)).length,
    facts: facts.map((fact) => ({ fact, items: asking(fact.id) })),
  }));
  const told = topics.flatMap(({ facts }) => facts);
  return {
    topics,
    missing: told.filter(({ fact, items: ids }) => fact.grade === 'A' && ids.length === 0).map(({ fact }) => fact),
    empty: topics.filter(isEmpty).map(({ topic }) => topic),
  };
}

function isKeyless({ kind }: Item): boolean {
  return kind === 'poll' || kind === 'words';
}

function isEmpty({ facts }: TopicCoverage): boolean {
  const usable = facts.filter(({ fact }) => fact.grade === 'A' || fact.grade === 'B');
  return usable.length > 0 && usable.every(({ items }) => items.length === 0);
}
