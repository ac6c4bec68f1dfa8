import { useEffect, useRef, useState } from 'preact/hooks';
import { pick } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { DownIcon } from '../../ui/icons.tsx';
import { OwnAnswer } from '../own-answer.tsx';
import { noteTouch, useSecondTap } from '../touch.ts';
import { UnsentCard, UnsentLabel } from '../unsent-answer.tsx';
import { SeveralPad, SinglePad } from './choice-pads.tsx';
import { MatchPad } from './match-pad.tsx';
import { NumberPad } from './number-pad.tsx';
import { OrderPad } from './order-pad.tsx';
import { isShut, isUnsent } from './pad.ts';
import type { PadProps } from './pad.ts';
import { TextPad } from './text-pad.tsx';
import './pads.css';

/** The open question's answer, made as its kind wants it. */
export function AnswerPad(props: PadProps) {
  const { kind } = props.question;
  const { state } = props.answering;
  const pad = useRef<HTMLFieldSetElement>(null);
  const isSecondTap = useSecondTap();
  const isCalledBack = useRef(state === 'changing');
  // A double tap on *Change* must not choose; taps on a pad that has just opened count at once.
  const onClickCapture = (event: MouseEvent) => {
    if (isCalledBack.current && isSecondTap(event)) event.stopPropagation();
  };
  useEffect(() => {
    if (state === 'changing') firstOf(pad.current)?.focus();
  }, [state]);
  const isTyped = kind === 'number' || kind === 'text';
  const isBelow = useIsBelow(pad, isTyped);
  return (
    <fieldset
      class={`p-choices is-${kind} is-${props.step} ${isBelow ? 'has-more' : ''}`}
      ref={pad}
      aria-label={pick(isTyped ? game.yourAnswer : game.choices)}
      onPointerDown={noteTouch}
      onClickCapture={onClickCapture}
    >
      {isUnsent(props) && <UnsentLabel />}
      {isTyped && isShut(props.answering) ? <TypedTooLate {...props} /> : <Pad {...props} />}
      {isBelow && <MoreBelow pad={pad} isBrief={kind !== 'single'} />}
    </fieldset>
  );
}

function Pad(props: PadProps) {
  switch (props.question.kind) {
    case 'single':
      return <SinglePad {...props} />;
    case 'multiple':
      return <SeveralPad {...props} />;
    case 'order':
      return <OrderPad {...props} />;
    case 'match':
      return <MatchPad {...props} />;
    case 'number':
      return <NumberPad {...props} />;
    case 'text':
      return <TextPad {...props} />;
  }
}

/** The bell has rung: there is nothing to type any more, only what was typed. Dashed is what came too late. */
function TypedTooLate({ question, choices, sent, made }: PadProps) {
  if (made !== null) return <UnsentCard question={question} choices={choices} made={made} />;
  if (sent === null) return null;
  return (
    <div class="p-choice is-compact is-dashed is-own">
      <OwnAnswer question={question} choices={choices} answer={sent} />
    </div>
  );
}

/** Where somebody who changes an answer begins. */
function firstOf(pad: HTMLElement | null): HTMLElement | null {
  return pad?.querySelector<HTMLElement>('.is-own, input') ?? pad?.querySelector('button:not([aria-disabled])') ?? null;
}

/** How much of a choice counts as having been on view. */
const MOSTLY = 0.6;

/** Whether the page scrolls and the last choice has not been on view yet. */
function useIsBelow(pad: PadRef, isTyped: boolean): boolean {
  const [isBelow, setIsBelow] = useState(false);
  useEffect(() => {
    const last = lastIn(pad.current);
    if (isTyped || !last || typeof IntersectionObserver === 'undefined') return;
    const look = ([seen]: IntersectionObserverEntry[]) => {
      setIsBelow(!seen?.isIntersecting);
      if (seen?.isIntersecting) watcher.disconnect();
    };
    const covered = coveredBy(pad.current?.querySelector('.p-send'));
    // Without a root a page in a frame would be measured by what the page around it shows of the frame.
    const view = { root: document, threshold: MOSTLY, rootMargin: `0px 0px -${covered}px` };
    const watcher = new IntersectionObserver(look, view);
    watcher.observe(last);
    return () => watcher.disconnect();
  }, [pad, isTyped]);
  return isBelow;
}

type PadRef = { readonly current: HTMLElement | null };

/** Shows what is below. Where a button sends the answer it stands beside that one, in brief, over nothing to be touched. */
function MoreBelow({ pad, isBrief }: { readonly pad: PadRef; readonly isBrief: boolean }) {
  const showLast = () => lastIn(pad.current)?.scrollIntoView({ block: 'end' });
  return (
    <button type="button" class="p-more" aria-label={pick(game.moreBelow)} onClick={showLast}>
      <DownIcon /> {pick(isBrief ? game.more : game.moreBelow)}
    </button>
  );
}

function lastIn(pad: HTMLElement | null): Element | null {
  return [...(pad?.querySelectorAll('[data-choice], [data-target]') ?? [])].at(-1) ?? null;
}

/** How much of the page's lower edge the send button hides, px: where it stands beside the pad, nothing. */
function coveredBy(send: Element | null | undefined): number {
  if (!send || getComputedStyle(send).position !== 'sticky') return 0;
  return Math.max(0, innerHeight - send.getBoundingClientRect().top);
}
