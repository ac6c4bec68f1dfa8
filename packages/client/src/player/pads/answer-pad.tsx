import { useEffect, useRef, useState } from 'preact/hooks';
import { pick } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { DownIcon } from '../../ui/icons.tsx';
import { OwnAnswer } from '../own-answer.tsx';
import { noteTouch } from '../touch.ts';
import { SeveralPad, SinglePad } from './choice-pads.tsx';
import { MatchPad } from './match-pad.tsx';
import { NumberPad } from './number-pad.tsx';
import { OrderPad } from './order-pad.tsx';
import { isShut } from './pad.ts';
import type { PadProps } from './pad.ts';
import { TextPad } from './text-pad.tsx';
import './pads.css';

/** The open question's answer, made as its kind wants it. */
export function AnswerPad(props: PadProps) {
  const { kind } = props.question;
  const { state } = props.answering;
  const pad = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (state === 'changing') firstOf(pad.current)?.focus();
  }, [state]);
  const isTyped = kind === 'number' || kind === 'text';
  return (
    <fieldset
      class={`p-choices is-${kind} ${state === 'waiting' || state === 'sending' ? '' : 'is-tight'}`}
      ref={pad}
      aria-label={pick(isTyped ? game.yourAnswer : game.choices)}
      onPointerDown={noteTouch}
    >
      {isTyped && isShut(props.answering) ? <TypedTooLate {...props} /> : <Pad {...props} />}
      {!isTyped && <MoreBelow pad={pad} />}
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

/** The bell has rung: there is nothing to type any more, only what was typed. */
function TypedTooLate({ question, choices, sent }: PadProps) {
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

/** On a page that scrolls: says so until the last choice has been on view. */
function MoreBelow({ pad }: { readonly pad: { readonly current: HTMLElement | null } }) {
  const [isBelow, setIsBelow] = useState(false);
  useEffect(() => {
    const last = [...(pad.current?.querySelectorAll('[data-choice], [data-target]') ?? [])].at(-1);
    if (!last || typeof IntersectionObserver === 'undefined') return;
    const look = ([seen]: IntersectionObserverEntry[]) => {
      setIsBelow(!seen?.isIntersecting);
      if (seen?.isIntersecting) watcher.disconnect();
    };
    const watcher = new IntersectionObserver(look, { threshold: MOSTLY });
    watcher.observe(last);
    return () => watcher.disconnect();
  }, [pad]);
  if (!isBelow) return null;
  const showLast = () => pad.current?.lastElementChild?.scrollIntoView({ block: 'end' });
  return (
    <button type="button" class="p-more" onClick={showLast}>
      <DownIcon /> {pick(game.moreBelow)}
    </button>
  );
}
