/** What is played: the same lesson is the same script. */
import type { Ms, Question } from '@bellringer/core/game';
import {
  match,
  multiple,
  number,
  order,
  poll,
  single,
  typed,
  words,
} from '../../packages/core/src/game/testing/questions.ts';
import { sampleWanted } from '../fixtures/sample-room.ts';

export interface Lesson {
  readonly seed: number;
  readonly studentCount: number;
  readonly questionCount: number;
  readonly asks: 'single' | 'every-kind';
  readonly stepCount: number;
  /** Servers over the one journal. */
  readonly shellCount: number;
  /** How long a server lets answers wait for company. */
  readonly paceMs: Ms;
}

/** Thirty students and a dozen questions of every kind; every third lesson at the server's own pace. */
export function lessonOf(seed: number, shellCount = 1): Lesson {
  const paceMs = seed % 3 === 0 ? 8 : 0;
  return { seed, studentCount: 30, questionCount: 12, asks: 'every-kind', stepCount: 400, shellCount, paceMs };
}

/** As lessons were before there were other kinds. */
export function lessonOfSingles(seed: number): Lesson {
  return { ...lessonOf(seed), asks: 'single' };
}

const SHUFFLED = { shuffle: true };
const MAKE: readonly ((id: string) => Question)[] = [
  (id) => single(id, SHUFFLED),
  (id) => typed(id),
  (id) => multiple(id, SHUFFLED),
  (id) => order(id),
  (id) => number(id),
  (id) => match(id),
  (id) => poll(id),
  (id) => words(id),
];

/** Lessons begin at different kinds: few come as far as their last question. */
export function questionsOf({ seed, questionCount, asks }: Lesson): readonly Question[] {
  if (asks === 'single') return sampleWanted(questionCount).questions;
  return Array.from({ length: questionCount }, (_, n) => {
    const make = MAKE[(seed + n) % MAKE.length] as (id: string) => Question;
    return make(`q${n + 1}`);
  });
}
