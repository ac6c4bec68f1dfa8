/**
 * A question as it will be played. `room-created` holds a copy of each, so a room replays a year later
 * whatever became of the bank. Markup has been resolved; nothing here refers to a file.
 */
import type { ChoiceId, Ms, QuestionId, Text } from './ids.ts';

/** Canonical answers name choices by id, in the order of the question's own list, never by position. */
export type Answer = readonly ChoiceId[];

export interface Choice {
  readonly id: ChoiceId;
  readonly text: Text;
  /** Why this choice is right, or why it is wrong. Never sent before the reveal. */
  readonly why: Text;
}

interface Asked {
  readonly id: QuestionId;
  /** Hash of the item as written, so that statistics of the same wording can be pooled. */
  readonly itemVersion: string;
  /** Where in the lecture: chapter, heading, topic, for people. */
  readonly place: Text;
  /** The map's topic, for reports. */
  readonly topic: string;
  /** Points of the question: 0 plays without score, 1000 is usual. */
  readonly points: number;
  /** The class's limit before the room's time factor. */
  readonly seconds: number;
  /** How long the stem stands alone before its choices open. */
  readonly readMs: Ms;
  readonly shuffle: boolean;
  readonly stem: Text;
  readonly explanation: Text;
  /** For the host's eyes only. */
  readonly note: Text | null;
}

export interface SingleQuestion extends Asked {
  readonly kind: 'single';
  /** How it was written: a true/false statement plays as a single of two. */
  readonly writtenAs: 'single' | 'truth';
  readonly choices: readonly Choice[];
  readonly key: Answer;
}

export interface MultipleQuestion extends Asked {
  readonly kind: 'multiple';
  readonly writtenAs: 'multiple';
  readonly choices: readonly Choice[];
  readonly key: Answer;
}

/** Kinds to come (order, match, number, text) join this union, and a file each in `kinds/`. */
export type Question = SingleQuestion | MultipleQuestion;
