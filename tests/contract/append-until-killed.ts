/**
 * A server that does nothing but append, to five rooms at once, until it is killed: `node append-until-killed.ts <folder>`.
 * Prints `ready`, then one line for each batch that the journal called stored, before it goes on.
 */
import { createSqliteJournal } from '@bellringer/server/src/journal/sqlite-journal.ts';
import { writeSync } from 'node:fs';
import { argv, pid, stdout } from 'node:process';
import { batch, code, NOON, room } from './samples.ts';

const journal = await createSqliteJournal({ folder: argv[2] ?? '' });
const say = (line: string) => writeSync(stdout.fd, `${line}\n`);
say('ready');
await Promise.all([1, 2, 3, 4, 5].map((no) => appendForever(no)));

async function appendForever(no: number): Promise<void> {
  const ours = room(`room-${no}`);
  const found = await journal.find(ours);
  let last: number = found?.last ?? 0;
  for (;;) {
    const next = batch(last + 1, `${pid}`);
    // oxlint-disable-next-line no-await-in-loop -- a room has one append in flight
    const said = await (last === 0 ? journal.create(ours, code(`11111${no}`), next, NOON) : journal.append(ours, next));
    if (said !== 'stored') throw new Error(`${ours} ${next.seq}: ${said}`);
    say(`${ours} ${next.seq} ${next.id}`);
    last += 1;
  }
}
