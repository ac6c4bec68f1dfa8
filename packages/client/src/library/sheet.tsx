import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { choosing } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import { Button } from '../ui/button.tsx';
import { CrossIcon } from '../ui/icons.tsx';
import { useModal } from '../ui/use-modal.ts';
import './sheet.css';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the library. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const ref = useModal();
  return (
    <dialog
      class="lib-sheet"
      ref={ref}
      aria-label={title}
      onCancel={(cancelled) => {
        cancelled.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="lib-sheet-close" aria-label={pick(words.close)} onClick={onClose}>
          <CrossIcon />
        </button>
      </header>
      {children}
    </dialog>
  );
}

export interface AskOnceProps {
  readonly question: string;
  readonly yes: string;
  readonly action: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once before something is lost. The harmless answer comes first and has the focus. */
export function AskOnce({ question, yes, action, onYes, onNo }: AskOnceProps) {
  const answers = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => answers.current?.querySelector('button')?.focus(), []);
  return (
    <div class="lib-ask" role="alert">
      <p>{question}</p>
      <div class="lib-sheet-row" ref={answers}>
        <Button isSmall data-action="no" onClick={onNo}>
          {pick(choosing.cancel)}
        </Button>
        <Button isSmall look="alarm" data-action={action} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
