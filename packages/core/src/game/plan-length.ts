/** How long a game will take, for whoever plans a lesson. The library and the lobby say the same. */
import type { Ms } from './ids.ts';
import type { Question } from './questions.ts';

/** What the key, why, and the standings take in a class that talks about them. */
const TALK_MS: Ms = 20_000;

/** Each stem read, each clock run down, each key shown and talked about. */
export function planMsOf(questions: readonly Pick<Question, 'readMs' | 'seconds'>[], timeFactor: number): Ms {
  return questions.reduce((sum, { readMs, seconds }) => sum + readMs + seconds * 1000 * timeFactor + TALK_MS, 0);
}
