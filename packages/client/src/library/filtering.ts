/** Which questions the list shows. Filters combine; what is picked is kept whatever is shown. */
import type { LibraryItem } from '@bellringer/core/protocol';
import type { Catalogue, Entry } from './catalogue.ts';
import { isFound, wantedOf } from './searching.ts';

export interface Filter {
  readonly search: string;
  readonly kind: LibraryItem['kind'] | 'all';
  readonly level: LibraryItem['level'] | 'all';
  readonly bloom: LibraryItem['bloom'] | 'all';
  /** As `topicKey` names it. */
  readonly topic: string;
  /** What was picked when only that was asked for: what the host then leaves out stays in sight, and can come back. */
  readonly picked: ReadonlySet<string> | null;
}

export const NO_FILTER: Filter = { search: '', kind: 'all', level: 'all', bloom: 'all', topic: 'all', picked: null };

/** Where the host looks: at one chapter, or at all (null). */
export function entriesIn({ entries }: Catalogue, bank: string | null): readonly Entry[] {
  return bank === null ? entries : entries.filter((entry) => entry.bank.id === bank);
}

/** Topics of two lectures may have one id. */
export function topicKey({ bank, item }: Entry): string {
  return `${bank.id}/${item.topic}`;
}

export function isFiltered(filter: Filter): boolean {
  return (Object.keys(NO_FILTER) as (keyof Filter)[]).some((name) => filter[name] !== NO_FILTER[name]);
}

export function filtered(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const { kind, level, bloom, topic, picked } = filter;
  const wanted = wantedOf(filter.search);
  return entries.filter(
    (entry) =>
      (kind === 'all' || entry.item.kind === kind) &&
      (level === 'all' || entry.item.level === level) &&
      (bloom === 'all' || entry.item.bloom === bloom) &&
      (topic === 'all' || topicKey(entry) === topic) &&
      (picked === null || picked.has(entry.key)) &&
      isFound(entry.read, wanted),
  );
}

/** How many entries have each value, in the order in which the values first come. */
export function countBy<Value>(entries: readonly Entry[], valueOf: (entry: Entry) => Value): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const entry of entries) counts.set(valueOf(entry), (counts.get(valueOf(entry)) ?? 0) + 1);
  return counts;
}

/** Of these entries those whose group has given least to `taken`, or most: `extremeOf` is `Math.min` or `Math.max`. */
export function byGiven(
  entries: readonly Entry[],
  taken: readonly Entry[],
  groupOf: (entry: Entry) => string,
  extremeOf: (...counts: number[]) => number,
): readonly Entry[] {
  const counts = countBy(taken, groupOf);
  const given = (entry: Entry) => counts.get(groupOf(entry)) ?? 0;
  const wanted = extremeOf(...entries.map(given));
  return entries.filter((entry) => given(entry) === wanted);
}
