/**
 * The tables, as the list of steps that led to them. A step that was released is never edited: the next one is appended.
 * `user_version` of a file is the number of steps it has seen.
 */
import type { Database } from './sqlite-database.ts';

export const MIGRATIONS: readonly string[] = [
  /*
   * Times are REAL: milliseconds may have fractions. A forgotten room loses its batches but keeps its row until its code has
   * rested. Numbers are never used twice (AUTOINCREMENT), so that a new room cannot inherit the batches of one half forgotten.
   */
  `CREATE TABLE rooms (
     no INTEGER PRIMARY KEY AUTOINCREMENT,
     room TEXT NOT NULL UNIQUE,
     code TEXT NOT NULL,
     created_at REAL NOT NULL,
     closed_at REAL,
     is_forgotten INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX rooms_by_code ON rooms (code);
   CREATE INDEX rooms_by_end ON rooms (closed_at);
   CREATE INDEX rooms_forgotten ON rooms (no) WHERE is_forgotten = 1;
   CREATE TABLE batches (
     room_no INTEGER NOT NULL,
     seq INTEGER NOT NULL,
     id TEXT NOT NULL,
     shape INTEGER NOT NULL,
     events TEXT NOT NULL,
     PRIMARY KEY (room_no, seq)
   ) STRICT;
   CREATE TABLE marks (name TEXT PRIMARY KEY, value REAL NOT NULL) STRICT;`,
];

/** Brings a file up to date. Each step and its number become true together, or not at all. */
export function migrate(db: Database): void {
  for (let done = versionOf(db); done < MIGRATIONS.length; done += 1) {
    db.exec(`BEGIN IMMEDIATE; ${MIGRATIONS[done] ?? ''} PRAGMA user_version = ${done + 1}; COMMIT`);
  }
}

/** How many steps this file has seen; 0 is a file that no journal made. */
export function versionOf(db: Database): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}
