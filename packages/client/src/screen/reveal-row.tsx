import type { ComponentChildren } from 'preact';
import { pick } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { TickIcon } from '../ui/icons.tsx';
import { BARS_AFTER_MS, BARS_MS, useCountUp } from '../ui/count-up.ts';
import './reveal.css';

interface RowProps {
  /** What stands at the row's head: a choice's mark, or a number. */
  readonly head: ComponentChildren;
  /** The same in words. */
  readonly headRead: string;
  readonly class?: string;
  readonly at: number;
  readonly isKey?: boolean;
  /** At the end of the words. */
  readonly tag?: ComponentChildren;
  readonly count: number;
  readonly of: number;
  readonly countRead: string;
  readonly isLive: boolean;
  readonly children: ComponentChildren;
}

/** One row of the answer: what it says, and how many of the class had it. */
export function RevealRow({ head, headRead, class: extra = '', at, isKey = false, tag, ...row }: RowProps) {
  const shown = useCountUp(row.count, BARS_MS, row.isLive, BARS_AFTER_MS);
  return (
    <li class={`sc-row ${extra} ${isKey ? 'is-key' : ''}`} style={{ '--at': at }} data-fits>
      <span class="sc-row-mark">{head}</span>
      <span class="ui-aside">{headRead}</span>
      <span class="sc-row-body" data-fits>
        <span class="sc-row-words">
          {row.children}
          {tag}
        </span>
        <span class="sc-row-bar" aria-hidden="true">
          <span style={{ '--share': row.of === 0 ? 0 : row.count / row.of }} />
        </span>
      </span>
      <b class="sc-row-count ui-digits" aria-label={row.countRead}>
        {shown}
      </b>
    </li>
  );
}

export function KeyTag() {
  return (
    <b class="sc-key">
      <TickIcon /> {pick(screen.key)}
    </b>
  );
}
