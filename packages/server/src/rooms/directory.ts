/**
 * All rooms of this server. A room is in memory while it is open, and for a while after it has ended, for late pages;
 * before and after that it is its journal. One room that cannot be loaded does not keep the others from being there.
 */
import type { Ms, Refusal, RoomCode, RoomId, Seq } from '@bellringer/core/game';
import { JournalFailed } from '../journal/journal.ts';
import type { Journal } from '../journal/journal.ts';
import type { House } from './house.ts';
import { foldJournal } from './ledger.ts';
import type { Folded, Stored } from './ledger.ts';
import { hasOpenRound, LiveRoom } from './live-room.ts';
import type { OpenOutlet } from './live-room.ts';
import { openRoom } from './opening.ts';
import type { OpenedAs, Wanted } from './opening.ts';
import type { Outlet } from './outlet.ts';
import { playAgain } from './play-again.ts';
import type { WantedNext } from './play-again.ts';
import { LONGEST_GAP_MS } from './sign-of-life.ts';

export class Directory<O extends Outlet = Outlet> {
  readonly #house: House;
  readonly #openOutlet: OpenOutlet<O>;
  readonly #live = new Map<RoomId, Promise<LiveRoom<O> | null>>();
  /** Those of `#live` that are loaded. */
  readonly #loaded = new Map<RoomId, LiveRoom<O>>();
  /** Those that a bug took out of memory. */
  readonly #failed = new Set<RoomId>();
  readonly #continuing = new Map<RoomId, Promise<OpenedAs | Refusal>>();
  readonly #unwatch: () => void;

  constructor(house: House, openOutlet: OpenOutlet<O>) {
    this.#house = house;
    this.#openOutlet = openOutlet;
    this.#unwatch = house.journal.watch((room, last) => this.#loaded.get(room)?.room.hint(last));
  }

  /** Rooms in memory, ended ones among them, the newest first. */
  get loaded(): LiveRoom<O>[] {
    return [...this.#loaded.values()].toSorted((a, b) => b.createdAt - a.createdAt);
  }

  /**
   * Loads every open room, before anybody can ask for one. A clock that ran when the last server stopped goes on from
   * where it stood then.
   */
  async recover(): Promise<void> {
    const { journal, clock, log } = this.#house;
    clock.advanceBy(await journal.clockOffsetMs());
    const lastSignAt = (await journal.lastSignOfLife()) ?? 0;
    const readied: Readied[] = [];
    for (const { room } of await journal.openRooms()) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one journal at a time is in memory
        const ready = await this.#readFrom(room);
        if (ready !== null) readied.push(ready);
      } catch (err) {
        log.error({ room, err }, 'a room could not be recovered');
      }
    }
    // All in one turn: folding a long journal must not look like a stall to a room that lives already.
    for (const ready of readied) {
      const live = this.#enter(ready, lastSignAt);
      this.#live.set(live.room.id, Promise.resolve(live));
      if (live.endedAt !== null) void this.close(live);
    }
    log.info({ rooms: readied.length }, 'rooms recovered');
  }

  /** Opens a room. */
  async create(wanted: Wanted): Promise<OpenedAs | Refusal> {
    const opened = await openRoom(this.#house, wanted, []);
    if ('refused' in opened) return opened;
    await this.find(opened.room);
    this.#house.log.info({ room: opened.room, bank: wanted.bank }, 'room opened');
    return opened;
  }

  /** The room, loaded if need be; null if there is none. Rejects with `JournalFailed` when that cannot be known now. */
  async find(id: RoomId): Promise<LiveRoom<O> | null> {
    const known = this.#live.get(id);
    if (known) return known;
    const loading = this.#load(id);
    this.#live.set(id, loading);
    try {
      const live = await loading;
      if (live === null) this.#live.delete(id);
      return live;
    } catch (error) {
      this.#live.delete(id);
      throw error;
    }
  }

  /** The open room with this code. */
  async findByCode(code: RoomCode): Promise<LiveRoom<O> | null> {
    const id = await this.#house.journal.roomOfCode(code);
    const live = id === null ? null : await this.find(id);
    return live === null || live.endedAt !== null ? null : live;
  }

  /** Reads a room without keeping it in memory: for lists and reports of finished ones. Null if there is none. */
  async read<T>(id: RoomId, read: (now: Stored) => T): Promise<T | null> {
    const live = await this.#live.get(id);
    if (live) return live.room.look(read);
    const folded = await foldJournal(this.#house.journal, id, 0 as Seq);
    return folded === null ? null : read(folded);
  }

  /** The same class in a new room. Asked twice, it is the same new room. */
  playAgain(old: LiveRoom<O>, wantedNext: WantedNext): Promise<OpenedAs | Refusal> {
    const { id } = old.room;
    const under =
      this.#continuing.get(id) ??
      playAgain(this.#house, old.room, wantedNext).finally(() => this.#continuing.delete(id));
    this.#continuing.set(id, under);
    return under;
  }

  /** Takes a room out of memory that has ended or failed. Whoever asks for it again has it read from its journal. */
  async drop(live: LiveRoom<O>): Promise<void> {
    const { id } = live.room;
    this.#live.delete(id);
    this.#loaded.delete(id);
    if (live.room.hasFailed) this.#failed.add(id);
    await live.stop();
  }

  /** Writes into the journal that a room has ended. Asked again later if it cannot be written now. */
  async close(live: LiveRoom<O>): Promise<void> {
    if (live.endedAt === null || live.isClosed) return;
    const closed = await this.#house.journal.close(live.room.id, live.endedAt);
    if (closed === 'stored') live.isClosed = true;
    else this.#house.log.warn({ room: live.room.id, closed }, 'an ended room could not be closed yet');
  }

  /**
   * Reads the open rooms anew that are not in memory, because of a bug. One that still cannot be read, and of which the
   * last that is known happened before `before`, is put among the finished ones, so that its code is free again.
   */
  async closeLost(before: Ms): Promise<void> {
    const { journal, log } = this.#house;
    try {
      for (const { room, last } of await journal.openRooms()) {
        // oxlint-disable-next-line no-await-in-loop -- one journal at a time is in memory
        if (this.#live.has(room) || (await this.#canBeRead(room))) continue;
        // oxlint-disable-next-line no-await-in-loop
        const lastAt = await lastEventAt(journal, room, last);
        // oxlint-disable-next-line no-await-in-loop
        if (lastAt !== null && lastAt < before) await journal.close(room, lastAt);
      }
    } catch (err) {
      log.warn({ err }, 'rooms that were lost could not be looked for');
    }
  }

  async #canBeRead(room: RoomId): Promise<boolean> {
    try {
      return (await this.find(room)) !== null;
    } catch (err) {
      if (err instanceof JournalFailed) throw err;
      this.#house.log.error({ room, err }, 'a room cannot be read');
      return false;
    }
  }

  /** Finishes what has been asked of every room; what is asked from now on is refused. */
  async stop(): Promise<void> {
    this.#unwatch();
    await Promise.all(this.loaded.map((live) => live.stop()));
  }

  async #load(id: RoomId): Promise<LiveRoom<O> | null> {
    const ready = await this.#readFrom(id);
    // A class whose room met a bug has had no server since the last thing that happened in it.
    return ready && this.#enter(ready, this.#failed.delete(id) ? 0 : null);
  }

  async #readFrom(id: RoomId): Promise<Readied | null> {
    const { journal } = this.#house;
    const record = await journal.find(id);
    const folded = record && (await foldJournal(journal, id, 0 as Seq));
    return record && folded && { id, folded, isClosed: !record.isOpen };
  }

  /** `lastSignAt`: when a server last had this room, if it is known that none has had it since; else null. */
  #enter({ id, folded, isClosed }: Readied, lastSignAt: Ms | null): LiveRoom<O> {
    const { clock } = this.#house;
    const seenAt = Math.max(lastSignAt ?? 0, folded.state.lastAt);
    const awayMs = clock.now() - seenAt;
    // The machine's clock may have been set back: a room's time never goes back with it.
    clock.advanceBy(-awayMs);
    const live = new LiveRoom(this.#house, id, folded, this.#openOutlet, () => void this.close(live));
    live.isClosed = isClosed;
    this.#loaded.set(id, live);
    // What was stored while the journal was read went unheard.
    live.room.hint((folded.seq + 1) as Seq);
    // In the same turn in which the room set its timer, so that no tick comes first.
    const wasAway = awayMs > LONGEST_GAP_MS || awayMs < 0;
    if (lastSignAt !== null && wasAway && hasOpenRound(folded.state)) live.room.comeBack(seenAt, 'restart');
    return live;
  }
}

/** When the last thing happened that batch `last` tells of. */
async function lastEventAt(journal: Journal, room: RoomId, last: Seq): Promise<Ms | null> {
  let at: Ms | null = null;
  for await (const batch of journal.read(room, (last - 1) as Seq)) at = batch.events.at(-1)?.at ?? at;
  return at;
}

/** A room that has been read and not entered. */
interface Readied {
  readonly id: RoomId;
  readonly folded: Folded;
  readonly isClosed: boolean;
}
