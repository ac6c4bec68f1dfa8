/** Which items of a bank are played when nobody has chosen: some of every topic, in the lecture's order. */
import type { LibraryItem } from '@bellringer/core/protocol';

/**
 * Up to `count` ids, spread over the topics so that no topic has two more than another that still has items.
 * The same bank and count always give the same pick; the order is the bank's own.
 */
export function pickEvenly(items: readonly Pick<LibraryItem, 'id' | 'topic'>[], count: number): ReadonlySet<string> {
  const topics = [...groupByTopic(items).values()];
  const shares = shareOut(
    topics.map((ids) => ids.length),
    count,
  );
  return new Set(topics.flatMap((ids, at) => spread(ids, shares[at] ?? 0)));
}

function groupByTopic(items: readonly Pick<LibraryItem, 'id' | 'topic'>[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(item.topic, [...(groups.get(item.topic) ?? []), item.id]);
  return groups;
}

/** How many of each topic: one each in turn, until `count` are given or nothing is left. */
function shareOut(sizes: readonly number[], count: number): number[] {
  const shares = sizes.map(() => 0);
  let left = Math.min(
    count,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    const open = sizes.flatMap((size, at) => ((shares[at] ?? 0) < size ? [at] : []));
    const served = spread(open, Math.min(left, open.length));
    for (const at of served) shares[at] = (shares[at] ?? 0) + 1;
    left -= served.length;
  }
  return shares;
}

/** `count` members at even distances, so that a short pick does not stop at the beginning. */
function spread<Member>(members: readonly Member[], count: number): Member[] {
  const step = members.length / Math.max(count, 1);
  return Array.from({ length: count }, (_, n) => members[Math.floor((n + 0.5) * step)]).filter(
    (member) => member !== undefined,
  );
}
