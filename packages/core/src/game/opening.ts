/** The first event of a room. */
import type { ChapterShare, EventOf } from './events.ts';
import type { Ms, RoomCode, RoomId, Text } from './ids.ts';
import type { Question } from './questions.ts';
import type { Settings } from './settings.ts';
import { shuffled } from './shuffle.ts';

export interface Opening {
  readonly code: RoomCode;
  readonly title: Text;
  readonly bank: string;
  /** Where questions are of several banks. */
  readonly chapters?: readonly ChapterShare[];
  readonly seed: string;
  readonly settings: Settings;
  readonly questions: readonly Question[];
  readonly at: Ms;
  /** The room whose class goes on here. */
  readonly after?: RoomId;
}

/** A room as it will be played: with `isShuffled` the plan is dealt here, once, from the room's seed. */
export function openingOf(opening: Opening): EventOf<'room-created'> {
  const { code, title, bank, chapters, seed, settings, questions, at, after } = opening;
  const plan = settings.isShuffled ? shuffled(questions, `${seed}/plan`) : questions;
  const created = { type: 'room-created', at, rules: 1, code, title, bank, seed, settings, questions: plan } as const;
  return { ...created, ...(chapters && { chapters }), ...(after !== undefined && { after }) };
}
