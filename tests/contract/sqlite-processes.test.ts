/** What SQLite's journal promises when processes die, meet or hold its file. */
import { startSqliteWorker } from '@bellringer/server/src/journal/sqlite-link.ts';
import { randomInt } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { children } from './children.ts';
import { dataFolders } from './data-folders.ts';
import { batch, code, NOON, readAll, room } from './samples.ts';

const { fresh, open } = dataFolders();
const { run } = children();
const ada = room('room-of-ada');

test('[D11] every batch that was called stored survives SIGKILL at any moment', async () => {
  const folder = fresh();
  const acked: string[] = [];
  const delays = Array.from({ length: 6 }, () => randomInt(0, 250));
  for (const delay of delays) {
    const server = run('append-until-killed.ts', folder);
    // oxlint-disable-next-line no-await-in-loop -- one life after the other
    await server.said('ready');
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, delay));
    // oxlint-disable-next-line no-await-in-loop
    await server.kill();
    acked.push(...server.lines.filter((line) => line.startsWith('room-')));
  }
  const journal = await open({ folder });
  const stored = new Set<string>();
  for (const { room: each } of await journal.openRooms()) {
    // oxlint-disable-next-line no-await-in-loop
    const batches = await readAll(journal, each);
    expect(batches.map(({ seq }) => Number(seq))).toEqual(batches.map((_, index) => index + 1));
    for (const { seq, id } of batches) stored.add(`${each} ${seq} ${id}`);
  }
  const lost = acked.filter((line) => !stored.has(line));
  expect({ delays, lost }).toEqual({ delays, lost: [] });
  expect(acked.length).toBeGreaterThan(0);
});

test('[D11] when the worker dies, writes under way are unknown, and the next one goes on', async () => {
  let worker: Worker | undefined;
  const journal = await open({
    folder: fresh(),
    startWorker: (start) => {
      worker = startSqliteWorker(start);
      return worker;
    },
  });
  const rooms = Array.from({ length: 20 }, (_, no) => room(`room-${no}`));
  await Promise.all(rooms.map((each, no) => journal.create(each, code(`${100_000 + no}`), batch(1), NOON)));
  const underWay = rooms.map((each) => journal.append(each, batch(2)));
  const reading = readAll(journal, ada);
  await worker?.terminate();
  const said = await Promise.all(underWay);
  expect(await reading).toEqual([]);
  for (const [no, outcome] of said.entries()) {
    expect(['stored', 'unknown']).toContain(outcome);
    const each = rooms[no] ?? ada;
    // oxlint-disable-next-line no-await-in-loop
    const { length } = await readAll(journal, each);
    expect(length).toBeGreaterThanOrEqual(outcome === 'stored' ? 2 : 1);
    // oxlint-disable-next-line no-await-in-loop
    expect(await journal.append(each, batch(2))).toBe('stored');
  }
  await journal.stop();
  expect(await journal.append(ada, batch(2))).toBe('broken');
  await expect(journal.openRooms()).rejects.toThrow('not running');
});

test('[D11] while no worker can be started everything is broken, and then it heals', async () => {
  let starts = 0;
  const dying = () => new Worker('process.exit(1)', { eval: true });
  let worker: Worker | undefined;
  const journal = await open({
    folder: fresh(),
    startWorker: (start) => {
      starts += 1;
      worker = starts === 2 ? dying() : startSqliteWorker(start);
      return worker;
    },
  });
  await journal.create(ada, code('111111'), batch(1), NOON);
  await worker?.terminate();
  expect(await journal.append(ada, batch(2))).toBe('broken');
  await expect(journal.find(ada)).rejects.toMatchObject({ name: 'JournalFailed' });
  await vi.waitFor(async () => expect(await journal.probe()).toBe('stored'), 5000);
  expect(await journal.append(ada, batch(2))).toBe('stored');
  expect(starts).toBe(3);
});

test('[D12] a second server on the folder is refused, until the first is gone, however it went', async () => {
  const folder = fresh();
  const first = run('append-until-killed.ts', folder);
  await first.said('ready');
  await expect(open({ folder })).rejects.toMatchObject({
    name: 'JournalUnavailable',
    reason: 'in-use',
    message: `The data folder ${folder} is already in use by another server: stop that one, or choose another data folder.`,
  });
  await first.kill();
  const second = await open({ folder });
  await expect(open({ folder })).rejects.toMatchObject({ reason: 'in-use' });
  await second.stop();
  const third = await open({ folder });
  expect(await third.probe()).toBe('stored');
});

test('[D12] folder and files are for their owner only', async () => {
  const folder = fresh();
  const journal = await open({ folder });
  await journal.create(ada, code('111111'), batch(1), NOON);
  const modes = ['', 'journal.sqlite', 'journal.sqlite-wal', 'journal.sqlite-shm', 'server.lock'];
  expect(modes.map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8))).toEqual([
    '700',
    '600',
    '600',
    '600',
    '600',
  ]);
});

test('[D12] a folder that cannot be one is refused in one sentence', async () => {
  const folder = fresh();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a file'), '');
  await expect(open({ folder: join(folder, 'a file') })).rejects.toMatchObject({
    reason: 'unwritable',
    message: expect.stringMatching(/^The data folder .*a file cannot be written \(.*\): .*\.$/),
  });
  await expect(open({ folder: '/proc/bell' })).rejects.toMatchObject({ reason: 'unwritable' });
});

test('[D13] a locked file delays appends, not the server', { retry: 2 }, async () => {
  const folder = fresh();
  const journal = await open({ folder });
  await journal.create(ada, code('111111'), batch(1), NOON);
  const other = run('hold-file.ts', join(folder, 'journal.sqlite'), '1000');
  await other.said('held');

  const stall = watchStalls();
  const before = performance.now();
  const appending = journal.append(ada, batch(2));
  expect(await readAll(journal, ada)).toEqual([batch(1)]);
  const readMs = performance.now() - before;
  expect(await appending).toBe('stored');
  expect(stall.longestMs()).toBeLessThan(100);
  expect(readMs).toBeLessThan(500);
  expect(performance.now() - before).toBeGreaterThan(500);
  await other.ended();
  expect(await readAll(journal, ada)).toEqual([batch(1), batch(2)]);
});

test('[D13] a file that stays locked is broken in the end, and heals by itself', async () => {
  const folder = fresh();
  const journal = await open({ folder });
  await journal.create(ada, code('111111'), batch(1), NOON);
  const other = run('hold-file.ts', join(folder, 'journal.sqlite'), '60000');
  await other.said('held');
  expect(await journal.append(ada, batch(2))).toBe('broken');
  await other.kill();
  expect(await journal.append(ada, batch(2))).toBe('stored');
});

function watchStalls() {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  return {
    longestMs: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
