import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { Button } from '../ui/button.tsx';
import { useModal } from '../ui/use-modal.ts';
import './sheet.css';

export interface SheetProps {
  readonly title: string;
  readonly titleLang?: string | undefined;
  readonly onClose: () => void;
  /** A question has its own two answers, and a third button would be one too many. */
  readonly isQuestion?: boolean;
  readonly children: ComponentChildren;
}

/** A sheet from below, within reach of the thumb. */
export function Sheet({ title, titleLang, onClose, isQuestion = false, children }: SheetProps) {
  const ref = useModal();
  return (
    <dialog
      class="rem-sheet"
      ref={ref}
      aria-labelledby="sheet-title"
      onCancel={(cancelled) => {
        cancelled.preventDefault();
        onClose();
      }}
    >
      <h2 id="sheet-title" lang={titleLang}>
        {title}
      </h2>
      {children}
      {!isQuestion && (
        <Button data-action="close-sheet" onClick={onClose}>
          {pick(words.close)}
        </Button>
      )}
    </dialog>
  );
}

export interface AskOnceProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly action: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Puts the focus on the first control inside, once it is there. */
export function useFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => ref.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  return ref;
}

/** Asks once before something is lost. The harmless answer comes first and has the focus. */
export function AskOnce({ question, yes, no, action, onYes, onNo }: AskOnceProps) {
  const answers = useFocus<HTMLDivElement>();
  return (
    <div class="rem-ask" role="alert">
      <p>{question}</p>
      <div ref={answers}>
        <Button data-action="no" onClick={onNo}>
          {no}
        </Button>
        <Button look="alarm" data-action={action} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
