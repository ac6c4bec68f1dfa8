import type { ComponentChildren } from 'preact';
import { pick } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { Button } from '../../ui/button.tsx';
import { TickIcon } from '../../ui/icons.tsx';
import { touchTime } from '../touch.ts';

export interface SendButtonProps {
  /** What is missing, in words; null: it may be sent. */
  readonly missing: string | null;
  /** Words in place of "Send this answer". */
  readonly children?: ComponentChildren;
  /** It may be sent, and more could be done first. */
  readonly isQuiet?: boolean;
  /** Absent: it submits the form that it stands in. */
  readonly onSend?: (touchedAt: number) => void;
}

/** Always in the same place. Until it can be used it says what is missing. */
export function SendButton({ missing, children, isQuiet = false, onSend }: SendButtonProps) {
  return (
    <div class="p-send">
      <Button
        type={onSend ? 'button' : 'submit'}
        look={missing === null && !isQuiet ? 'main' : 'plain'}
        disabled={missing !== null}
        data-send=""
        onClick={() => onSend?.(touchTime())}
      >
        <TickIcon />
        <span class="ui-digits">{missing ?? children ?? pick(game.send)}</span>
      </Button>
    </div>
  );
}
