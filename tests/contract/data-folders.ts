import { createSqliteJournal } from '@bellringer/server/src/journal/sqlite-journal.ts';
import type { SqliteJournalOptions } from '@bellringer/server/src/journal/sqlite-journal.ts';
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** Data folders and journals of one test file; whatever a test leaves behind is stopped and deleted after it. */
export function dataFolders() {
  const folders: string[] = [];
  const journals: Journal[] = [];
  afterEach(async () => {
    await Promise.all(journals.splice(0).map((journal) => journal.stop()));
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return {
    /** A folder that does not exist yet, with a space in its path. */
    fresh(): string {
      const home = mkdtempSync(join(tmpdir(), 'bell journal '));
      folders.push(home);
      return join(home, 'data');
    },
    async open(options: SqliteJournalOptions): Promise<Journal> {
      const journal = await createSqliteJournal(options);
      journals.push(journal);
      return journal;
    },
  };
}
