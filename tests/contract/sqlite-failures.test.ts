/** A write that fails: what it says, whom it spares, and that it heals. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import { dataFolders } from './data-folders.ts';
import { batch, code, NOON, readAll, room } from './samples.ts';

const { fresh, open } = dataFolders();
const ada = room('room-of-ada');
const ben = room('room-of-ben');
const rooms = Array.from({ length: 20 }, (_, no) => room(`room-${no}`));

test.each(['ABORT', 'ROLLBACK'])(
  '[D10] a room whose batch fails (%s) spares the others in its transaction',
  async (how) => {
    const folder = fresh();
    const journal = await open({ folder });
    await journal.create(ada, code('111111'), batch(1), NOON);
    await Promise.all(rooms.map((each, no) => journal.create(each, code(`${300_000 + no}`), batch(1), NOON)));
    const trap = new DatabaseSync(join(folder, 'journal.sqlite'));
    trap.exec(
      `CREATE TRIGGER trap BEFORE INSERT ON batches WHEN NEW.id = 'poison' BEGIN SELECT RAISE(${how}, 'bad'); END`,
    );
    const said = await Promise.all([
      ...rooms.slice(0, 10).map((each) => journal.append(each, batch(2))),
      journal.append(ada, batch(2, 'Ada', 'poison')),
      ...rooms.slice(10).map((each) => journal.append(each, batch(2))),
    ]);
    expect(said.filter((outcome) => outcome !== 'stored')).toEqual(['broken']);
    expect(said[10]).toBe('broken');
    expect(await readAll(journal, ada)).toHaveLength(1);
    const kept = await Promise.all(rooms.map((each) => readAll(journal, each)));
    expect(kept.every(({ length }) => length === 2)).toBe(true);
    trap.exec('DROP TRIGGER trap');
    trap.close();
    expect(await journal.append(ada, batch(2))).toBe('stored');
  },
);

const mounts: string[] = [];
afterEach(() => {
  for (const mount of mounts.splice(0)) spawnSync('umount', ['-l', mount]);
});

test('[D14] a file that may not grow says full, keeps what it has, and heals', async () => {
  const journal = await open({ folder: fresh(), pageLimit: 60 });
  await journal.create(ada, code('111111'), batch(1), NOON);
  await journal.create(ben, code('222222'), batch(1), NOON);
  const last = await appendUntilRefused(journal);
  expect(await journal.append(ada, big(last + 1))).toBe('full');
  expect(await journal.append(ben, batch(2))).toBe('stored');
  expect(await readAll(journal, ada)).toHaveLength(last);
  await journal.close(ben, NOON);
  await journal.close(ada, NOON);
  expect(await journal.forgetBefore(NOON + 1)).toBe('stored');
  expect(await journal.create(room('next'), code('333333'), big(1), NOON)).toBe('stored');
});

test('[D14] a full file system says full, loses nothing, and heals', async (context) => {
  const folder = fresh();
  mkdirSync(folder, { recursive: true });
  if (!mountTmpfs(folder)) return context.skip('a small file system takes root to mount');
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(512 * 1024));
  const journal = await open({ folder });
  await journal.create(ada, code('111111'), batch(1), NOON);
  const last = await appendUntilRefused(journal);
  expect(await readAll(journal, ada)).toHaveLength(last);
  rmSync(ballast);
  expect(await journal.append(ada, big(last + 1))).toBe('stored');
  expect(await readAll(journal, ada)).toHaveLength(last + 1);
  await journal.stop();
  const next = await open({ folder });
  expect(await readAll(next, ada)).toHaveLength(last + 1);
  await next.stop();
});

function mountTmpfs(folder: string): boolean {
  const args = ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder];
  if (spawnSync('mount', args).status !== 0) return false;
  mounts.push(folder);
  return true;
}

async function appendUntilRefused(journal: Journal): Promise<number> {
  for (let seq = 2; seq < 1000; seq += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a room has one append in flight
    const said = await journal.append(ada, big(seq));
    if (said === 'stored') continue;
    expect(said).toBe('full');
    return seq - 1;
  }
  throw new Error('the disk never filled');
}

function big(seq: number) {
  return batch(seq, 'x'.repeat(20_000), `big-${seq}`);
}
