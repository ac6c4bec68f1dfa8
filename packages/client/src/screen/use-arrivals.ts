import { useRef } from 'preact/hooks';
import { oldestFirst } from './shown-names.ts';

/** More than eight a second nobody can follow: the rest land together. */
const MOST_IN_TURN = 8;

/**
 * Who has come since this wall first stood, each with the number of those who land before it. Newest first in, as the
 * view has them; whoever was there at the first sight, or has been seen before, does not land again.
 */
export function useArrivals<Id>(newestFirst: readonly Id[]): ReadonlyMap<Id, number> {
  const seen = useRef<Map<Id, number | undefined> | null>(null);
  if (seen.current === null) {
    seen.current = new Map(newestFirst.map((id) => [id, undefined]));
  }
  const known = seen.current;
  let turn = 0;
  for (const id of oldestFirst(newestFirst)) {
    if (known.has(id)) continue;
    known.set(id, Math.min(turn, MOST_IN_TURN));
    turn += 1;
  }
  const arrivals = new Map<Id, number>();
  for (const [id, landsAs] of known) if (landsAs !== undefined) arrivals.set(id, landsAs);
  return arrivals;
}
