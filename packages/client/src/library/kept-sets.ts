/** What a kept set is, seen from today's banks. */
import type { KeptSet } from '@bellringer/core/protocol';
import { keyOf } from './catalogue.ts';
import type { Catalogue, Entry } from './catalogue.ts';

export interface SetToday {
  readonly entries: readonly Entry[];
  /** Questions that the banks do not have any more. */
  readonly goneCount: number;
  readonly lapsedCount: number;
}

export function setToday({ items }: KeptSet, { byKey }: Catalogue): SetToday {
  const entries = items.flatMap(({ bank, item }) => byKey.get(keyOf(bank, item)) ?? []);
  return {
    entries,
    goneCount: items.length - entries.length,
    lapsedCount: entries.filter(({ isLapsed }) => isLapsed).length,
  };
}

/** Names a set for ever. Not `randomUUID`: a classroom's page is often served without TLS. */
export function newSetId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
