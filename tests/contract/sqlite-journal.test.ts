import { createSqliteJournal } from '@bellringer/server/src/journal/sqlite-journal.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeJournal } from './journal-contract.ts';

describeJournal('the journal in SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bell journal '));
  let journal = await createSqliteJournal({ folder });
  const first = journal;
  return {
    journal: first,
    async reopened() {
      await journal.stop();
      journal = await createSqliteJournal({ folder });
      return journal;
    },
    async dispose() {
      await journal.stop();
      rmSync(folder, { recursive: true });
    },
  };
});
