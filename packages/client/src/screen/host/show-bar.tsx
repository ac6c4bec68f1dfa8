import { useEffect, useState } from 'preact/hooks';
import { pick } from '../../text/language.ts';
import { bar } from '../../text/screen.ts';

const SHOWN_MS = 3000;

/** The way back to a hidden bar: there while the mouse moves, and for whoever comes by Tab. */
export function ShowBar({ onShow }: { readonly onShow: () => void }) {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let asleep: ReturnType<typeof setTimeout> | undefined;
    const onMove = () => {
      setAwake(true);
      clearTimeout(asleep);
      asleep = setTimeout(() => setAwake(false), SHOWN_MS);
    };
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(asleep);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return (
    <button type="button" class={`sc-show-bar ${isAwake ? 'is-awake' : ''}`} data-action="show-bar" onClick={onShow}>
      <span>{pick(bar.show)}</span>
      <kbd aria-hidden="true">H</kbd>
    </button>
  );
}
