import type { RoomCode, RoomId, Seq } from '@bellringer/core/game';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolder } from './sqlite-folder.ts';
import type { Connections, OpenedFolder } from './sqlite-folder.ts';
import type { Write } from './sqlite-messages.ts';
import { SqliteStore } from './sqlite-store.ts';

let folder: string;
let opened: OpenedFolder;
let store: SqliteStore;
let connections: Connections;
let isGone: boolean;
let troubles: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bell store '));
  opened = openFolder({ folder });
  isGone = false;
  troubles = [];
  const failing: OpenedFolder = {
    release: opened.release,
    connect() {
      if (isGone) throw new Error('the disk is gone');
      connections = opened.connect();
      return connections;
    },
  };
  store = new SqliteStore(failing, (message) => troubles.push(message));
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

test('a connection that failed is replaced, and the journal heals when the disk does', () => {
  expect(store.commit([create, append(2)])).toEqual(['stored', 'stored']);
  connections.writer.close();
  isGone = true;
  expect(store.commit([append(3), probe])).toEqual(['broken', 'broken']);
  expect(() => store.answer({ about: 'open-rooms' })).toThrow('the disk is gone');
  expect(troubles).toContain('the disk is gone');
  isGone = false;
  expect(store.commit([append(3), probe])).toEqual(['stored', 'stored']);
  expect(store.answer({ about: 'open-rooms' })).toEqual([{ room, code: '111111', last: 3 }]);
});

test('reads go on while writing has failed', () => {
  store.commit([create]);
  connections.writer.close();
  expect(store.answer({ about: 'room', room })).toMatchObject({ last: 1, isOpen: true });
});

test('a write that another process holds up is told to wait', () => {
  const other = opened.connect();
  other.writer.exec('BEGIN IMMEDIATE');
  expect(store.commit([create, probe])).toEqual(['busy', 'busy']);
  other.writer.exec('ROLLBACK');
  other.writer.close();
  other.reader.close();
  expect(store.commit([create, probe])).toEqual(['stored', 'stored']);
  expect(troubles).toEqual([]);
});

test('[D11] a commit waits for the disk, also for the cache of the drive on macOS', () => {
  const set = (name: string) => Object.values(connections.writer.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  const FULL = 2;
  expect(['synchronous', 'fullfsync', 'checkpoint_fullfsync', 'journal_mode'].map(set)).toEqual([FULL, 1, 1, 'wal']);
});

const room = 'room-of-ada' as RoomId;
const probe: Write = { do: 'probe' };
const create: Write = {
  do: 'create',
  room,
  code: '111111' as RoomCode,
  first: batch(1),
  at: 0,
};

function append(seq: number): Write {
  return { do: 'append', room, batch: batch(seq) };
}

function batch(seq: number) {
  return { id: `batch-${seq}`, seq: seq as Seq, shape: 1 as const, events: '[]' };
}
