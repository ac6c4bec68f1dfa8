/** The folder of the banks, as a whole: one wrong file in it is a problem of its own, a wrong folder is a wrong option. */
import { readdirSync } from 'node:fs';
import type { Shelf } from './library.ts';
import { StartFailed } from './start-failed.ts';

/** Throws `StartFailed` when there is no such folder, or it cannot be read. */
export function requireQuestionsFolder(folder: string): void {
  try {
    readdirSync(folder);
  } catch (error) {
    throw new StartFailed(`The questions folder ${folder} ${whyNot(error)}: name another one with --questions.`, 2);
  }
}

/** What to say of a folder in which nothing was found, right or wrong; null if there was something. */
export function sayEmpty(folder: string, { library, problems }: Pick<Shelf, 'library' | 'problems'>): string | null {
  if (library.banks.length > 0 || problems.length > 0) return null;
  return `There are no question banks in ${folder}: each lecture is a folder in it, with its outline.yaml and its chapters.`;
}

function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'does not exist';
  return code === 'ENOTDIR' ? 'is no folder' : `cannot be read (${message})`;
}
