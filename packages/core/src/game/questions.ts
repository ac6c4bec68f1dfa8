/**
 * A question as it will be played. `room-created` holds a copy of each, so a room replays a year later
 * whatever became of the bank. Markup has been resolved; nothing here refers to a file. Journals hold these for years:
 * add, do not change.
 */
import type { ChoiceId, Ms, QuestionId, RichText, Text } from './ids.ts';

/** What is picked, put in order or matched, by id and never by position. */
export type Picks = readonly ChoiceId[];
/** As stored: picks, a number, or what was typed, each in the canonical form of its kind. */
export type Answer = Picks | number | string;

export interface Choice {
  readonly id: ChoiceId;
  readonly text: Text;
  /** Why this choice is right, or why it is wrong; null in a poll. Never sent before the reveal. */
  readonly why: Text | null;
}

/** What choices of a *match* go to. */
export interface Target {
  readonly id: ChoiceId;
  readonly text: Text;
  /** Why nothing goes here; null where something does. */
  readonly why: Text | null;
}

/** A common wrong answer, and what is said to those who gave it. */
export interface Slip {
  readonly answers: readonly (number | string)[];
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
  readonly stem: RichText;
  /** Null where a poll has none. */
  readonly explanation: RichText | null;
  /** For the host's eyes only. */
  readonly note: Text | null;
  /** What is touched to answer; none where the answer is typed. */
  readonly choices: readonly Choice[];
}

export interface SingleQuestion extends Asked {
  readonly kind: 'single';
  /** How it was written: a true/false statement plays as a single of two; a poll has no key. */
  readonly writtenAs: 'single' | 'truth' | 'poll';
  readonly key: Picks | null;
}

export interface MultipleQuestion extends Asked {
  readonly kind: 'multiple';
  readonly writtenAs: 'multiple' | 'poll';
  readonly key: Picks | null;
  /** How many may be picked where no key says so. */
  readonly picks?: number;
}

/** The choices are written in their right order. */
export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  readonly writtenAs: 'order';
  readonly key: Picks;
  /** What stands first and last, in words: "smallest", "largest". */
  readonly ends: { readonly first: Text; readonly last: Text } | null;
}

/** Each choice goes to one target. An answer and the key name a target for each choice, in the order of the choices. */
export interface MatchQuestion extends Asked {
  readonly kind: 'match';
  readonly writtenAs: 'match';
  readonly key: Picks;
  readonly targets: readonly Target[];
}

export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly writtenAs: 'number';
  readonly key: number;
  readonly tolerance: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: Text | null;
  readonly slips: readonly Slip[];
}

/** Typed. `words` is a cloud of what a class types, without a right answer. */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  readonly writtenAs: 'text' | 'words';
  /** Canonical, as every accepted answer is; null in a cloud. */
  readonly key: string | null;
  /** The key as it is shown. */
  readonly shown: Text | null;
  /** What counts beside the key, canonical. */
  readonly accepted: readonly string[];
  readonly slips: readonly Slip[];
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | OrderQuestion
  | MatchQuestion
  | NumberQuestion
  | TextQuestion;
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;
