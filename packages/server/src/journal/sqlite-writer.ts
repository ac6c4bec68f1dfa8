/** The SQL of every write. Each method decides and changes within the transaction that its caller has opened. */
import type { Ms } from '@bellringer/core/game';
import { CODE_REST_MS } from './journal.ts';
import type { Database, Statement } from './sqlite-database.ts';
import type { Outcome, PackedBatch, Write } from './sqlite-messages.ts';

/** Few enough that the appends of other rooms wait for milliseconds while a big room is forgotten. */
const FORGET_COUNT = 100;

export class SqliteWriter {
  readonly #sql: ReturnType<typeof prepareAll>;

  constructor(db: Database) {
    this.#sql = prepareAll(db);
  }

  apply(write: Write): Outcome {
    switch (write.do) {
      case 'create':
        return this.#create(write);
      case 'append':
        return this.#append(write.room, write.batch);
      case 'redact': {
        const { events, seq, id } = write.batch;
        return this.#sql.redact.run(events, write.room, seq, id).changes > 0 ? 'stored' : 'conflict';
      }
      case 'close':
        return this.#sql.close.run(write.at, write.room).changes > 0 ? 'stored' : 'conflict';
      case 'mark-forgotten':
        this.#sql.markForgotten.run(write.at);
        return 'stored';
      case 'forget-some':
        return this.#sql.forgetSome.run().changes > 0 ? 'more' : 'stored';
      case 'sign':
        this.#sql.sign.run(write.at);
        return 'stored';
      case 'probe':
        this.#sql.probe.run();
        return 'stored';
    }
  }

  #create({ room, code, first, at }: Extract<Write, { do: 'create' }>): Outcome {
    const known = this.#sql.anyRoom.get(room);
    if (known) return this.#isStored(Number(known['no']), first) ? 'stored' : 'conflict';
    if (first.seq !== 1) return 'conflict';
    const restedSince: Ms = at - CODE_REST_MS;
    this.#sql.dropStubs.run(restedSince);
    if (this.#sql.codeTaken.get(code, restedSince)) return 'code-taken';
    const { lastInsertRowid } = this.#sql.insertRoom.run(room, code, at);
    this.#insert(Number(lastInsertRowid), first);
    return 'stored';
  }

  #append(room: string, batch: PackedBatch): Outcome {
    const known = this.#sql.room.get(room);
    if (!known) return 'conflict';
    const no = Number(known['no']);
    if (batch.seq !== Number(known['last']) + 1) {
      return this.#isStored(no, batch) ? 'stored' : 'conflict';
    }
    this.#insert(no, batch);
    return 'stored';
  }

  #insert(roomNo: number, { seq, id, shape, events }: PackedBatch): void {
    this.#sql.insertBatch.run(roomNo, seq, id, shape, events);
  }

  #isStored(roomNo: number, { seq, id }: PackedBatch): boolean {
    return this.#sql.isStored.get(roomNo, seq, id) !== undefined;
  }
}

const SQL = {
  anyRoom: 'SELECT no FROM rooms WHERE room = ?',
  room: `SELECT no, (SELECT max(seq) FROM batches WHERE room_no = no) AS last
       FROM rooms WHERE room = ? AND is_forgotten = 0`,
  isStored: 'SELECT 1 FROM batches WHERE room_no = ? AND seq = ? AND id = ?',
  insertBatch: 'INSERT INTO batches (room_no, seq, id, shape, events) VALUES (?, ?, ?, ?, ?)',
  insertRoom: 'INSERT INTO rooms (room, code, created_at) VALUES (?, ?, ?)',
  codeTaken: 'SELECT 1 FROM rooms WHERE code = ? AND (closed_at IS NULL OR closed_at > ?)',
  dropStubs: `DELETE FROM rooms WHERE is_forgotten = 1 AND closed_at <= ?
       AND NOT EXISTS (SELECT 1 FROM batches WHERE room_no = no)`,
  redact: `UPDATE batches SET events = ?
       WHERE room_no = (SELECT no FROM rooms WHERE room = ? AND is_forgotten = 0) AND seq = ? AND id = ?`,
  // The first time of closing stays; the row counts as changed all the same, which says that the room is there.
  close: 'UPDATE rooms SET closed_at = coalesce(closed_at, ?) WHERE room = ? AND is_forgotten = 0',
  markForgotten: 'UPDATE rooms SET is_forgotten = 1 WHERE closed_at < ? AND is_forgotten = 0',
  forgetSome: `DELETE FROM batches WHERE rowid IN (
         SELECT b.rowid FROM rooms JOIN batches AS b ON b.room_no = no WHERE is_forgotten = 1 LIMIT ${FORGET_COUNT})`,
  sign: `INSERT INTO marks (name, value) VALUES ('sign-of-life', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  probe: `INSERT INTO marks (name, value) VALUES ('probe', 0) ON CONFLICT (name) DO UPDATE SET value = value + 1`,
} as const;

function prepareAll(db: Database): Record<keyof typeof SQL, Statement> {
  const prepared = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)]);
  return Object.fromEntries(prepared) as Record<keyof typeof SQL, Statement>;
}
