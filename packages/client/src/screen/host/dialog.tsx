import type { ComponentChildren } from 'preact';
import { pick } from '../../text/language.ts';
import { dialogs } from '../../text/screen.ts';
import { CrossIcon } from '../../ui/icons.tsx';
import { useFocus } from './use-focus.ts';
import { useModal } from '../../ui/use-modal.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** Asked for by Esc or by the cross; the one who opened it takes it away. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A sheet over the page. */
export function Dialog({ title, onClose, children, class: extra = '' }: DialogProps) {
  const ref = useModal();
  return (
    <dialog
      class={`sc-dialog ${extra}`}
      ref={ref}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="sc-dialog-sheet">
        <header>
          <h2>{title}</h2>
          <button type="button" class="sc-dialog-close" aria-label={pick(dialogs.close)} onClick={onClose}>
            <CrossIcon />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

interface HarmlessButtonProps {
  readonly onClick: () => void;
  readonly action?: string;
  readonly children: string;
}

/** The answer that changes nothing. It has the focus, so that a hasty space bar does no harm. */
export function HarmlessButton({ onClick, action, children }: HarmlessButtonProps) {
  const ref = useFocus<HTMLButtonElement>();
  return (
    <button type="button" class="sc-button" ref={ref} data-action={action} onClick={onClick}>
      {children}
    </button>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly more: string;
  readonly yes: string;
  readonly no: string;
  /** Whether something is lost by a yes. */
  readonly isLoss: boolean;
  readonly action: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks once. */
export function Confirm({ title, more, yes, no, isLoss, action, onYes, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose} class="is-small">
      <p>{more}</p>
      <div class="sc-dialog-choices">
        <HarmlessButton onClick={onClose}>{no}</HarmlessButton>
        <button
          type="button"
          class={`sc-button ${isLoss ? 'is-alarm' : 'is-ink'}`}
          data-action={action}
          onClick={onYes}
        >
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
