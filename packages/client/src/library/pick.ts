/** Which items of a bank are played when nobody has chosen: some of every topic, in the lecture's order. */
import type { LibraryItem } from '@bellringer/core/protocol';
import { dealEvenly } from '@bellringer/core/questions';

type Pickable = Pick<LibraryItem, 'id' | 'topic' | 'facts'>;

/**
 * Up to `count` ids, spread over the topics so that no topic has two more than another that still has items, and no fact
 * asked twice where a topic has another item for its turn (C8). The same bank and count always give the same pick; the
 * order is the bank's own.
 */
export function pickEvenly(items: readonly Pickable[], count: number): ReadonlySet<string> {
  const topics = [...groupByTopic(items).values()];
  const shares = shareOut(
    topics.map((own) => own.length),
    count,
  );
  const stacks = topics.map((own, at) => ({ share: shares[at] ?? 0, stack: spreadFirst(own, shares[at] ?? 0) }));
  // Whom the last turn reaches has the larger share, and comes first.
  // oxlint-disable-next-line unicorn/no-array-sort -- Safari 15.4 has no toSorted, and the array is nobody else's
  stacks.sort((one, other) => other.share - one.share);
  const dealt = dealEvenly(
    stacks.map(({ stack }) => stack),
    count,
  );
  const picked = new Set(dealt.map(({ id }) => id));
  return new Set(items.map(({ id }) => id).filter((id) => picked.has(id)));
}

/** Those first that would be picked by their places alone. */
function spreadFirst(own: readonly Pickable[], share: number): Pickable[] {
  const wanted = new Set(spread(own, share));
  return [...wanted, ...own.filter((item) => !wanted.has(item))];
}

function groupByTopic(items: readonly Pickable[]): Map<string, Pickable[]> {
  const groups = new Map<string, Pickable[]>();
  for (const item of items) groups.set(item.topic, [...(groups.get(item.topic) ?? []), item]);
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
