/** The key in a few words, for the remote's header. */
import { picksOf } from '@bellringer/core/game';
import type { RemoteParts } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { withUnit } from '../text/numeral.ts';
import { kinds } from '../text/kinds.ts';
import { pick, say } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { letterAt } from '../ui/mark.tsx';

/** Letters are known once the choices have their order; an order or pairs are too long for a line. Null: not known yet. */
export function keyInWords({ question, secret, choices }: Known<RemoteParts>): string | null {
  if (!question || !secret) return null;
  if (secret.key === null) return pick(kinds.noKey);
  switch (question.kind) {
    case 'number':
      return say(words.keyIs, { letters: withUnit(Number(secret.key), choices?.range?.unit) });
    case 'text':
      return secret.shown && say(words.keyIs, { letters: pick(secret.shown) });
    case 'order':
    case 'match':
      return choices ? pick(kinds.keyIsBelow) : null;
    default: {
      if (!choices) return null;
      const key = picksOf(secret.key);
      const letters = choices.choices.flatMap(({ id }, at) => (key.includes(id) ? [letterAt(at)] : []));
      return say(words.keyIs, { letters: letters.join(' · ') });
    }
  }
}
