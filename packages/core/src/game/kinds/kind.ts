import type { Lang } from '../ids.ts';
import type { Answer, Picks, Question } from '../questions.ts';
import type { TallyRow } from '../views/parts.ts';

/** What the game needs to know of a kind of question. One file per kind; nothing else knows how a kind is marked. */
export interface Kind<Q extends Question> {
  /** A well-formed answer in its canonical form, as stored; null for anything else. */
  read(question: Q, raw: unknown): Answer | null;
  /** A key that a host may choose, in its canonical form; null for anything else. */
  readKey(question: Q, raw: unknown): Answer | null;
  /** How much of it is right, 0…1. The key is an argument because the host may have changed it. */
  fraction(question: Q, key: Answer, answer: Answer): number;
  /** How many choices an answer names at most; 1 where it is typed. */
  pickCount(question: Q): number;
  /** What students see in an order dealt once for a round: choices, or the targets to which they go. */
  dealt(question: Q): Picks;
  /** Counts by choice. Without the key, only what says nothing about it. */
  tally(question: Q, answers: Iterable<Answer>, key: Answer | null): TallyRow[];
  /** Equal answers have equal words; what a judgement of the host is about. */
  canonical(question: Q, answer: Answer): string;
  /** The answer in words, for reports. */
  say(question: Q, answer: Answer, lang: Lang): string;
}
