/** The question banks of this server, read once at start. One wrong file never keeps the others from being there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Question, Text } from '@bellringer/core/game';
import type { Library, LibraryBank, LibraryItem } from '@bellringer/core/protocol';
import { pickFreshItems, pickItems, readBank, readOutline, toQuestion } from '@bellringer/core/questions';
import type { Bank, Item, Outline, Problem, TextFile } from '@bellringer/core/questions';

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
  /** The same for a class that has played before: `played`, room by room, the last one first, comes last. */
  pickFresh(count: number, seed: string, played: readonly ReadonlySet<string>[]): readonly Question[];
}

const OUTLINE = 'outline.yaml';
/** A bank has at most a million characters; most of them take three bytes. */
const LARGEST_BYTES = 4_000_000;

/** Reads every lecture's folder in `folder`. Never throws: what cannot be read is a problem like any other. */
export function readShelf(folder: string): Shelf {
  const problems: Problem[] = [];
  const banks = new Map<string, LoadedBank>();
  for (const lecture of namesIn(folder, 'folders', problems)) {
    for (const loaded of readLecture(join(folder, lecture), lecture, problems)) {
      const other = banks.get(loaded.bank.id);
      if (other) problems.push(problemAt(loaded.file, `this chapter is in ${other.file} already`));
      else banks.set(loaded.bank.id, loaded);
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

interface LoadedBank {
  readonly file: string;
  readonly bank: Bank;
  readonly outline: Outline;
}

function readLecture(folder: string, lecture: string, problems: Problem[]): LoadedBank[] {
  const names = namesIn(folder, 'files', problems).filter((name) => /\.ya?ml$/.test(name));
  if (!names.includes(OUTLINE)) {
    if (names.length > 0) problems.push(problemAt(`${lecture}/${OUTLINE}`, 'the lecture has no outline'));
    return [];
  }
  const outlineFile = readText(join(folder, OUTLINE), `${lecture}/${OUTLINE}`, problems);
  const read = outlineFile && readOutline(outlineFile);
  if (read === null || 'problems' in read) {
    problems.push(...(read?.problems ?? []));
    return [];
  }
  const banks: LoadedBank[] = [];
  for (const name of names.filter((each) => each !== OUTLINE)) {
    const file = readText(join(folder, name), `${lecture}/${name}`, problems);
    if (file === null) continue;
    const found = readBank(file, read.outline);
    if ('problems' in found) problems.push(...found.problems);
    else banks.push({ file: file.name, bank: found.bank, outline: read.outline });
  }
  return banks;
}

function shelved({ bank, outline }: LoadedBank): ShelvedBank {
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
    pickFresh: (count, seed, before) => played(pickFreshItems(bank, count, seed, before)),
  };
}

function libraryBank({ bank, outline }: LoadedBank): LibraryBank {
  const { id, chapter, title } = bank;
  return { id, lecture: outline.title, chapter, title, items: bank.items.map((item) => libraryItem(item, outline)) };
}

function libraryItem(item: Item, outline: Outline): LibraryItem {
  const { id, kind, level, seconds, topic } = item;
  const { place, stem, choices, key, explanation } = toQuestion(item, outline);
  const shown = choices.map((choice) => ({ text: choice.text, isKey: key.includes(choice.id), why: choice.why }));
  return { id, kind, level, seconds, topic, place, stem, choices: shown, explanation };
}

/** In the order of their names. Links and special files are left alone. */
function namesIn(folder: string, what: 'files' | 'folders', problems: Problem[]): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const wanted = entries.filter((entry) => (what === 'files' ? entry.isFile() : entry.isDirectory()));
    return wanted
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch (error) {
    problems.push(problemAt(folder, `the folder cannot be read (${(error as Error).message})`));
    return [];
  }
}

function readText(path: string, name: string, problems: Problem[]): TextFile | null {
  try {
    if (statSync(path).size > LARGEST_BYTES) throw new Error(`it has more than ${LARGEST_BYTES} bytes`);
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not UTF-8 text' : (error as Error).message;
    problems.push(problemAt(name, `the file cannot be read: ${why}`));
    return null;
  }
}

function problemAt(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message };
}
