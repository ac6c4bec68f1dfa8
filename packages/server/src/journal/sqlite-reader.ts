/** The SQL of every read. Each answer is complete when it is given: no statement stays open, so no read delays a checkpoint. */
import type { Ms, RoomCode, RoomId, Seq } from '@bellringer/core/game';
import type { OpenRoom, PastRoom, RoomRecord } from './journal.ts';
import type { Database, Statement } from './sqlite-database.ts';
import type { Answer, PackedBatch, Page, Question } from './sqlite-messages.ts';

/** A page takes about a millisecond, which is what an append may have to wait for it. */
const PAGE_LENGTH = 256 * 1024;
const PAGE_COUNT = 256;

export class SqliteReader {
  readonly #batches: Statement;
  readonly #openRooms: Statement;
  readonly #pastRooms: Statement;
  readonly #room: Statement;
  readonly #roomOfCode: Statement;
  readonly #signOfLife: Statement;

  constructor(db: Database) {
    const last = '(SELECT max(seq) FROM batches WHERE room_no = no) AS last';
    this.#batches = db.prepare(
      `SELECT id, seq, shape, events FROM batches
       WHERE room_no = (SELECT no FROM rooms WHERE room = ? AND is_forgotten = 0) AND seq > ? ORDER BY seq`,
    );
    this.#openRooms = db.prepare(`SELECT room, code, ${last} FROM rooms WHERE closed_at IS NULL ORDER BY no`);
    this.#pastRooms = db.prepare(
      `SELECT room, code, created_at AS createdAt, closed_at AS closedAt FROM rooms
       WHERE closed_at IS NOT NULL AND is_forgotten = 0 ORDER BY closed_at DESC, no DESC`,
    );
    this.#room = db.prepare(
      `SELECT room, code, ${last}, closed_at IS NULL AS isOpen FROM rooms WHERE room = ? AND is_forgotten = 0`,
    );
    this.#roomOfCode = db.prepare('SELECT room FROM rooms WHERE code = ? AND closed_at IS NULL');
    this.#signOfLife = db.prepare("SELECT value FROM marks WHERE name = 'sign-of-life'");
  }

  answer(question: Question): Answer {
    switch (question.about) {
      case 'page':
        return this.#page(question.room, question.after);
      case 'open-rooms':
        return this.#openRooms.all() as unknown as OpenRoom[];
      case 'past-rooms':
        return this.#pastRooms.all() as unknown as PastRoom[];
      case 'room':
        return this.#record(question.room);
      case 'code':
        return this.#idOf(question.code);
      case 'last-sign-of-life':
        return (this.#signOfLife.get()?.['value'] ?? null) as Ms | null;
    }
  }

  #page(room: RoomId, after: Seq): Page {
    const batches: PackedBatch[] = [];
    let length = 0;
    for (const row of this.#batches.iterate(room, after)) {
      const batch = row as unknown as PackedBatch;
      batches.push(batch);
      length += batch.events.length;
      if (length >= PAGE_LENGTH || batches.length >= PAGE_COUNT) return { batches, isLast: false };
    }
    return { batches, isLast: true };
  }

  #record(room: RoomId): RoomRecord | null {
    const row = this.#room.get(room);
    if (!row) return null;
    return {
      room,
      code: row['code'] as RoomCode,
      last: row['last'] as Seq,
      isOpen: row['isOpen'] === 1,
    };
  }

  #idOf(code: RoomCode): RoomId | null {
    return (this.#roomOfCode.get(code)?.['room'] ?? null) as RoomId | null;
  }
}
