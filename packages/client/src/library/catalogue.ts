/** Every question of the library, in the order of the lectures: what the host chooses from. */
import type { Library, LibraryBank, LibraryItem } from '@bellringer/core/protocol';
import { isLapsed } from '@bellringer/core/questions';

export interface Entry {
  /** An item's id is unique in its lecture only. */
  readonly key: string;
  readonly bank: LibraryBank;
  readonly item: LibraryItem;
  readonly isLapsed: boolean;
  /** What search reads: both languages in one, small letters. Made once, not with every key that is struck. */
  readonly words: string;
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
      return { key, bank, item, isLapsed: isLapsed(item, today), words: wordsOf(item) };
    }),
  );
  return { banks, entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) };
}

export function keyOf(bank: string, item: string): string {
  return `${bank}/${item}`;
}

/** As search compares: however it was typed, and in whichever case. */
export function searchable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function wordsOf({ stem, place, choices, targets = [], typed }: LibraryItem): string {
  const texts = [stem, place, ...choices.map(({ text }) => text), ...targets.map(({ text }) => text)];
  const accepted = typed ? [typed.key.ko, typed.key.en, ...typed.accepted] : [];
  return searchable([...texts.flatMap(({ ko, en }) => [ko, en]), ...accepted].join('\n'));
}
