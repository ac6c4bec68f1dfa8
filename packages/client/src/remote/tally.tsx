import { picksOf } from '@bellringer/core/game';
import type { RemoteParts } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { TickIcon } from '../ui/icons.tsx';
import { letterAt, Mark } from '../ui/mark.tsx';
import type { Command } from './middle.tsx';
import { Placed } from './placed.tsx';
import { TypedAnswers } from './typed.tsx';
import { Wall } from './wall.tsx';
import './tally.css';

export interface TallyProps {
  readonly parts: Known<RemoteParts>;
  readonly isCovered: boolean;
  readonly command: Command;
  readonly openTyped: (words: string) => void;
}

/** How the class answers so far, in the rows of the question's kind. */
export function Tally({ parts, isCovered, command, openTyped }: TallyProps) {
  switch (parts.question?.writtenAs) {
    case 'order':
    case 'match':
      return <Placed parts={parts} isCovered={isCovered} />;
    case 'number':
    case 'text':
      return <TypedAnswers parts={parts} isCovered={isCovered} openTyped={openTyped} />;
    case 'words':
      return <Wall parts={parts} command={command} />;
    default:
      return <Choices parts={parts} isCovered={isCovered} />;
  }
}

/** The choices with what the class has taken so far; the key's row is bordered and ticked. */
function Choices({ parts, isCovered }: Pick<TallyProps, 'parts' | 'isCovered'>) {
  const { choices, tally, secret, answered, reveal } = parts;
  if (!choices) return null;
  const key = picksOf(secret?.key ?? null);
  const countOf = new Map(tally?.rows.map(({ choice, count }) => [choice, count]));
  // Of those who could answer: a bar that grows as answers come in, not one that is always full. With the key, as on the wall.
  const awaited = reveal ? 0 : (answered?.hereCount ?? 0);
  const all = Math.max(awaited, tally?.answeredCount ?? 0, 1);
  return (
    <ol class="rem-tally" aria-label={pick(words.tally)}>
      {choices.choices.map(({ id, text }, at) => {
        const count = countOf.get(id) ?? 0;
        const isKey = !isCovered && key.includes(id);
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
