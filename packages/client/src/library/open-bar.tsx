import { useState } from 'preact/hooks';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing as picking } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import { Bell } from '../ui/bell.tsx';
import { Button } from '../ui/button.tsx';
import { DownIcon, UpIcon } from '../ui/icons.tsx';
import type { ChoosingProps } from './chapters.tsx';
import { changedOptionsCount, minutesOf, mixedAgain, pickedEntries, pickedKeys, undone } from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { newSeed } from './mix-button.tsx';
import { OptionsPanel } from './options-panel.tsx';
import { chaptersName } from './words.ts';
import './bar.css';

export interface OpenBarProps extends ChoosingProps {
  /** Of the set that is loaded, if one is. */
  readonly setName: string | null;
  readonly onOpen: () => void;
  readonly isOpening: boolean;
  /** Whether the class of another room comes along. */
  readonly bringsClass: boolean;
  /** Why the room could not be opened. */
  readonly problem: string | null;
}

/** Always there: what will be played, how, and the one brass button. */
export function OpenBar(props: OpenBarProps) {
  const { catalogue, choosing, onChange, onOpen, isOpening } = props;
  const all = { catalogue, choosing, onChange };
  const [isUnfolded, setUnfolded] = useState(false);
  const changed = changedOptionsCount(choosing);
  const count = pickedKeys(choosing, catalogue).size;
  return (
    <footer class="lib-bar">
      {isUnfolded && <OptionsPanel {...all} onClose={() => setUnfolded(false)} />}
      <div class="lib-bar-line">
        <Bell class="lib-bar-bell" />
        <Summary {...props} />
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

/** What will be played: how many, how long, of which chapters, and how they came to be picked. */
function Summary({ catalogue, choosing, onChange, setName, bringsClass, problem }: OpenBarProps) {
  const picked = pickedEntries(choosing, catalogue);
  const items = picked.map(({ item }) => item);
  return (
    <div class="lib-summary">
      <p>
        <b>{sayCount(picked.length, words.questionsCountOne, words.questionsCount)}</b>
        {picked.length > 0 &&
          ` · ${say(words.aboutMinutes, { n: minutesOf(items, choosing.options.timeFactor) })} · ${chaptersName(picked)}`}
      </p>
      {problem === null ? (
        <p class="lib-small">
          {picked.length === 0 ? pick(words.pickOne) : noteOf(choosing, setName)}
          {choosing.pick.is === 'mix' && (
            <button
              type="button"
              class="lib-link"
              data-action="mix-again"
              onClick={() => onChange(mixedAgain(choosing, catalogue, newSeed()))}
            >
              {pick(picking.mixAgain)}
            </button>
          )}
          {bringsClass && <b> · {pick(words.bringsClass)}</b>}
          {choosing.replaced && <Replaced onUndo={() => onChange(undone(choosing, catalogue))} />}
        </p>
      ) : (
        <p class="lib-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** One press has taken another pick's place: one press brings it back. */
function Replaced({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <output class="lib-replaced">
      {pick(picking.replaced)}
      <button type="button" class="lib-link" data-action="undo-replaced" onClick={onUndo}>
        {pick(picking.undo)}
      </button>
    </output>
  );
}

function noteOf({ pick: picked, options }: Choosing, setName: string | null): string {
  const order = pick(options.isShuffled ? picking.pickedShuffled : picking.pickedOrder);
  switch (picked.is) {
    case 'usual':
      return pick(picking.usualPick);
    case 'own':
      return `${pick(picking.ownPick)} · ${order}`;
    case 'mix':
      return pick(picking.mixPick);
    case 'set':
      return setName === null ? pick(picking.ownPick) : say(picking.setPick, { name: setName });
  }
}
