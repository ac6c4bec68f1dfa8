/** A file that is not a sound journal is refused at the start, and stays as it was found. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { children } from './children.ts';
import { dataFolders } from './data-folders.ts';
import { batch, code, NOON, readAll, room } from './samples.ts';

const { fresh, open } = dataFolders();
const { run } = children();
const rooms = Array.from({ length: 20 }, (_, no) => room(`room-${no}`));

const damages: [string, (file: string) => void][] = [
  ['emptied', (file) => truncateSync(file, 0)],
  ['cut in half', (file) => truncateSync(file, 40_000)],
  ['something else', (file) => writeFileSync(file, 'Dear diary. '.repeat(2000))],
  ['with a foreign head', (file) => overwrite(file, 0, 100)],
  ['with a broken page', (file) => overwrite(file, 4096 * 7, 64)],
  ['a database of another program', asForeignDatabase],
  ['gone, while its log is there', asLogOnly],
];

test.each(damages)('[D15] a file that is %s is refused in clear words and not touched', async (_, damage) => {
  const folder = await filled();
  const file = join(folder, 'journal.sqlite');
  damage(file);
  const before = bytes(folder);
  const said = await open({ folder }).then(() => null, String);
  expect(said).toMatch(/^JournalUnavailable: The journal .* is damaged \(.+\); nothing in it/);
  expect(said).toContain(file);
  expect(said).not.toContain('\n');
  expect(bytes(folder)).toEqual(before);
});

test('[D15] a file of a newer version is refused', async () => {
  const folder = await filled();
  const db = new DatabaseSync(join(folder, 'journal.sqlite'));
  db.exec('PRAGMA user_version = 99');
  db.close();
  const before = bytes(folder);
  await expect(open({ folder })).rejects.toMatchObject({ reason: 'newer' });
  expect(bytes(folder)).toEqual(before);
});

test('[D15] of a torn log everything before the tear is there', async () => {
  const folder = fresh();
  const server = run('append-until-killed.ts', folder);
  await server.said('ready');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await server.kill();
  const log = join(folder, 'journal.sqlite-wal');
  truncateSync(log, Math.floor(statSync(log).size * 0.6));

  const journal = await open({ folder });
  const found = await journal.openRooms();
  expect(found).toHaveLength(5);
  for (const { room: each, last } of found) {
    // oxlint-disable-next-line no-await-in-loop
    const seqs = (await readAll(journal, each)).map(({ seq }) => Number(seq));
    expect(seqs).toEqual(Array.from({ length: last }, (_, at) => at + 1));
  }
  expect(await journal.probe()).toBe('stored');
});

test('[D15] a first start that was cut short begins again', async () => {
  const folder = fresh();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'journal.sqlite.new'), 'half a f');
  const journal = await open({ folder });
  expect(await journal.probe()).toBe('stored');
});

async function filled(): Promise<string> {
  const folder = fresh();
  const journal = await open({ folder });
  for (const [no, each] of rooms.entries()) {
    const first = batch(1, 'x'.repeat(5000));
    // oxlint-disable-next-line no-await-in-loop
    await journal.create(each, code(`${400_000 + no}`), first, NOON);
  }
  await journal.stop();
  return folder;
}

function overwrite(file: string, from: number, count: number): void {
  const content = readFileSync(file);
  content.fill(0xa5, from, from + count);
  writeFileSync(file, content);
}

function asForeignDatabase(file: string): void {
  rmSync(file);
  const db = new DatabaseSync(file);
  db.exec('CREATE TABLE recipes (name TEXT)');
  db.close();
}

function asLogOnly(file: string): void {
  copyFileSync(file, `${file}-wal`);
  rmSync(file);
}

function bytes(folder: string): string[] {
  return ['journal.sqlite', 'journal.sqlite-wal'].map((name) => {
    const file = join(folder, name);
    if (!existsSync(file) || statSync(file).size === 0) return 'nothing';
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  });
}
