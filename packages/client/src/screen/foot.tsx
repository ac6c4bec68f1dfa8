import type { ComponentChildren } from 'preact';
import type { CountPart } from '@bellringer/core/game';
import { number, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { PadlockIcon } from '../ui/icons.tsx';
import { spacedCode } from './code.ts';
import './foot.css';

/** Above this many people the dots would be smaller than the last row can see. */
const MOST_DOTS = 60;

/** The last line of a page; the host's bar covers exactly this. */
export function Foot({ children }: { readonly children: ComponentChildren }) {
  return <footer class="sc-foot">{children}</footer>;
}

/** The sentence that says what is going on. */
export function Saying({ children }: { readonly children: string }) {
  return <p class="sc-saying">{children}</p>;
}

/** "23 of 31 answered". */
export function AnsweredCount({ count }: { readonly count: CountPart }) {
  return (
    <p class="sc-saying ui-digits">
      <span class="sc-answered">{number(count.answeredCount)}</span> {say(screen.answeredOf, { here: count.hereCount })}
    </p>
  );
}

/** A dot for each phone, in no order: who answered is nobody's business. */
export function AnsweredDots({ count: { answeredCount, hereCount } }: { readonly count: CountPart }) {
  const all = Math.max(answeredCount, hereCount);
  if (all > MOST_DOTS) {
    return (
      <span class="sc-answered-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${answeredCount / all})` }} />
      </span>
    );
  }
  return (
    <span class="sc-dots" style={{ '--dots': all }} aria-hidden="true">
      {Array.from({ length: all }, (_, at) => (
        <i key={at} class={at < answeredCount ? 'is-in' : ''} />
      ))}
    </span>
  );
}

interface JoinLineProps {
  readonly address: string;
  readonly code: string;
  readonly isLocked: boolean;
}

/** Where latecomers find the room, or that it takes no more of them. */
export function JoinLine({ address, code, isLocked }: JoinLineProps) {
  if (isLocked) {
    return (
      <p class="sc-join-line">
        <b>
          <PadlockIcon /> {pick(screen.locked)}
        </b>
      </p>
    );
  }
  return (
    <p class="sc-join-line">
      <span>{address}</span>
      <b class="ui-digits" data-code={code}>
        {spacedCode(code)}
      </b>
    </p>
  );
}
