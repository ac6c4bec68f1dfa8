/** A game out of a bank. */
import { shuffled } from '../game/shuffle.ts';
import type { Bank } from './bank.ts';
import type { Item } from './schema.ts';

/**
 * At most `count` items, evenly over the bank's topics: no topic is asked twice more often than another that has items
 * left. Which ones depends only on `seed`. Easier levels first, in a level the order of the bank.
 */
export function pickItems(bank: Bank, count: number, seed: string): Item[] {
  const topics = shuffled([...new Set(bank.items.map((item) => item.topic))], `${seed}/topics`);
  const ofTopic = (topic: string) => bank.items.filter((item) => item.topic === topic);
  const stacks = topics.map((topic) => shuffled(ofTopic(topic), `${seed}/${topic}`));
  const deepest = Math.max(0, ...stacks.map((stack) => stack.length));
  const dealt = Array.from({ length: deepest }, (_, turn) => stacks.flatMap((stack) => stack[turn] ?? [])).flat();
  return inOrder(bank, new Set(dealt.slice(0, count)));
}

/**
 * As `pickItems`, for a class that has played before: what it has not played comes first, then what it played longest
 * ago. `played`: item ids, room by room, the last room first.
 */
export function pickFreshItems(
  bank: Bank,
  count: number,
  seed: string,
  played: readonly ReadonlySet<string>[],
): Item[] {
  const ageOf = ({ id }: Item) => {
    const age = played.findIndex((room) => room.has(id));
    return age === -1 ? played.length : age;
  };
  const picked = new Set<Item>();
  for (let age = played.length; age >= 0; age -= 1) {
    const items = bank.items.filter((item) => ageOf(item) === age);
    for (const item of pickItems({ ...bank, items }, count - picked.size, seed)) picked.add(item);
  }
  return inOrder(bank, picked);
}

function inOrder(bank: Bank, picked: ReadonlySet<Item>): Item[] {
  return bank.items.filter((item) => picked.has(item)).toSorted((a, b) => a.level - b.level);
}
