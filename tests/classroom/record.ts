/** The journal of the class as it grows, read as text, and the room folded from it as far as anybody wants it. */
import { evolve, foldRoom } from '@bellringer/core/game';
import type { RoomEvent, RoomId, RoomState, Seq } from '@bellringer/core/game';
import type { Batch, Journal } from '@bellringer/server/src/journal/journal.ts';

export class Record {
  readonly batches: Batch[] = [];
  readonly #journal: Journal;
  readonly #room: RoomId;

  constructor(journal: Journal, room: RoomId) {
    this.#journal = journal;
    this.#room = room;
  }

  get last(): Seq {
    return this.batches.length as Seq;
  }

  /** Takes in what has been stored since. */
  async read(): Promise<void> {
    for await (const batch of this.#journal.read(this.#room, this.last)) this.batches.push(batch);
  }

  eventsAfter(seq: Seq): RoomEvent[] {
    return this.batches.slice(seq).flatMap((batch) => batch.events);
  }
}

/** What a room must be that has heard so much of the journal and nothing else. */
export class Replay {
  readonly #record: Record;
  #state: RoomState | null = null;
  #seq = 0 as Seq;

  constructor(record: Record) {
    this.#record = record;
  }

  /** Null before the first batch. A later call may not ask for less than an earlier one. */
  to(seq: Seq): Readonly<RoomState> | null {
    for (const batch of this.#record.batches.slice(this.#seq, seq)) {
      if (this.#state === null) this.#state = foldRoom(batch.events);
      else for (const event of batch.events) evolve(this.#state, event);
    }
    this.#seq = seq;
    return this.#state;
  }
}
