/**
 * What the main thread and the worker say to each other. Batches travel as text: one string is cheaper to hand over than a
 * tree of objects, and the worker has no business inside an event.
 */
import type { Ms, RoomCode, RoomId, Seq } from '@bellringer/core/game';
import type { Appended, OpenRoom, PastRoom, RoomRecord, UnavailableReason } from './journal.ts';

export interface PackedBatch {
  readonly id: string;
  readonly seq: Seq;
  readonly shape: 1;
  readonly events: string;
}

export type Write =
  | {
      readonly do: 'create';
      readonly room: RoomId;
      readonly code: RoomCode;
      readonly first: PackedBatch;
      readonly at: Ms;
    }
  | { readonly do: 'append' | 'redact'; readonly room: RoomId; readonly batch: PackedBatch }
  | { readonly do: 'close'; readonly room: RoomId; readonly at: Ms }
  /** Hides the rooms closed before `at`; `forget-some`, repeated while it says `more`, deletes what they held. */
  | { readonly do: 'mark-forgotten'; readonly at: Ms }
  | { readonly do: 'forget-some' }
  | { readonly do: 'sign'; readonly at: Ms }
  | { readonly do: 'probe' };

export type Outcome = Appended | 'code-taken' | 'more';

export type Question =
  | { readonly about: 'page'; readonly room: RoomId; readonly after: Seq }
  | { readonly about: 'open-rooms' | 'past-rooms' | 'last-sign-of-life' }
  | { readonly about: 'room'; readonly room: RoomId }
  | { readonly about: 'code'; readonly code: RoomCode };

/** What each question is answered with. */
export interface Answers {
  page: Page;
  'open-rooms': OpenRoom[];
  'past-rooms': PastRoom[];
  'last-sign-of-life': Ms | null;
  room: RoomRecord | null;
  code: RoomId | null;
}
export type Answer = Answers[keyof Answers];

export interface Page {
  readonly batches: readonly PackedBatch[];
  readonly isLast: boolean;
}

/** Main thread → worker. */
export type Ask =
  | { readonly is: 'write'; readonly no: number; readonly write: Write }
  | { readonly is: 'question'; readonly no: number; readonly question: Question }
  | { readonly is: 'stop' };

/** Worker → main thread. */
export type Told =
  | { readonly is: 'ready' }
  | {
      readonly is: 'unavailable';
      readonly reason: UnavailableReason;
      readonly message: string;
    }
  /** For the log: why a write is `broken` or `full`. Holds nothing of a batch. */
  | { readonly is: 'trouble'; readonly message: string }
  | { readonly is: 'outcome'; readonly no: number; readonly outcome: Outcome }
  | { readonly is: 'answer'; readonly no: number; readonly answer: Answer }
  | { readonly is: 'no-answer'; readonly no: number; readonly because: string };

/** What the worker is started with. */
export interface Start {
  readonly folder: string;
  /** The most pages (4 KiB) the file may have; then writes are `full`. */
  readonly pageLimit?: number;
}
