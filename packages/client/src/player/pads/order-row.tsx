import type { ChoiceId } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
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
  const moveBy = (step: number) => {
    if (at + step >= 0 && at + step < count) onMove(at + step);
  };
  return (
    <li class={`p-order-row ${isLifted ? 'is-lifted' : ''}`} data-choice={id}>
      <span class="p-grip" data-grip="">
        <span class="p-no">{shownAt + 1}</span>
      </span>
      <span class="p-pad-words">{words}</span>
      {!isShut && (
        <span class="p-moves">
          <MoveButton label={say(game.moveUp, { choice: words })} isAtEnd={at === 0} step={-1} onMove={moveBy}>
            <UpIcon />
          </MoveButton>
          <MoveButton label={say(game.moveDown, { choice: words })} isAtEnd={at === count - 1} step={1} onMove={moveBy}>
            <DownIcon />
          </MoveButton>
        </span>
      )}
    </li>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly isAtEnd: boolean;
  readonly step: 1 | -1;
  readonly onMove: (step: number) => void;
  readonly children: ComponentChildren;
}

/** At an end the button stays, so that a keyboard's place is not lost. The arrow keys move its card either way. */
function MoveButton({ label, isAtEnd, step, onMove, children }: MoveButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const byKey = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (byKey === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(byKey);
  };
  return (
    <button
      type="button"
      class="p-move"
      aria-label={label}
      aria-disabled={isAtEnd ? true : undefined}
      onKeyDown={onKeyDown}
      onClick={() => onMove(step)}
    >
      {children}
    </button>
  );
}
