/**
 * The journal is the only truth about a room: its batches of events, in order, each stored wholly or not at all.
 * What is `stored` survives the death of the process and, in SQLite, the loss of power. The journal never looks
 * into an event and never looks at a clock: it keeps what it is given, and times come in as arguments.
 * One contract holds for every implementation; it is written down as tests in tests/contract.
 */
import type { Ms, RoomCode, RoomEvent, RoomId, Seq } from '@bellringer/core/game';

/** Some events of one room that became true together. The id is the writer's own, so that it can recognise its batch. */
export interface Batch {
  readonly id: string;
  readonly seq: Seq;
  /** Version of how events are written down. */
  readonly shape: 1;
  readonly events: readonly RoomEvent[];
}

/**
 * What became of a write.
 * - `stored`: it is on disk, and survives. Said again, unchanged, when the same write is tried again.
 * - `conflict`: not stored; the journal holds something else there (or no such room). Read the tail and decide again.
 * - `unknown`: it may or may not be stored, because the writer died with it. Read the tail and look for the batch's id.
 * - `full`: not stored; there is no space left.
 * - `broken`: not stored; the journal cannot write now. Like `full` it may heal, by itself, at any time.
 */
export type Appended = 'stored' | 'conflict' | 'unknown' | 'full' | 'broken';

/** A room as the journal knows it. `last` is the number of its last batch. */
export interface RoomRecord {
  readonly room: RoomId;
  readonly code: RoomCode;
  readonly last: Seq;
  readonly isOpen: boolean;
}
export type OpenRoom = Omit<RoomRecord, 'isOpen'>;

/** A finished room. */
export interface PastRoom {
  readonly room: RoomId;
  readonly code: RoomCode;
  readonly createdAt: Ms;
  readonly closedAt: Ms;
}

/** How long a closed room's code stays out of use, so that a late phone does not land in another class. */
export const CODE_REST_MS: Ms = 24 * 60 * 60 * 1000;

/** No write ever throws or rejects: it says what became of it. Reads reject with `JournalFailed`. */
export interface Journal {
  /**
   * Opens a room at `at`. `first` has seq 1. `code-taken` while another room with this code is open, or closed less
   * than `CODE_REST_MS` before `at`. `conflict` when the room exists already with another first batch.
   */
  create(room: RoomId, code: RoomCode, first: Batch, at: Ms): Promise<Appended | 'code-taken'>;

  /**
   * Stored if and only if `batch.seq` is the room's last + 1; a batch that is there already under its own id and seq
   * is `stored` too, once. A closed room still takes batches (a regrade, a forgotten seat).
   */
  append(room: RoomId, batch: Batch): Promise<Appended>;

  /**
   * The room's batches with a seq above `after`, in order, without gaps, read in pages: what is appended meanwhile may
   * or may not be among them. Nothing for a room that is not known.
   */
  read(room: RoomId, after: Seq): AsyncIterable<Batch>;

  openRooms(): Promise<OpenRoom[]>;
  /** Finished rooms that are not forgotten, newest first. */
  pastRooms(): Promise<PastRoom[]>;
  /** An open or a finished room; null when unknown or forgotten. */
  find(room: RoomId): Promise<RoomRecord | null>;
  /** The open room with this code. */
  roomOfCode(code: RoomCode): Promise<RoomId | null>;

  /** Moves a room from open to past, closed at `at`. Closing it again changes nothing and is `stored`. */
  close(room: RoomId, at: Ms): Promise<Appended>;

  /**
   * Replaces the events of a stored batch (same seq, same id): the one write that is no append. When it says `stored`, no
   * byte of the old text is left in the journal's files. `unknown`: replaced, but traces may be left; ask again.
   */
  redact(room: RoomId, batch: Batch): Promise<Appended>;

  /**
   * Deletes, tracelessly, every room that was closed before `at`; appends of other rooms go on meanwhile. Its codes rest as
   * if the rooms were still there. Anything but `stored` means that some are left: ask again later.
   */
  forgetBefore(at: Ms): Promise<Appended>;

  /** Whether a write would succeed now. Writes one row that nobody reads. */
  probe(): Promise<Appended>;

  /**
   * Calls `news` after a batch was stored. A hint only: it may come late, twice or never, and not for other processes.
   * Returns the function that ends it.
   */
  watch(news: (room: RoomId, last: Seq) => void): () => void;

  /** Keeps `at` as the time when a server was last seen alive. Best effort: it may fail silently, the next one will do. */
  signOfLife(at: Ms): void;
  /** The last sign of life of this or an earlier process. Ask before giving the first own one. */
  lastSignOfLife(): Promise<Ms | null>;

  /** How far the journal's clock is ahead of this machine's. 0 when they are one machine. */
  clockOffsetMs(): Promise<Ms>;

  /** Finishes the writes under way, releases the files. Writes after this are `broken`. */
  stop(): Promise<void>;
}

/** A read that could not be answered. */
export class JournalFailed extends Error {
  override readonly name = 'JournalFailed';
}

export type UnavailableReason = 'in-use' | 'unwritable' | 'damaged' | 'newer';

/** The journal could not be opened. The message is one sentence for the person at the terminal. */
export class JournalUnavailable extends Error {
  override readonly name = 'JournalUnavailable';
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
