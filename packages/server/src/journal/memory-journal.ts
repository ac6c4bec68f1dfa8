/**
 * The journal contract without a disk: for tests, and for several shells over one journal. What it holds lives as long as
 * the object, so a restarted server in a test gets the same object again; `stop` therefore stops nothing.
 * Batches are kept as text: nobody can change a stored event by holding on to it.
 */
import type { Ms, RoomCode, RoomId, Seq } from '@bellringer/core/game';
import { CODE_REST_MS } from './journal.ts';
import type { Appended, Batch, Journal, OpenRoom, PastRoom, RoomRecord } from './journal.ts';
import { Watchers } from './watchers.ts';

export function createMemoryJournal(): Journal {
  return new MemoryJournal();
}

interface KeptBatch {
  readonly id: string;
  readonly text: string;
}
interface KeptRoom {
  readonly code: RoomCode;
  readonly createdAt: Ms;
  closedAt: Ms | null;
  readonly batches: KeptBatch[];
}

class MemoryJournal implements Journal {
  readonly #rooms = new Map<RoomId, KeptRoom>();
  readonly #watchers = new Watchers();
  /** Codes of forgotten rooms, and when those were closed. */
  readonly #resting = new Map<RoomCode, Ms>();
  #signOfLifeAt: Ms | null = null;

  async create(room: RoomId, code: RoomCode, first: Batch, at: Ms): Promise<Appended | 'code-taken'> {
    const known = this.#rooms.get(room);
    if (known) return known.batches[0]?.id === first.id ? 'stored' : 'conflict';
    if (first.seq !== 1) return 'conflict';
    if (this.#isTaken(code, at)) return 'code-taken';
    const text = asText(first);
    if (text === null) return 'broken';
    this.#rooms.set(room, {
      code,
      createdAt: at,
      closedAt: null,
      batches: [{ id: first.id, text }],
    });
    this.#watchers.tell(room, first.seq);
    return 'stored';
  }

  async append(room: RoomId, batch: Batch): Promise<Appended> {
    const known = this.#rooms.get(room);
    if (!known) return 'conflict';
    if (known.batches[batch.seq - 1]?.id === batch.id) return 'stored';
    if (batch.seq !== known.batches.length + 1) return 'conflict';
    const text = asText(batch);
    if (text === null) return 'broken';
    known.batches.push({ id: batch.id, text });
    this.#watchers.tell(room, batch.seq);
    return 'stored';
  }

  async *read(room: RoomId, after: Seq): AsyncIterable<Batch> {
    for (let at: number = after; ; at += 1) {
      const kept = this.#rooms.get(room)?.batches[at];
      if (!kept) return;
      yield JSON.parse(kept.text) as Batch;
    }
  }

  async openRooms(): Promise<OpenRoom[]> {
    return [...this.#rooms]
      .filter(([, kept]) => kept.closedAt === null)
      .map(([room, kept]) => ({ room, code: kept.code, last: lastOf(kept) }));
  }

  async pastRooms(): Promise<PastRoom[]> {
    const past: PastRoom[] = [];
    for (const [room, { code, createdAt, closedAt }] of this.#rooms) {
      if (closedAt !== null) past.push({ room, code, createdAt, closedAt });
    }
    return past.toSorted((a, b) => b.closedAt - a.closedAt);
  }

  async find(room: RoomId): Promise<RoomRecord | null> {
    const kept = this.#rooms.get(room);
    if (!kept) return null;
    return { room, code: kept.code, last: lastOf(kept), isOpen: kept.closedAt === null };
  }

  async roomOfCode(code: RoomCode): Promise<RoomId | null> {
    for (const [room, kept] of this.#rooms) {
      if (kept.code === code && kept.closedAt === null) return room;
    }
    return null;
  }

  async close(room: RoomId, at: Ms): Promise<Appended> {
    const known = this.#rooms.get(room);
    if (!known) return 'conflict';
    known.closedAt ??= at;
    return 'stored';
  }

  async redact(room: RoomId, batch: Batch): Promise<Appended> {
    const batches = this.#rooms.get(room)?.batches;
    if (batches?.[batch.seq - 1]?.id !== batch.id) return 'conflict';
    const text = asText(batch);
    if (text === null) return 'broken';
    batches[batch.seq - 1] = { id: batch.id, text };
    return 'stored';
  }

  async forgetBefore(at: Ms): Promise<Appended> {
    for (const [room, { code, closedAt }] of this.#rooms) {
      if (closedAt === null || closedAt >= at) continue;
      this.#rooms.delete(room);
      this.#resting.set(code, Math.max(closedAt, this.#resting.get(code) ?? closedAt));
    }
    return 'stored';
  }

  async probe(): Promise<Appended> {
    return 'stored';
  }

  watch(news: (room: RoomId, last: Seq) => void): () => void {
    return this.#watchers.add(news);
  }

  signOfLife(at: Ms): void {
    this.#signOfLifeAt = at;
  }

  async lastSignOfLife(): Promise<Ms | null> {
    return this.#signOfLifeAt;
  }

  async clockOffsetMs(): Promise<Ms> {
    return 0;
  }

  async stop(): Promise<void> {
    // Nothing is held that could be released, and another shell may go on with this journal.
  }

  #isTaken(code: RoomCode, at: Ms): boolean {
    const rests = (closedAt: Ms) => at - closedAt < CODE_REST_MS;
    const forgottenAt = this.#resting.get(code);
    if (forgottenAt !== undefined && rests(forgottenAt)) return true;
    return [...this.#rooms.values()].some(
      (kept) => kept.code === code && (kept.closedAt === null || rests(kept.closedAt)),
    );
  }
}

function asText(batch: Batch): string | null {
  try {
    return JSON.stringify(batch);
  } catch {
    return null;
  }
}

function lastOf(kept: KeptRoom): Seq {
  return kept.batches.length as Seq;
}
