/** A game out of a bank. */
import { shuffled } from '../game/shuffle.ts';
import { askedFacts } from './asked-facts.ts';
import type { Bank } from './bank.ts';
import { dealEvenly } from './deal.ts';
import type { Outline } from './outline.ts';
import type { Item } from './schema.ts';

export interface PickWish {
  readonly count: number;
  readonly seed: string;
  /** What the game asks beside the picked, as `askedFacts` names it. */
  readonly asked?: Iterable<string>;
}

/**
 * At most `count` items, evenly over the bank's topics: no topic is asked twice more often than another that has items
 * left; and no fact twice, nor one of `asked`, where a topic has another item for its turn. Which ones depends only on
 * `seed`. Easier levels first, in a level the order of the bank.
 */
export function pickItems(bank: Bank, outline: Outline, { count, seed, asked = [] }: PickWish): Item[] {
  const asks = askedFacts(outline);
  const topics = shuffled([...new Set(bank.items.map((item) => item.topic))], `${seed}/topics`);
  const ofTopic = (topic: string) => bank.items.filter((item) => item.topic === topic);
  const stacks = topics.map((topic) =>
    shuffled(ofTopic(topic), `${seed}/${topic}`).map((item) => ({ item, facts: asks(item) })),
  );
  return inOrder(bank, new Set(dealEvenly(stacks, count, asked).map(({ item }) => item)));
}

/**
 * As `pickItems`, for a class that has played before: what it has not played comes first, then what it played longest
 * ago. `played`: item ids, room by room, the last room first.
 */
export function pickFreshItems(
  bank: Bank,
  outline: Outline,
  { count, seed, asked = [] }: PickWish,
  played: readonly ReadonlySet<string>[],
): Item[] {
  const ageOf = ({ id }: Item) => {
    const age = played.findIndex((room) => room.has(id));
    return age === -1 ? played.length : age;
  };
  const asks = askedFacts(outline);
  const picked = new Set<Item>();
  const seen = new Set(asked);
  for (let age = played.length; age >= 0; age -= 1) {
    const items = bank.items.filter((item) => ageOf(item) === age);
    const wish = { count: count - picked.size, seed, asked: seen };
    for (const item of pickItems({ ...bank, items }, outline, wish)) {
      picked.add(item);
      for (const fact of asks(item)) seen.add(fact);
    }
  }
  return inOrder(bank, picked);
}

function inOrder(bank: Bank, picked: ReadonlySet<Item>): Item[] {
  return bank.items.filter((item) => picked.has(item)).toSorted((a, b) => a.level - b.level);
}
