import type { ComponentChildren } from 'preact';
import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { CrossIcon } from '../ui/icons.tsx';
import { useModal } from '../ui/use-modal.ts';
import './larger.css';

interface LargerProps {
  readonly onClose: () => void;
  /** What there is to press. */
  readonly action: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Pictures over the whole page: a projector's page beside the list is smaller than its words can be. */
export function Larger({ onClose, action, children }: LargerProps) {
  const ref = useModal();
  return (
    <dialog class="lib-larger" ref={ref} aria-label={pick(words.preview)} onClose={onClose}>
      <header>
        {action}
        <button
          type="button"
          class="lib-larger-close"
          aria-label={pick(words.close)}
          data-action="smaller"
          onClick={onClose}
        >
          <CrossIcon />
        </button>
      </header>
      {children}
    </dialog>
  );
}
