import type { PlayAgain } from '@bellringer/core/protocol';
import { pick } from '../../text/language.ts';
import { bar, dialogs } from '../../text/screen.ts';
import { Dialog } from './dialog.tsx';
import { useFocus } from './use-focus.ts';

interface AgainProps {
  readonly onPlay: (questions: PlayAgain['questions']) => void;
  readonly onLibrary: () => void;
  readonly onClose: () => void;
}

/** What the same class plays next. New questions come first: the keys of the others have just been shown. */
export function Again({ onPlay, onLibrary, onClose }: AgainProps) {
  const first = useFocus<HTMLButtonElement>();
  return (
    <Dialog title={pick(bar.playAgain)} onClose={onClose} class="is-small">
      <p>{pick(dialogs.againMore)}</p>
      <div class="sc-again">
        <button
          type="button"
          class="sc-button is-main"
          ref={first}
          data-action="again-new"
          onClick={() => onPlay('new')}
        >
          {pick(dialogs.againNew)}
        </button>
        <button type="button" class="sc-button" data-action="again-same" onClick={() => onPlay('same')}>
          {pick(dialogs.againSame)}
        </button>
        <button type="button" class="sc-button" data-action="again-library" onClick={onLibrary}>
          {pick(dialogs.againLibrary)}
        </button>
      </div>
    </Dialog>
  );
}
