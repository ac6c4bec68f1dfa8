import type { QuestionOf } from '../questions.ts';
import type { Kind } from './kind.ts';

/** Steps such as 0.1 are not exact in binary. */
const SLACK = 1e-9;

/** Type a number. */
export const number: Kind<QuestionOf<'number'>> = {
  read: readNumber,
  readKey: readNumber,
  fraction: ({ tolerance }, key, answer) => closeness(Math.abs(Number(answer) - Number(key)), tolerance),
  pickCount: () => 1,
  dealt: () => [],
  tally: () => [],
  canonical: (_question, answer) => String(answer),
  say: ({ unit }, answer, lang) => (unit ? `${String(answer)} ${unit[lang]}` : String(answer)),
};

type Range = Pick<QuestionOf<'number'>, 'least' | 'most' | 'step'>;

/** Within the range, on a step from its lower end. A phone asks too, before it sends. */
export function readNumber({ least, most, step }: Range, raw: unknown): number | null {
  if (typeof raw !== 'number' || !Number.isFinite(raw) || raw < least || raw > most) return null;
  const steps = (raw - least) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? raw : null;
}

/** f = 1 within the tolerance, falling in a straight line to 0 at three times it; without one only the key itself (Q7). */
function closeness(distance: number, tolerance: number): number {
  if (distance <= tolerance + SLACK) return 1;
  return tolerance === 0 ? 0 : Math.max(0, (3 * tolerance - distance) / (2 * tolerance));
}
