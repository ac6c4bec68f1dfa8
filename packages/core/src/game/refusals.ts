/**
 * Every way in which a room says no. A refusal is an ordinary event in a classroom, not an exception;
 * each name has a sentence in Korean and English in the client's dictionary.
 */
import type { Ms } from './ids.ts';

export const REFUSALS = [
  // joining
  'name-empty',
  'name-too-long',
  'name-taken',
  'room-locked',
  'room-full',
  'room-ended',
  'removed',
  'no-seat',
  'no-such-player',
  'claim-open',
  // answering
  'too-early',
  'too-late',
  'paused',
  'moved-on',
  'bad-answer',
  'too-many-changes',
  // hosting
  'not-host',
  'not-now',
  // the shell's own
  'not-saved',
  'busy',
  'no-room',
  'no-chapter',
  'all-lapsed',
  'no-set',
  'too-many-sets',
  'set-not-kept',
  'bad-link',
  'bad-message',
  'too-fast',
  'outdated',
  'ticket-gone',
] as const;

export type RefusalName = (typeof REFUSALS)[number];

export interface Refusal {
  readonly refused: RefusalName;
  /** With `too-late`: by how much the bell was first, ms. */
  readonly byMs?: Ms;
}

/** A refusal by name. */
export function refuse(refused: RefusalName, byMs?: Ms): Refusal {
  return byMs === undefined ? { refused } : { refused, byMs };
}

/** Whether a decision is a refusal rather than a list of events. */
export function isRefusal(decision: readonly unknown[] | Refusal): decision is Refusal {
  return 'refused' in decision;
}
