/** The only importer of the database driver, and the only place that knows SQLite's result codes. */
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

export type Database = DatabaseSync;
export type Statement = StatementSync;

interface Access {
  readonly readOnly?: boolean;
  /** How long a statement may block its thread waiting for another process. */
  readonly waitMs: number;
}

export function openDatabase(file: string, { readOnly = false, waitMs }: Access): Database {
  return new DatabaseSync(file, { readOnly, timeout: waitMs });
}

/** `refused`: this one statement failed and nothing else is the worse for it. */
export type Failure = 'busy' | 'full' | 'unwritable' | 'damaged' | 'refused' | 'broken';

/** Tells what an error of the driver means; anything unknown is `broken`. */
export function whatFailed(error: unknown): Failure {
  const code = resultCode(error);
  if (code === null) return 'broken';
  return FAILURE_OF_EXTENDED.get(code) ?? FAILURE_OF.get(code & PRIMARY) ?? 'broken';
}

/** An extended result code keeps its primary one in the lowest byte. */
const PRIMARY = 0xff;

const FAILURE_OF: ReadonlyMap<number, Failure> = new Map([
  [1, 'refused'], // SQLITE_ERROR
  [3, 'unwritable'], // SQLITE_PERM
  [5, 'busy'], // SQLITE_BUSY
  [6, 'busy'], // SQLITE_LOCKED
  [8, 'unwritable'], // SQLITE_READONLY
  [11, 'damaged'], // SQLITE_CORRUPT
  [13, 'full'], // SQLITE_FULL
  [14, 'unwritable'], // SQLITE_CANTOPEN
  [18, 'refused'], // SQLITE_TOOBIG
  [19, 'refused'], // SQLITE_CONSTRAINT
  [26, 'damaged'], // SQLITE_NOTADB
]);

const FAILURE_OF_EXTENDED: ReadonlyMap<number, Failure> = new Map([
  [4874, 'full'], // SQLITE_IOERR_SHMSIZE: the shared index of the WAL could not grow
]);

function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}
