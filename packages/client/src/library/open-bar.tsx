import type { LibraryBank } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { pick, say, sayCount } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { Bell } from '../ui/bell.tsx';
import { Button } from '../ui/button.tsx';
import { DownIcon, UpIcon } from '../ui/icons.tsx';
import type { ChoosingProps } from './chapters.tsx';
import { changedOptionsCount, isEvenPick, minutesOf, pickedItems } from './choosing.ts';
import { OptionsPanel } from './options-panel.tsx';
import './bar.css';

export interface OpenBarProps extends ChoosingProps {
  readonly bank: LibraryBank;
  readonly onOpen: () => void;
  readonly isOpening: boolean;
  /** Whether the class of another room comes along. */
  readonly bringsClass: boolean;
  /** Why the room could not be opened. */
  readonly problem: string | null;
}

/** Always there: what will be played, how, and the one brass button. */
export function OpenBar({ bank, choosing, onChange, onOpen, isOpening, bringsClass, problem }: OpenBarProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const changed = changedOptionsCount(choosing);
  const count = pickedItems(choosing, bank).length;
  return (
    <footer class="lib-bar">
      {isUnfolded && (
        <OptionsPanel bank={bank} choosing={choosing} onChange={onChange} onClose={() => setUnfolded(false)} />
      )}
      <div class="lib-bar-line">
        <Bell class="lib-bar-bell" />
        <Summary bank={bank} choosing={choosing} bringsClass={bringsClass} problem={problem} />
        <Button
          isSmall
          class="lib-options-button"
          data-action="options"
          aria-expanded={isUnfolded}
          aria-controls="options"
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {changed === 0 ? pick(words.options) : say(words.optionsChanged, { n: changed })}
          {isUnfolded ? <DownIcon /> : <UpIcon />}
        </Button>
        <Button
          look="main"
          isSmall
          class="lib-open"
          data-action="open-room"
          disabled={count === 0 || isOpening}
          onClick={onOpen}
        >
          {pick(isOpening ? words.opening : words.openRoom)}
        </Button>
      </div>
    </footer>
  );
}

type SummaryProps = Pick<OpenBarProps, 'bank' | 'choosing' | 'bringsClass' | 'problem'>;

function Summary({ bank, choosing, bringsClass, problem }: SummaryProps) {
  const picked = pickedItems(choosing, bank);
  const note = picked.length === 0 ? words.pickOne : isEvenPick(choosing, bank) ? words.evenPick : words.ownPick;
  return (
    <div class="lib-summary">
      <p>
        <b>{sayCount(picked.length, words.questionsCountOne, words.questionsCount)}</b>
        {picked.length > 0 && ` · ${say(words.aboutMinutes, { n: minutesOf(picked, choosing.options.timeFactor) })}`}
      </p>
      {problem === null ? (
        <p class="lib-small">
          {say(note, { n: bank.chapter })}
          {bringsClass && <b> · {pick(words.bringsClass)}</b>}
        </p>
      ) : (
        <p class="lib-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
