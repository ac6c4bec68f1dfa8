/** What is redacted or forgotten is in none of the files: not in freed pages, not in the log. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import { dataFolders } from './data-folders.ts';
import { batch, code, HOUR, NOON, readAll, room } from './samples.ts';

const { fresh, open } = dataFolders();
const ada = room('room-of-ada');
const rooms = Array.from({ length: 20 }, (_, no) => room(`room-${no}`));
const secret = 'Brünhilde 김철수';

test('[D7] after a redaction the old text is in no file', async () => {
  const folder = fresh();
  const journal = await open({ folder });
  await fill(journal, (seq) => `${secret} ${seq}`);
  expect(filesWith(secret, folder)).not.toEqual([]);
  const said = await Promise.all(
    rooms.flatMap((each) =>
      SEQS.map((seq) => {
        const was = batch(seq, `${secret} ${seq}`, `id-${seq}`);
        return journal.redact(each, { ...was, events: batch(seq, '').events });
      }),
    ),
  );
  expect(new Set(said)).toEqual(new Set(['stored']));
  expect(filesWith(secret, folder)).toEqual([]);
});

test('[D8] of a forgotten room nothing is in any file', async () => {
  const folder = fresh();
  const journal = await open({ folder });
  await fill(journal, (seq) => `${secret} ${seq}`);
  await Promise.all(rooms.map((each) => journal.close(each, NOON)));
  expect(await journal.forgetBefore(NOON + HOUR)).toBe('stored');
  expect(filesWith(secret, folder)).toEqual([]);
  await journal.create(ada, code('999999'), batch(1), NOON + HOUR);
  expect(await readAll(journal, ada)).toEqual([batch(1)]);
});

test('[D7] while somebody reads the file, a redaction waits, and does not claim too much', async () => {
  const folder = fresh();
  const journal = await open({ folder });
  await journal.create(ada, code('111111'), batch(1, secret, 'one'), NOON);
  const backup = new DatabaseSync(join(folder, 'journal.sqlite'), { readOnly: true });
  backup.exec('BEGIN; SELECT count(*) FROM batches');
  const redacting = journal.redact(ada, batch(1, '', 'one'));
  expect(await journal.append(ada, batch(2))).toBe('stored');
  expect(await redacting).toBe('unknown');
  backup.close();
  expect(await journal.redact(ada, batch(1, '', 'one'))).toBe('stored');
  expect(filesWith(secret, folder)).toEqual([]);
});

const SEQS = Array.from({ length: 60 }, (_, at) => at + 1);

/** Batches of all sizes, so that pages split and long ones spill over. */
async function fill(journal: Journal, textOf: (seq: number) => string): Promise<void> {
  await Promise.all(
    rooms.map(async (each, no) => {
      for (const seq of SEQS) {
        const text = textOf(seq).repeat(1 + ((seq * (no + 1)) % 97));
        const next = batch(seq, text, `id-${seq}`);
        // oxlint-disable-next-line no-await-in-loop -- a room has one append in flight
        await (seq === 1 ? journal.create(each, code(`${200_000 + no}`), next, NOON) : journal.append(each, next));
      }
    }),
  );
}

/** By another process: opening the files in this one would drop SQLite's locks. */
function filesWith(text: string, folder: string): string[] {
  const { stdout } = spawnSync('grep', ['-rlaF', text, folder], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}
