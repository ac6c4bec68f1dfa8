/** What is played: the same lesson is the same script. */
import type { Ms } from '@bellringer/core/game';

export interface Lesson {
  readonly seed: number;
  readonly studentCount: number;
  readonly questionCount: number;
  readonly stepCount: number;
  /** Servers over the one journal. */
  readonly shellCount: number;
  /** How long a server lets answers wait for company. */
  readonly paceMs: Ms;
}

/** Thirty students and a dozen questions; every third lesson at the server's own pace. */
export function lessonOf(seed: number, shellCount = 1): Lesson {
  const paceMs = seed % 3 === 0 ? 8 : 0;
  return { seed, studentCount: 30, questionCount: 12, stepCount: 400, shellCount, paceMs };
}
