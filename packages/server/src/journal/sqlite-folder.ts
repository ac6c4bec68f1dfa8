/**
 * Opens the data folder for one server: lock, check, create or migrate, connect. A file that is not a sound journal of a known
 * version is refused before anything is written: the check uses a read-only connection, because closing a writing one would
 * already move the write-ahead log into the file. A new journal gets its tables under another name and is then renamed,
 * so that an empty journal file is always a damage and never a beginning.
 */
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JournalUnavailable } from './journal.ts';
import { openDatabase, whatFailed } from './sqlite-database.ts';
import type { Database } from './sqlite-database.ts';
import type { Start } from './sqlite-messages.ts';
import { MIGRATIONS, migrate, versionOf } from './sqlite-schema.ts';

export interface Connections {
  readonly writer: Database;
  readonly reader: Database;
}
export interface OpenedFolder {
  /** Fresh connections; throws if the file is gone or cannot be written. */
  connect(): Connections;
  release(): void;
}

/** Takes the folder for this server. The lock goes with the process, however that ends. Throws; see `asUnavailable`. */
export function openFolder({ folder, pageLimit }: Start): OpenedFolder {
  const file = journalFile(folder);
  makeFolder(folder);
  const lock = takeLock(folder);
  try {
    prepare(file);
  } catch (error) {
    lock.close();
    throw error;
  }
  return { connect: () => connect(file, pageLimit), release: () => lock.close() };
}

/** What an error of opening means to the person at the terminal. */
export function asUnavailable(error: unknown, folder: string): JournalUnavailable {
  if (error instanceof JournalUnavailable) return error;
  const finding = error instanceof Error ? error.message : String(error);
  switch (whatFailed(error)) {
    case 'damaged':
      return damaged(journalFile(folder), finding);
    case 'busy':
      return new JournalUnavailable(
        'in-use',
        `The data folder ${folder} is already in use by another server: stop that one, or choose another data folder.`,
      );
    default:
      return new JournalUnavailable(
        'unwritable',
        `The data folder ${folder} cannot be written (${finding}): make room or grant access there, or choose another data folder.`,
      );
  }
}

function journalFile(folder: string): string {
  return join(folder, 'journal.sqlite');
}

/** At start a predecessor may still be finishing; nobody waits for an answer yet. */
const START_WAIT_MS = 500;
/** On the hot path: longer waits are the queue's, which lets reads through meanwhile. */
const WAIT_MS = 20;

/**
 * An existing folder with something in it is somebody's choice, and keeps its mode. Parents are made one by one: Node's own
 * `recursive` never returns where the system forbids new folders by saying that the parent is missing (/proc).
 */
function makeFolder(folder: string): void {
  const isNew = !existsSync(folder);
  if (isNew) {
    makeParent(dirname(folder));
    mkdirSync(folder, { mode: 0o700 });
  }
  if (isNew || readdirSync(folder).length === 0) makePrivate(folder, 0o700);
}

/** A memory stick has no modes to set; that is no reason to refuse it. */
function makePrivate(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch {
    // Whether the path can be used at all is found out by using it.
  }
}

function makeParent(folder: string): void {
  if (existsSync(folder) || dirname(folder) === folder) return;
  makeParent(dirname(folder));
  mkdirSync(folder);
}

/**
 * An exclusive transaction that stays open. The files of the database are never opened by other means: closing any such
 * handle would drop the process's locks (POSIX).
 */
function takeLock(folder: string): Database {
  const file = join(folder, 'server.lock');
  createPrivate(file);
  const lock = openDatabase(file, { waitMs: START_WAIT_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

function prepare(file: string): void {
  for (const part of [file, `${file}-wal`, `${file}-shm`]) {
    if (existsSync(part)) makePrivate(part, 0o600);
  }
  if (existsSync(file)) check(file);
  else create(file);
}

function create(file: string): void {
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) {
    throw damaged(file, 'the file is missing while its write-ahead log is there');
  }
  const draft = `${file}.new`;
  for (const part of [draft, `${draft}-journal`]) rmSync(part, { force: true });
  createPrivate(draft);
  const db = openDatabase(draft, { waitMs: START_WAIT_MS });
  try {
    db.exec('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON');
    migrate(db);
  } finally {
    db.close();
  }
  renameSync(draft, file);
  syncFolder(dirname(file));
}

function check(file: string): void {
  if (statSync(file).size === 0) throw damaged(file, 'it is empty');
  const db = openDatabase(file, { readOnly: true, waitMs: START_WAIT_MS });
  try {
    const version = versionOf(db);
    if (version > MIGRATIONS.length) throw newer(file, version);
    if (version === 0) throw damaged(file, 'it is no journal');
    const finding = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (finding !== 'ok') throw damaged(file, String(finding).replaceAll(/\s+/g, ' '));
  } finally {
    db.close();
  }
}

function connect(file: string, pageLimit?: number): Connections {
  if (!existsSync(file)) throw new Error(`${file} is gone`);
  const writer = openDatabase(file, { waitMs: START_WAIT_MS });
  try {
    const mode = writer.prepare('PRAGMA journal_mode = WAL').get()?.['journal_mode'];
    if (mode !== 'wal') throw new Error('this file system cannot hold a write-ahead log');
    // fullfsync matters on macOS only, where a plain fsync stops at the drive's cache. Temporary tables never touch the disk.
    writer.exec(
      `PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
       PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY`,
    );
    if (pageLimit !== undefined) writer.exec(`PRAGMA max_page_count = ${pageLimit}`);
    migrate(writer);
    writer.exec(`PRAGMA busy_timeout = ${WAIT_MS}`);
    return { writer, reader: openDatabase(file, { readOnly: true, waitMs: WAIT_MS }) };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** SQLite gives its -wal and -shm files the mode of the main one, so the main one must be private before it has content. */
function createPrivate(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'wx', 0o600));
}

/** A rename is only on disk when its folder is. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function damaged(file: string, finding: string): JournalUnavailable {
  return new JournalUnavailable(
    'damaged',
    `The journal ${file} is damaged (${finding}); nothing in it was changed: put a backup in its place, or move it away to start with an empty one.`,
  );
}

function newer(file: string, version: number): JournalUnavailable {
  return new JournalUnavailable(
    'newer',
    `The journal ${file} was written by a newer version of this server (format ${version}, this one knows ${MIGRATIONS.length}): start that version, or choose another data folder.`,
  );
}
