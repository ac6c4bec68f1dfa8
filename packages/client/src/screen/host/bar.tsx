import type { ComponentChildren } from 'preact';
import { lang, pick } from '../../text/language.ts';
import { bar } from '../../text/screen.ts';
import { DotsIcon, OpenPadlockIcon, PadlockIcon, PauseIcon } from '../../ui/icons.tsx';
import type { Control, ControlName } from './controls.ts';
import { useFit } from '../fit.ts';
import './bar.css';

/** Smaller, and then without the names of the keys: the code and the count keep their place. */
const STEPS = 4;

interface BarProps {
  readonly controls: readonly Control[];
  readonly run: (name: ControlName) => void;
  readonly isMoreOpen: boolean;
  /** The count that the bar covers. */
  readonly children: ComponentChildren;
}

/** The host's row. It covers the page's last line and nothing else. */
export function Bar({ controls, run, isMoreOpen, children }: BarProps) {
  const names = controls.map(({ name }) => name).join(' ');
  const ref = useFit<HTMLElement>(STEPS, [names, lang.value]);
  const at = (place: Control['place']) =>
    controls
      .filter((control) => control.place === place)
      .map((control) => <ControlButton key={control.name} control={control} run={run} isOpen={isMoreOpen} />);
  return (
    <section class="sc-bar" ref={ref} aria-label={pick(bar.host)}>
      {at('main')}
      {at('bar')}
      <div class="sc-bar-middle">{children}</div>
      {isMoreOpen && <div class="sc-more">{at('more')}</div>}
      {at('end')}
    </section>
  );
}

interface ControlButtonProps {
  readonly control: Control;
  readonly run: (name: ControlName) => void;
  /** Whether what stands behind "More" is open. */
  readonly isOpen: boolean;
}

function ControlButton({ control, run, isOpen }: ControlButtonProps) {
  const { name, label, lang, place, isReady = true } = control;
  const keys = [control.key, control.alsoKey ?? null].filter((key) => key !== null);
  return (
    <button
      type="button"
      class={`sc-button ${place === 'main' ? 'is-main' : ''}`}
      data-action={name}
      lang={lang}
      aria-keyshortcuts={keys.map((key) => (key === ' ' ? 'Space' : key)).join(' ') || undefined}
      aria-expanded={name === 'more' ? isOpen : undefined}
      disabled={!isReady}
      onClick={(event) => {
        // A button pressed by hand gives the space bar back to the main button.
        if (event.detail > 0) event.currentTarget.blur();
        run(name);
      }}
    >
      {iconOf(name)}
      <span>{pick(label)}</span>
      {keys.map((key) => (
        <kbd key={key} aria-hidden="true">
          {key === ' ' ? pick(bar.space) : key}
        </kbd>
      ))}
    </button>
  );
}

function iconOf(name: ControlName) {
  switch (name) {
    case 'pause':
      return <PauseIcon />;
    case 'lock':
      return <PadlockIcon />;
    case 'unlock':
      return <OpenPadlockIcon />;
    case 'more':
      return <DotsIcon />;
    default:
      return null;
  }
}
