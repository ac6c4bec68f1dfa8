/**
 * The state of one room and how far it is stored. Deciding a batch puts the state ahead of the journal; until the batch
 * is stored, or the state forgotten and folded again, nobody may look at it.
 */
import { evolve, foldRoom } from '@bellringer/core/game';
import type { Asking, RoomEvent, RoomId, RoomState, Seq } from '@bellringer/core/game';
import type { Batch, Journal } from '../journal/journal.ts';
import { JournalFailed } from '../journal/journal.ts';
import { decideBatch } from './batch.ts';
import type { Decided } from './batch.ts';
import { attempt } from './queue.ts';

/** A room as far as it is stored: what may be shown. */
export interface Stored {
  readonly state: Readonly<RoomState>;
  readonly seq: Seq;
}

/**
 * - `stored`: it is on disk.
 * - `overtaken`: somebody else's batch has its place, or it got lost. Read the journal and decide again.
 * - `unsaved`: nothing can be written now.
 */
export type Ending = 'stored' | 'overtaken' | 'unsaved';

/** There is nothing to look at: the journal cannot be read, or a bug has ended the room. */
export class RoomUnreadable extends Error {
  override readonly name = 'RoomUnreadable';
}

export interface Folded {
  readonly state: RoomState;
  readonly seq: Seq;
  /** What happened after the batch that was asked about. */
  readonly news: readonly RoomEvent[];
}

/**
 * The whole journal of a room, folded; `news` is what follows batch `known`. Null for a room without a journal.
 * Rejects when it cannot be read or folded.
 */
export async function foldJournal(journal: Journal, room: RoomId, known: Seq): Promise<Folded | null> {
  let state: RoomState | null = null;
  let seq = 0 as Seq;
  const news: RoomEvent[] = [];
  for await (const batch of journal.read(room, seq)) {
    if (state === null) state = foldRoom(batch.events);
    else for (const event of batch.events) evolve(state, event);
    seq = batch.seq;
    if (seq > known) for (const event of batch.events) news.push(event);
  }
  return state === null ? null : { state, seq, news };
}

export class Ledger {
  readonly #journal: Journal;
  readonly #room: RoomId;
  #state: RoomState | null;
  #seq: Seq;
  #isTrue = true;
  #looking: (() => void)[] = [];

  constructor(journal: Journal, room: RoomId, folded: Pick<Folded, 'state' | 'seq'>) {
    this.#journal = journal;
    this.#room = room;
    this.#state = folded.state;
    this.#seq = folded.seq;
  }

  get seq(): Seq {
    return this.#seq;
  }

  /** Whether everything that the state holds is stored, or there is no state at all. */
  get isTrue(): boolean {
    return this.#isTrue;
  }

  /** Reads what is stored: at once, or when it is true again and those were told who asked. Rejects with `RoomUnreadable`. */
  look<T>(read: (now: Stored) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => attempt(() => resolve(read(this.stored())), reject);
      if (this.#isTrue) look();
      else this.#looking.push(look);
    });
  }

  /** Those who asked have been told: whoever waited to look may, if it is true. */
  letLook(): void {
    if (this.#isTrue) for (const look of this.#looking.splice(0)) look();
  }

  /** What may be shown. Null while there is nothing, or more than may be shown. */
  get shown(): Stored | null {
    return this.#state !== null && this.#isTrue ? { state: this.#state, seq: this.#seq } : null;
  }

  /** What may be shown. Throws `RoomUnreadable` where nothing may. */
  stored(): Stored {
    if (this.shown === null) throw new RoomUnreadable(this.#room);
    return this.shown;
  }

  /** Throws `RoomUnreadable` without a state. */
  decide(askings: readonly Asking[]): Decided {
    const decided = decideBatch(this.#known(), askings);
    this.#isTrue = decided.spoiltBy === null && decided.events.length === 0;
    return decided;
  }

  /** Stores what was decided last. Anything but `stored` leaves the state ahead: fold it again. */
  async store(id: string, events: readonly RoomEvent[]): Promise<Ending> {
    const batch: Batch = { id, seq: (this.#seq + 1) as Seq, shape: 1, events };
    const ending = await this.#append(batch);
    if (ending !== 'stored') return ending;
    this.#seq = batch.seq;
    this.#isTrue = true;
    return ending;
  }

  /** Folds what others have stored since, and says what it was; null when the journal cannot be read. */
  async catchUp(): Promise<RoomEvent[] | null> {
    const tail = await this.#tail();
    if (tail === null) return null;
    const news = tail.flatMap((batch) => batch.events);
    const state = this.#known();
    for (const event of news) evolve(state, event);
    this.#seq = tail.at(-1)?.seq ?? this.#seq;
    return news;
  }

  /** Forgets the state and folds the journal again. What was new in it, or null when it cannot be read. */
  async refold(): Promise<readonly RoomEvent[] | null> {
    this.#isTrue = false;
    this.#state = null;
    try {
      const folded = await foldJournal(this.#journal, this.#room, this.#seq);
      if (folded === null) throw new RoomUnreadable(this.#room);
      this.#state = folded.state;
      this.#seq = folded.seq;
      return folded.news;
    } catch (error) {
      if (!(error instanceof JournalFailed)) throw error;
      return null;
    } finally {
      this.#isTrue = true;
    }
  }

  /** From now on there is nothing to look at. */
  giveUp(): void {
    this.#state = null;
    this.#isTrue = true;
  }

  async #append(batch: Batch): Promise<Ending> {
    switch (await this.#journal.append(this.#room, batch)) {
      case 'stored':
        return 'stored';
      case 'full':
      case 'broken':
        return 'unsaved';
      default: {
        // Conflict or unknown: the tail tells, by the batch's own id.
        const tail = await this.#tail();
        if (tail === null) return 'unsaved';
        return tail[0]?.id === batch.id ? 'stored' : 'overtaken';
      }
    }
  }

  async #tail(): Promise<Batch[] | null> {
    try {
      const tail: Batch[] = [];
      for await (const batch of this.#journal.read(this.#room, this.#seq)) tail.push(batch);
      return tail;
    } catch (error) {
      if (error instanceof JournalFailed) return null;
      throw error;
    }
  }

  #known(): RoomState {
    if (this.#state === null) throw new RoomUnreadable(this.#room);
    return this.#state;
  }
}
