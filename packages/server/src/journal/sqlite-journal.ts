/**
 * The journal of one machine: an SQLite file in the data folder, behind a worker thread. This is the main thread's side: it packs
 * and unpacks batches, and never touches the disk.
 */
import type { Ms, RoomCode, RoomEvent, RoomId, Seq } from '@bellringer/core/game';
import type { Worker } from 'node:worker_threads';
import { JournalFailed } from './journal.ts';
import type { Appended, Batch, Journal, OpenRoom, PastRoom, RoomRecord } from './journal.ts';
import { SqliteLink, startSqliteWorker } from './sqlite-link.ts';
import type { Outcome, PackedBatch, Start } from './sqlite-messages.ts';
import { Watchers } from './watchers.ts';

export interface SqliteJournalOptions extends Start {
  /** Told, for the log, why writes are `broken` or `full` or the worker had to be replaced. */
  readonly onTrouble?: (message: string) => void;
  /** For tests that end a worker in the middle of its work. */
  readonly startWorker?: (start: Start) => Worker;
}

/**
 * Opens the journal in `folder`, which is made if it is missing, for this process alone. Rejects with `JournalUnavailable`
 * when another server has it, it cannot be written, the file is damaged, or a newer version wrote it.
 */
export async function createSqliteJournal(options: SqliteJournalOptions): Promise<Journal> {
  const { startWorker = startSqliteWorker, onTrouble = () => {}, ...start } = options;
  return new SqliteJournal(await SqliteLink.open(() => startWorker(start), onTrouble));
}

class SqliteJournal implements Journal {
  readonly #link: SqliteLink;
  readonly #watchers = new Watchers();
  #isSigning = false;

  constructor(link: SqliteLink) {
    this.#link = link;
  }

  async create(room: RoomId, code: RoomCode, first: Batch, at: Ms): Promise<Appended | 'code-taken'> {
    const packed = pack(first);
    if (!packed) return 'broken';
    const outcome = await this.#link.write({ do: 'create', room, code, first: packed, at });
    if (outcome === 'code-taken') return outcome;
    return this.#told(room, first, appended(outcome));
  }

  async append(room: RoomId, batch: Batch): Promise<Appended> {
    const packed = pack(batch);
    if (!packed) return 'broken';
    const outcome = await this.#link.write({ do: 'append', room, batch: packed });
    return this.#told(room, batch, appended(outcome));
  }

  async *read(room: RoomId, after: Seq): AsyncIterable<Batch> {
    for (let from = after; ;) {
      // oxlint-disable-next-line no-await-in-loop -- a page begins where the one before it ended
      const page = await this.#link.ask({ about: 'page', room, after: from });
      for (const packed of page.batches) {
        yield unpack(room, packed);
        from = packed.seq;
      }
      if (page.isLast) return;
    }
  }

  openRooms(): Promise<OpenRoom[]> {
    return this.#link.ask({ about: 'open-rooms' });
  }

  pastRooms(): Promise<PastRoom[]> {
    return this.#link.ask({ about: 'past-rooms' });
  }

  find(room: RoomId): Promise<RoomRecord | null> {
    return this.#link.ask({ about: 'room', room });
  }

  roomOfCode(code: RoomCode): Promise<RoomId | null> {
    return this.#link.ask({ about: 'code', code });
  }

  async close(room: RoomId, at: Ms): Promise<Appended> {
    return appended(await this.#link.write({ do: 'close', room, at }));
  }

  async redact(room: RoomId, batch: Batch): Promise<Appended> {
    const packed = pack(batch);
    if (!packed) return 'broken';
    return appended(await this.#link.write({ do: 'redact', room, batch: packed }));
  }

  async forgetBefore(at: Ms): Promise<Appended> {
    let outcome = await this.#link.write({ do: 'mark-forgotten', at });
    if (outcome !== 'stored') return appended(outcome);
    do {
      // oxlint-disable-next-line no-await-in-loop -- in steps, so that appends come between
      outcome = await this.#link.write({ do: 'forget-some' });
    } while (outcome === 'more');
    return appended(outcome);
  }

  async probe(): Promise<Appended> {
    return appended(await this.#link.write({ do: 'probe' }));
  }

  watch(news: (room: RoomId, last: Seq) => void): () => void {
    return this.#watchers.add(news);
  }

  signOfLife(at: Ms): void {
    // While the disk is slow they would pile up, and only the newest is worth anything.
    if (!this.#isSigning) void this.#sign(at);
  }

  lastSignOfLife(): Promise<Ms | null> {
    return this.#link.ask({ about: 'last-sign-of-life' });
  }

  async clockOffsetMs(): Promise<Ms> {
    return 0;
  }

  stop(): Promise<void> {
    return this.#link.stop();
  }

  async #sign(at: Ms): Promise<void> {
    this.#isSigning = true;
    await this.#link.write({ do: 'sign', at });
    this.#isSigning = false;
  }

  #told(room: RoomId, { seq }: Batch, outcome: Appended): Appended {
    if (outcome === 'stored') this.#watchers.tell(room, seq);
    return outcome;
  }
}

/** Null for what cannot be written down: a fault of one caller, which must not throw into a room. */
function pack({ id, seq, shape, events }: Batch): PackedBatch | null {
  try {
    return { id, seq, shape, events: JSON.stringify(events) };
  } catch {
    return null;
  }
}

function unpack(room: RoomId, { id, seq, shape, events }: PackedBatch): Batch {
  try {
    return { id, seq, shape, events: JSON.parse(events) as RoomEvent[] };
  } catch (error) {
    throw new JournalFailed(`batch ${seq} of room ${room} cannot be read`, { cause: error });
  }
}

/** The answers that only other writes can get would be a bug of the worker. */
function appended(outcome: Outcome): Appended {
  return outcome === 'code-taken' || outcome === 'more' ? 'broken' : outcome;
}
