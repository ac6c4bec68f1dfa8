/**
 * Picks that the host keeps under a name: one file in the data folder, for its owner only. A set is changed whole and
 * apart from the others, and what was said to be kept is on disk. A file that cannot be read is told and kept aside under
 * another name: it is never lost, and never overwritten.
 */
import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { chmod, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanName, nameKey, refuse } from '@bellringer/core/game';
import type { Refusal } from '@bellringer/core/game';
import { LONGEST_SET_NAME, MOST_SETS, QuestionSet } from '@bellringer/core/protocol';
import type { KeptSet } from '@bellringer/core/protocol';
import * as v from 'valibot';
import type { Log } from './rooms/index.ts';

const FILE = 'sets.json';
const DAMAGED = `${FILE}.damaged-`;
/** Beyond what a hundred full sets can weigh. */
const LARGEST_BYTES = 8_000_000;

const SetsFile = v.object({
  version: v.literal(1),
  sets: v.array(v.object({ id: v.string(), ...QuestionSet.entries })),
});

/** What is kept in `folder`. Never throws: without its sets a server can still hold a class. */
export function openQuestionSets(folder: string, log: Pick<Log, 'error'>): QuestionSets {
  const path = join(folder, FILE);
  try {
    return new QuestionSets(folder, existsSync(path) ? read(path) : [], log);
  } catch (err) {
    const isAside = setAside(folder, path);
    log.error({ file: path, err }, isAside ? 'the sets are damaged and were kept aside' : 'the sets cannot be used');
    return new QuestionSets(folder, isAside ? [] : null, log);
  }
}

/** From the sets as they are to the sets as they should be. */
type Change = (sets: readonly KeptSet[]) => readonly KeptSet[] | Refusal;

export class QuestionSets {
  readonly #folder: string;
  readonly #log: Pick<Log, 'error'>;
  readonly #isUsable: boolean;
  #sets: readonly KeptSet[];
  /** One change after the other: each begins with what the last one has left. */
  #last: Promise<unknown> = Promise.resolve();

  /** `sets` of null: the file is there, cannot be read and cannot be moved. Then nothing is written. */
  constructor(folder: string, sets: readonly KeptSet[] | null, log: Pick<Log, 'error'>) {
    this.#folder = folder;
    this.#log = log;
    this.#isUsable = sets !== null;
    this.#sets = sorted(sets ?? []);
  }

  /** By name. */
  get list(): readonly KeptSet[] {
    return this.#sets;
  }

  /** Files that could not be read and wait for somebody to look at them. */
  get damaged(): readonly string[] {
    return this.#isUsable ? damagedIn(this.#folder) : [FILE];
  }

  /** Keeps the set under this id, in place of what was there. */
  put(id: string, set: QuestionSet): Promise<Refusal | null> {
    return this.#change((sets) => {
      const name = cleanName(set.name);
      if (name === null) return refuse('name-empty');
      if ([...name].length > LONGEST_SET_NAME) return refuse('name-too-long');
      const others = sets.filter((each) => each.id !== id);
      if (others.some((each) => nameKey(each.name) === nameKey(name))) return refuse('name-taken');
      if (others.length >= MOST_SETS) return refuse('too-many-sets');
      return [...others, { id, name, items: set.items, options: set.options }];
    });
  }

  remove(id: string): Promise<Refusal | null> {
    return this.#change((sets) => {
      const others = sets.filter((each) => each.id !== id);
      return others.length === sets.length ? refuse('no-set') : others;
    });
  }

  #change(changed: Change): Promise<Refusal | null> {
    const before = this.#last;
    const change = (async () => {
      await before;
      return this.#make(changed(this.#sets));
    })();
    this.#last = change;
    return change;
  }

  async #make(sets: readonly KeptSet[] | Refusal): Promise<Refusal | null> {
    if ('refused' in sets) return sets;
    if (!this.#isUsable) return refuse('set-not-kept');
    try {
      await write(join(this.#folder, FILE), sets);
    } catch (err) {
      this.#log.error({ err }, 'the sets could not be written');
      return refuse('set-not-kept');
    }
    this.#sets = sorted(sets);
    return null;
  }
}

function read(path: string): KeptSet[] {
  if (statSync(path).size > LARGEST_BYTES) throw new Error(`it has more than ${LARGEST_BYTES} bytes`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  return v.parse(SetsFile, JSON.parse(text)).sets;
}

/** Whole or not at all: it takes the old file's place when it is on disk. */
async function write(path: string, sets: readonly KeptSet[]): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await chmod(draft, 0o600);
    await file.writeFile(`${JSON.stringify({ version: 1, sets })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

function setAside(folder: string, path: string): boolean {
  const taken = new Set(damagedIn(folder));
  let no = 1;
  while (taken.has(`${DAMAGED}${no}`)) no += 1;
  try {
    renameSync(path, join(folder, `${DAMAGED}${no}`));
    return true;
  } catch {
    return false;
  }
}

function damagedIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(DAMAGED))
      .toSorted();
  } catch {
    return [];
  }
}

function sorted(sets: readonly KeptSet[]): KeptSet[] {
  return sets.toSorted((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
}
