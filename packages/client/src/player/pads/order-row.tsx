import type { ChoiceId } from '@bellringer/core/game';
import { say } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { DownIcon, UpIcon } from '../../ui/icons.tsx';

export interface OrderRowProps {
  readonly id: ChoiceId;
  readonly words: string;
  readonly at: number;
  /** Where it would stand if what is dragged were let go now. */
  readonly shownAt: number;
  readonly count: number;
  readonly isLifted: boolean;
  readonly isShut: boolean;
  readonly onMove: (to: number) => void;
}

export function OrderRow({ id, words, at, shownAt, count, isLifted, isShut, onMove }: OrderRowProps) {
  const moveTo = (to: number) => {
    if (to >= 0 && to < count) onMove(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(at + step);
  };
  return (
    <li class={`p-order-row ${isLifted ? 'is-lifted' : ''}`} data-choice={id}>
      <span class="p-grip" data-grip="">
        <span class="p-no">{shownAt + 1}</span>
      </span>
      <span class="p-pad-words">{words}</span>
      {!isShut && (
        <>
          {/* At an end the button stays, so that a keyboard's place is not lost. */}
          <button
            type="button"
            class="p-move"
            aria-label={say(game.moveUp, { choice: words })}
            aria-disabled={at === 0 ? true : undefined}
            onKeyDown={onKeyDown}
            onClick={() => moveTo(at - 1)}
          >
            <UpIcon />
          </button>
          <button
            type="button"
            class="p-move"
            aria-label={say(game.moveDown, { choice: words })}
            aria-disabled={at === count - 1 ? true : undefined}
            onKeyDown={onKeyDown}
            onClick={() => moveTo(at + 1)}
          >
            <DownIcon />
          </button>
        </>
      )}
    </li>
  );
}
