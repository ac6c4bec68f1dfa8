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
  const picked = new Set(dealt.slice(0, count));
  return bank.items.filter((item) => picked.has(item)).toSorted((a, b) => a.level - b.level);
}
