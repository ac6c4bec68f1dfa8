import type { RemoteParts } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { TickIcon } from '../ui/icons.tsx';
import { letterAt, Mark } from '../ui/mark.tsx';
import './tally.css';

export interface TallyProps {
  readonly parts: Known<RemoteParts>;
  readonly isCovered: boolean;
}

/** The choices with what the class has taken so far; the key's row is bordered and ticked. */
export function Tally({ parts: { choices, tally, secret, answered, reveal }, isCovered }: TallyProps) {
  if (!choices) return null;
  const countOf = new Map(tally?.rows.map(({ choice, count }) => [choice, count]));
  // Of those who could answer: a bar that grows as answers come in, not one that is always full. With the key, as on the wall.
  const awaited = reveal ? 0 : (answered?.hereCount ?? 0);
  const all = Math.max(awaited, tally?.answeredCount ?? 0, 1);
  return (
    <ol class="rem-tally" aria-label={pick(words.tally)}>
      {choices.choices.map(({ id, text }, at) => {
        const count = countOf.get(id) ?? 0;
        const isKey = !isCovered && (secret?.key.includes(id) ?? false);
        return (
          <li key={id} class={isKey ? 'is-key' : ''} data-choice={id}>
            <Mark at={at} />
            <span class="rem-tally-text">
              <span class="ui-aside">{letterAt(at)}. </span>
              {pick(text)}
            </span>
            {isKey && (
              <span class="rem-tick">
                <TickIcon />
                <span class="ui-aside">{pick(words.rightKey)}</span>
              </span>
            )}
            <b class="ui-digits">{count}</b>
            <span class={`rem-track is-${letterAt(at).toLowerCase()}`}>
              <span style={{ transform: `scaleX(${count / all})` }} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
