/** The question banks of this server, read once at start. One wrong file never keeps the others from being there. */
import type { Question, Text } from '@bellringer/core/game';
import type { Library, LibraryBank } from '@bellringer/core/protocol';
import { pickItems, toQuestion } from '@bellringer/core/questions';
import type { Bank, Item, Outline, Problem } from '@bellringer/core/questions';
import { problemAt, readLectures } from './lectures.ts';
import { libraryItem } from './library-item.ts';

export interface Shelf {
  readonly problems: readonly Problem[];
  /** For the host's eyes: keys and explanations are in it. */
  readonly library: Library;
  /** Null for an unknown bank. */
  bank(id: string): ShelvedBank | null;
}

export interface ShelvedBank {
  readonly id: string;
  readonly title: Text;
  /** These items in this order; null if one is unknown or named twice. */
  questions(items: readonly string[]): readonly Question[] | null;
  /** At most `count`, evenly over the topics; which ones depends on `seed` alone. */
  pick(count: number, seed: string): readonly Question[];
}

/** Reads every lecture's folder in `folder`. Never throws: what cannot be read is a problem like any other. */
export function readShelf(folder: string): Shelf {
  const { lectures, problems } = readLectures(folder);
  const banks = new Map<string, ShelfEntry>();
  for (const { outline, banks: loaded } of lectures) {
    for (const { file, bank } of loaded) {
      const other = banks.get(bank.id);
      if (other) problems.push(problemAt(file, `this chapter is in ${other.file} already`));
      else banks.set(bank.id, { file, bank, outline });
    }
  }
  const sorted = [...banks.values()].toSorted(
    (a, b) => a.bank.lecture.localeCompare(b.bank.lecture) || a.bank.chapter - b.bank.chapter,
  );
  return {
    problems,
    library: { banks: sorted.map(libraryBank), problems },
    bank(id) {
      const loaded = banks.get(id);
      return loaded ? shelved(loaded) : null;
    },
  };
}

interface ShelfEntry {
  readonly file: string;
  readonly bank: Bank;
  readonly outline: Outline;
}

function shelved({ bank, outline }: ShelfEntry): ShelvedBank {
  const byId = new Map(bank.items.map((item) => [item.id, item]));
  const played = (items: readonly Item[]) => items.map((item) => toQuestion(item, outline));
  return {
    id: bank.id,
    title: bank.title,
    questions(ids) {
      const items = ids.map((id) => byId.get(id)).filter((item) => item !== undefined);
      return items.length === ids.length && new Set(ids).size === ids.length ? played(items) : null;
    },
    pick: (count, seed) => played(pickItems(bank, count, seed)),
  };
}

function libraryBank({ bank, outline }: ShelfEntry): LibraryBank {
  const { id, chapter, title } = bank;
  return { id, lecture: outline.title, chapter, title, items: bank.items.map((item) => libraryItem(item, outline)) };
}
