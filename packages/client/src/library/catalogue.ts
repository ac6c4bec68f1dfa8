/** Every question of the library, in the order of the lectures: what the host chooses from. */
import type { Library, LibraryBank, LibraryItem } from '@bellringer/core/protocol';
import { isLapsed } from '@bellringer/core/questions';
import { readWords } from './searching.ts';
import type { ReadWords } from './searching.ts';

export interface Entry {
  /** An item's id is unique in its lecture only. */
  readonly key: string;
  readonly bank: LibraryBank;
  readonly item: LibraryItem;
  readonly isLapsed: boolean;
  /** What search reads. Made once, not with every key that is struck. */
  readonly read: ReadWords;
}

export interface Catalogue {
  readonly banks: readonly LibraryBank[];
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
}

export function catalogueOf({ banks, today }: Pick<Library, 'banks' | 'today'>): Catalogue {
  const entries = banks.flatMap((bank) =>
    bank.items.map((item): Entry => {
      const key = keyOf(bank.id, item.id);
      return { key, bank, item, isLapsed: isLapsed(item, today), read: readWords(item) };
    }),
  );
  return { banks, entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) };
}

export function keyOf(bank: string, item: string): string {
  return `${bank}/${item}`;
}
