import { pick } from '../../text/language.ts';
import { refusals } from '../../text/refusals.ts';
import { bar } from '../../text/screen.ts';
import type { Trouble } from './hands.ts';

/** Why something did not happen, in words. */
export function sayTrouble(trouble: Trouble): string {
  return pick(trouble === 'no-answer' ? bar.noAnswer : refusals[trouble]);
}
