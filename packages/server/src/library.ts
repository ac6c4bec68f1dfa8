/** The question banks of this server, read once at start. One wrong file never keeps the others from being there. */
import type { Question, QuestionId, Text } from '@bellringer/core/game';
import type { Library, LibraryBank } from '@bellringer/core/protocol';
import { askedFacts, fingerprint, isLapsed, pickFreshItems, pickItems, toQuestion } from '@bellringer/core/questions';
import type { Item, Outline, Problem } from '@bellringer/core/questions';
import { problemAt, readLectures } from './lectures.ts';
import type { LoadedBank } from './lectures.ts';
import { libraryItem } from './library-item.ts';
import type { Picture } from './media.ts';

/** Of an id on the wire. */
const LONGEST_ID = 64;

export interface Shelf {
  readonly problems: readonly Problem[];
  /** For the host's eyes: keys and explanations are in it. */
  readonly library: Pick<Library, 'banks' | 'problems'>;
  /** What the questions show, to be kept where it is served. */
  readonly pictures: readonly Picture[];
  /** Null for an unknown bank. */
  bank(id: string): ShelvedBank | null;
}

export interface ShelvedBank {
  readonly id: string;
  readonly lecture: Text;
  readonly chapter: number;
  readonly title: Text;
  /** These items in this order; null if one is unknown or named twice. */
  questions(items: readonly string[]): readonly Question[] | null;
  /** What of the lecture the item asks, in words. */
  facts(item: string): readonly Text[];
  /** The same by names that are equal for what is the same, whichever bank asks it. */
  asks(item: string): readonly string[];
  /** At most `count` that have not lapsed (C4), evenly over the topics; which ones depends on `chance` alone. */
  pick(count: number, chance: Chance): readonly Question[];
  /**
   * The same for a class that has played before: `played`, room by room, the last one first, comes last. `asked`: what
   * other chapters ask in the same game.
   */
  pickFresh(
    count: number,
    chance: Chance,
    played: readonly ReadonlySet<string>[],
    asked?: ReadonlySet<string>,
  ): readonly Question[];
}

export interface Chance {
  readonly seed: string;
  /** The day (UTC) on which is picked. */
  readonly today: string;
}

/** Reads every lecture's folder in `folder`. Never throws: what cannot be read is a problem like any other. */
export function readShelf(folder: string): Shelf {
  const { lectures, problems } = readLectures(folder);
  const banks = new Map<string, ShelfEntry>();
  for (const { outline, banks: loaded } of lectures) {
    for (const { file, bank, pictures } of loaded) {
      const other = banks.get(bank.id);
      if (other) problems.push(problemAt(file, `this chapter is in ${other.file} already`));
      else banks.set(bank.id, { file, bank, outline, pictures });
    }
  }
  const sorted = [...banks.values()].toSorted(
    (a, b) => a.bank.lecture.localeCompare(b.bank.lecture) || a.bank.chapter - b.bank.chapter,
  );
  return {
    problems,
    library: { banks: sorted.map(libraryBank), problems },
    pictures: sorted.flatMap(({ pictures }) => [...pictures.values()]),
    bank(id) {
      const loaded = banks.get(id);
      return loaded ? shelved(loaded) : null;
    },
  };
}

interface ShelfEntry extends Pick<LoadedBank, 'file' | 'bank' | 'pictures'> {
  readonly outline: Outline;
}

/** The question that an item is played as, with its images where they are served. */
function questionOf(item: Item, { outline, pictures }: ShelfEntry): Question {
  return toQuestion(item, outline, (src) => pictures.get(src) ?? null);
}

function shelved(entry: ShelfEntry): ShelvedBank {
  const { bank, outline } = entry;
  const byId = new Map(bank.items.map((item) => [item.id, item]));
  const played = (items: readonly Item[]) => items.map((item) => questionOf(item, entry));
  const current = (today: string) => ({ ...bank, items: bank.items.filter((item) => !isLapsed(item, today)) });
  return {
    id: bank.id,
    lecture: outline.title,
    chapter: bank.chapter,
    title: bank.title,
    questions(ids) {
      const items = ids.map((id) => byId.get(id)).filter((item) => item !== undefined);
      return items.length === ids.length && new Set(ids).size === ids.length ? played(items) : null;
    },
    facts: (id) => (byId.get(id)?.facts ?? []).flatMap((fact) => outline.facts.get(fact)?.text ?? []),
    asks: (id) => {
      const item = byId.get(id);
      return item ? askedFacts(outline)(item) : [];
    },
    pick: (count, { seed, today }) => played(pickItems(current(today), outline, { count, seed })),
    pickFresh(count, { seed, today }, before, asked = new Set()) {
      const known = before.map(
        (room) =>
          new Set(bank.items.filter(({ id }) => room.has(id) || room.has(ownId(bank.id, id))).map(({ id }) => id)),
      );
      return played(pickFreshItems(current(today), outline, { count, seed, asked }, known));
    },
  };
}

/** What a question is called in a room that has another of its id, from another bank. */
export function ownId(bank: string, item: string): QuestionId {
  const whole = `${bank}.${item}`;
  return (whole.length <= LONGEST_ID ? whole : fingerprint(whole)) as QuestionId;
}

function libraryBank(entry: ShelfEntry): LibraryBank {
  const asks = askedFacts(entry.outline);
  const { id, chapter, title, items } = entry.bank;
  return {
    id,
    lecture: entry.outline.title,
    chapter,
    title,
    items: items.map((item) => libraryItem(item, questionOf(item, entry), asks(item))),
  };
}
