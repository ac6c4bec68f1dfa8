import type { TypedRow } from '@bellringer/core/game';
import { numeral } from '../text/numeral.ts';
import { pick, say, sayCount } from '../text/language.ts';
import { kinds } from '../text/kinds.ts';
import { HalfDiscIcon, TickIcon } from '../ui/icons.tsx';
import { standingOf } from '../state/judging.ts';
import type { Standing } from '../state/judging.ts';
import { columnsOf } from './columns-of.ts';
import './columns.css';

interface ColumnsProps {
  readonly typed: readonly TypedRow[];
  /** How many answered. */
  readonly of: number;
  readonly isLive: boolean;
}

/** The numbers that a class typed, from the least to the most; those that count have a tick and a border. */
export function Columns({ typed, of, isLive }: ColumnsProps) {
  const columns = columnsOf(typed);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const others = of - columns.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class={`sc-columns ${isLive ? 'is-live' : ''}`}>
      <ol style={{ '--columns': columns.length }}>
        {columns.map((row) => (
          <Column key={row.words} row={row} share={row.count / most} />
        ))}
      </ol>
      {others > 0 && <p class="sc-others">{sayCount(others, kinds.other, kinds.others)}</p>}
    </div>
  );
}

function Column({ row, share }: { readonly row: TypedRow; readonly share: number }) {
  const standing = standingOf(row);
  return (
    <li class={`sc-column is-${standing}`}>
      <b class="sc-column-value ui-digits">{numeral(Number(row.words))}</b>
      <span class="sc-column-bar" aria-hidden="true">
        <span style={{ '--share': share }} />
      </span>
      <span class="sc-column-count">
        <StandingIcon standing={standing} />
        <span class="ui-digits">{say(kinds.people, { n: row.count })}</span>
      </span>
    </li>
  );
}

/** Right by a tick, partly by half a disc: nothing by colour alone. */
export function StandingIcon({ standing }: { readonly standing: Standing }) {
  if (standing === 'right' || standing === 'near') {
    return (
      <span class="sc-standing">
        <TickIcon />
        <span class="ui-aside">{pick(kinds.right)}</span>
      </span>
    );
  }
  if (standing !== 'partly') return null;
  return (
    <span class="sc-standing">
      <HalfDiscIcon />
      <span class="ui-aside">{pick(kinds.partly)}</span>
    </span>
  );
}
