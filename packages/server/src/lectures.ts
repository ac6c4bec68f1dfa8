/** Lectures as they stand in a folder: a folder each, with an outline and a file per chapter. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf, readBank, readOutline } from '@bellringer/core/questions';
import { picturesOf } from './media.ts';
import type { Picture } from './media.ts';
import type { Bank, Outline, PlaceOf, Problem, TextFile } from '@bellringer/core/questions';

export interface Lecture {
  readonly outline: Outline;
  readonly banks: readonly LoadedBank[];
}

export interface LoadedBank {
  /** As people know it: `awsome-day/1-introduction.yaml`. */
  readonly file: string;
  readonly bank: Bank;
  readonly placeOf: PlaceOf;
  /** By the names that its texts give them. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

const OUTLINE = 'outline.yaml';
/** A bank has at most a million characters; most of them take three bytes. */
const LARGEST_BYTES = 4_000_000;

/** Reads every lecture's folder in `folder`. Never throws: what cannot be read is a problem like any other. */
export function readLectures(folder: string): { readonly lectures: readonly Lecture[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const lectures = namesIn(folder, 'folders', problems).flatMap((name) => {
    const lecture = readLecture(join(folder, name), name, problems);
    return lecture ? [lecture] : [];
  });
  return { lectures, problems };
}

function readLecture(folder: string, lecture: string, problems: Problem[]): Lecture | null {
  const names = namesIn(folder, 'files', problems).filter((name) => /\.ya?ml$/.test(name));
  if (!names.includes(OUTLINE)) {
    if (names.length > 0) problems.push(problemAt(`${lecture}/${OUTLINE}`, 'the lecture has no outline'));
    return null;
  }
  const outlineFile = readText(join(folder, OUTLINE), `${lecture}/${OUTLINE}`, problems);
  const read = outlineFile && readOutline(outlineFile);
  if (read === null || 'problems' in read) {
    problems.push(...(read?.problems ?? []));
    return null;
  }
  const banks: LoadedBank[] = [];
  for (const name of names.filter((each) => each !== OUTLINE)) {
    const file = readText(join(folder, name), `${lecture}/${name}`, problems);
    if (file === null) continue;
    const found = readBank(file, read.outline);
    const wrongs = 'problems' in found ? found.problems : idsInUse(file, found, banks);
    problems.push(...wrongs);
    if ('bank' in found && wrongs.length === 0) banks.push(...withPictures(folder, file.name, found, problems));
  }
  return { outline: read.outline, banks };
}

/**
 * Ids that another chapter of the lecture has already (B12): what a class has played is known by them. A chapter that
 * stands in two files is told as such.
 */
function idsInUse(
  file: TextFile,
  { bank, placeOf }: Pick<LoadedBank, 'bank' | 'placeOf'>,
  before: readonly LoadedBank[],
): Problem[] {
  const others = before.filter((other) => other.bank.id !== bank.id);
  const mistakes = bank.items.flatMap(({ id }, no) =>
    others.flatMap((other) => {
      const at = other.bank.items.findIndex((item) => item.id === id);
      if (at === -1) return [];
      const { line } = other.placeOf(['items', at, 'id']);
      return [
        { ...placeOf(['items', no, 'id']), message: `\`${id}\` is already an id in ${other.file}, line ${line}` },
      ];
    }),
  );
  return problemsOf(file, mistakes);
}

/** A bank that cannot show an image is left out: a class should not find out. */
function withPictures(
  folder: string,
  file: string,
  { bank, placeOf }: Pick<LoadedBank, 'bank' | 'placeOf'>,
  problems: Problem[],
): LoadedBank[] {
  const pictures = picturesOf(folder, file, bank, placeOf);
  if (pictures instanceof Map) return [{ file, bank, placeOf, pictures }];
  problems.push(...pictures);
  return [];
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

export function problemAt(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message };
}
