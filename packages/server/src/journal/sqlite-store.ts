/**
 * Runs writes and reads against the folder's database. All writes handed over together are one transaction, a savepoint each:
 * one flush of the disk pays for all of them, and one that fails spares the others. Reads have a connection of their own that cannot
 * write: they see committed batches only, and go on when writing has failed.
 */
import { whatFailed } from './sqlite-database.ts';
import type { Database, Failure, Statement } from './sqlite-database.ts';
import type { OpenedFolder } from './sqlite-folder.ts';
import type { Answer, Outcome, Question, Write } from './sqlite-messages.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { SqliteWriter } from './sqlite-writer.ts';

/** `busy`: another process holds the file. `traces`: done, but the old text may still be in the write-ahead log. Both: try again. */
export type Settled = Outcome | 'busy' | 'traces';

export class SqliteStore {
  readonly #folder: OpenedFolder;
  #connected: Connected | null;
  #isSuspect = false;
  readonly #onTrouble: (message: string) => void;

  constructor(folder: OpenedFolder, onTrouble: (message: string) => void) {
    this.#folder = folder;
    this.#onTrouble = onTrouble;
    this.#connected = connect(folder);
  }

  /** What became of each write, in their order. Never throws. */
  commit(writes: readonly Write[]): Settled[] {
    return this.#truncated(writes, this.#settle(writes));
  }

  /** Throws what the driver throws. */
  answer(question: Question): Answer {
    try {
      return this.#connect().reads.answer(question);
    } catch (error) {
      this.#note(error);
      throw error;
    }
  }

  close(): void {
    this.#disconnect();
    this.#folder.release();
  }

  /** All in one transaction; if that fails as a whole, each alone, so that the failure finds the one it belongs to. */
  #settle(writes: readonly Write[]): Settled[] {
    try {
      return this.#together(writes);
    } catch (error) {
      const failure = this.#note(error);
      if (failure === 'busy' || writes.length === 1) return writes.map(() => settledBy(failure));
      return writes.flatMap((write) => this.#settle([write]));
    }
  }

  #together(writes: readonly Write[]): Settled[] {
    const { writer, sql, changes } = this.#connect();
    sql.begin.run();
    try {
      // A write that is alone needs no savepoint: the transaction is its own.
      const isAlone = writes.length === 1;
      const apply = (write: Write) => (isAlone ? changes.apply(write) : this.#spared(write, { writer, sql, changes }));
      const settled = writes.map(apply);
      sql.commit.run();
      return settled;
    } catch (error) {
      this.#rollBack(this.#connected);
      throw error;
    }
  }

  #rollBack(connected: Connected | null): void {
    try {
      if (connected?.writer.isTransaction) connected.sql.rollback.run();
    } catch {
      // What cannot even be rolled back is given up: closing the connection rolls back too.
      this.#isSuspect = true;
    }
  }

  #spared(write: Write, { writer, sql, changes }: Pick<Connected, 'writer' | 'sql' | 'changes'>) {
    sql.savepoint.run();
    try {
      const outcome = changes.apply(write);
      sql.release.run();
      return outcome;
    } catch (error) {
      // Some failures end the whole transaction.
      if (!writer.isTransaction) throw error;
      sql.rollbackTo.run();
      sql.release.run();
      const failure = this.#note(error);
      return settledBy(failure);
    }
  }

  /** Deleted text is overwritten in the file, but the log still holds its pages until it is emptied. */
  #truncated(writes: readonly Write[], settled: Settled[]): Settled[] {
    const mayTrace = (index: number) => settled[index] === 'stored' && TRACING.has(writes[index]?.do ?? 'append');
    if (!settled.some((_, index) => mayTrace(index)) || this.#truncate()) return settled;
    return settled.map((outcome, index) => (mayTrace(index) ? 'traces' : outcome));
  }

  #truncate(): boolean {
    try {
      const row = this.#connect().sql.truncate.get();
      return row?.['busy'] === 0;
    } catch (error) {
      this.#note(error);
      return false;
    }
  }

  /** After a failure of the disk the connections are made anew: the disk may be back, their state is not to be trusted. */
  #note(error: unknown): Failure {
    const failure = whatFailed(error);
    if (failure !== 'busy' && failure !== 'full' && failure !== 'refused') this.#isSuspect = true;
    if (failure !== 'busy') this.#onTrouble(error instanceof Error ? error.message : String(error));
    return failure;
  }

  #connect(): Connected {
    if (this.#isSuspect) this.#disconnect();
    this.#isSuspect = false;
    this.#connected ??= connect(this.#folder);
    return this.#connected;
  }

  #disconnect(): void {
    const connected = this.#connected;
    this.#connected = null;
    for (const db of connected ? [connected.reader, connected.writer] : []) {
      try {
        db.close();
      } catch {
        // It is being given up because it failed; that it also fails to close changes nothing.
      }
    }
  }
}

/** Writes after which old text must not be found in the files. */
const TRACING: ReadonlySet<Write['do']> = new Set(['redact', 'forget-some']);

type Connected = ReturnType<typeof connect>;

function connect(folder: OpenedFolder) {
  const { writer, reader } = folder.connect();
  return {
    writer,
    reader,
    sql: prepareTransactions(writer),
    changes: new SqliteWriter(writer),
    reads: new SqliteReader(reader),
  };
}

function prepareTransactions(db: Database) {
  const prepare = (sql: string): Statement => db.prepare(sql);
  return {
    begin: prepare('BEGIN IMMEDIATE'),
    commit: prepare('COMMIT'),
    rollback: prepare('ROLLBACK'),
    savepoint: prepare('SAVEPOINT one'),
    release: prepare('RELEASE one'),
    rollbackTo: prepare('ROLLBACK TO one'),
    truncate: prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
  };
}

function settledBy(failure: Failure): Settled {
  return failure === 'busy' || failure === 'full' ? failure : 'broken';
}
