import type { RemoteParts } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
import { mainActionOf, messageOf } from '../screen/host/presses.ts';
import type { Press } from '../screen/host/presses.ts';
import type { Known } from '../state/parts.ts';
import { pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { Button } from '../ui/button.tsx';
import { PauseIcon, SkipIcon } from '../ui/icons.tsx';

export interface FootProps {
  readonly parts: Known<RemoteParts>;
  readonly press: (press: Press) => void;
  /** Skipping takes a question's points away, so it is asked for once. */
  readonly askSkip: () => void;
}

/** In the thumb's arc: what can be done to the clock, and the one thing that happens next. */
export function Foot({ parts, press, askSkip }: FootProps) {
  const main = mainActionOf(parts);
  if (!main) return null;
  return (
    <footer class="rem-foot">
      <SideButtons parts={parts} press={press} askSkip={askSkip} />
      <Button
        look="main"
        class="rem-main"
        data-action="advance"
        disabled={!main.isReady}
        onClick={() => press('advance')}
      >
        {pick(main.label)}
      </Button>
    </footer>
  );
}

/** Each is there only while it does something; each keeps its place. */
function SideButtons({ parts, press, askSkip }: FootProps) {
  const may = (name: Press) => messageOf(name, parts) !== null;
  if (!may('skip')) return null;
  return (
    <div class="rem-side-buttons">
      {may('pause') && (
        <SideButton action="pause" label={words.pause} onClick={() => press('pause')}>
          <PauseIcon />
        </SideButton>
      )}
      {may('add-time') && (
        <SideButton action="add-time" label={words.tenMore} onClick={() => press('add-time')}>
          <span aria-hidden="true">{pick(words.plusTen)}</span>
        </SideButton>
      )}
      <SideButton action="skip" label={words.skip} onClick={askSkip}>
        <SkipIcon />
      </SideButton>
    </div>
  );
}

interface SideButtonProps {
  readonly action: string;
  readonly label: Text;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function SideButton({ action, label, onClick, children }: SideButtonProps) {
  return (
    <button type="button" class={`rem-side-button is-${action}`} data-action={action} onClick={onClick}>
      {children}
      <span>{pick(label)}</span>
    </button>
  );
}
