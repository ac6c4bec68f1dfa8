import type { ChoicesPart, RevealPart, TallyPart, TypedRow } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
import { numeral } from '../text/numeral.ts';
import { lang, langOf, pick, say, sayCount } from '../text/language.ts';
import { kinds } from '../text/kinds.ts';
import { standingOf } from '../state/judging.ts';
import { useFit } from './fit.ts';
import { Cloud } from './cloud.tsx';
import { Columns, StandingIcon } from './columns.tsx';
import { KeyTag } from './reveal-row.tsx';
import './reveal-typed.css';

const KEY_STEPS = 3;

interface TypedProps {
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  readonly isLive: boolean;
}

/** The number, large, and which numbers the class typed. */
export function NumberResult({ reveal, tally, isLive, choices }: TypedProps & { readonly choices: ChoicesPart }) {
  const unit = choices.range?.unit ?? null;
  return (
    <div class="sc-typed">
      <Key>
        <b class="ui-digits">{numeral(Number(reveal.key))}</b> {unit && pick(unit)}
      </Key>
      <Columns typed={tally?.typed ?? []} of={tally?.answeredCount ?? 0} isLive={isLive} />
    </div>
  );
}

/** What is right, as it is written, and what the class typed: what counts first. */
export function TextResult({ reveal, tally, isLive }: TypedProps) {
  const rows = rowsOf(tally?.typed ?? []);
  const others = (tally?.answeredCount ?? 0) - rows.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div class="sc-typed">
      <Key>{reveal.shown && pick(reveal.shown)}</Key>
      <ol class={`sc-typed-rows ${isLive ? 'is-live' : ''}`}>
        {rows.map((row) => (
          <Typed key={row.words} row={row} share={row.count / most} />
        ))}
      </ol>
      {others > 0 && <p class="sc-others">{sayCount(others, kinds.other, kinds.others)}</p>}
    </div>
  );
}

/** In one line if it can be, else in two smaller ones. */
function Key({ children }: { readonly children: ComponentChildren }) {
  const ref = useFit<HTMLSpanElement>(KEY_STEPS, [children, lang.value]);
  return (
    <p class="sc-typed-key">
      <KeyTag />
      <span class="sc-typed-key-words" ref={ref}>
        {children}
      </span>
    </p>
  );
}

/** More rows than these are too small for the last row of the room. */
const MOST_ROWS = 6;
/** Room for wrong ones: they are what is talked about. */
const MOST_RIGHT_ROWS = 4;

function rowsOf(typed: readonly TypedRow[]): TypedRow[] {
  const right = typed.filter(({ worth }) => worth !== null && worth > 0);
  const wrong = typed.filter((row) => !right.includes(row));
  const rightRoom = Math.max(MOST_RIGHT_ROWS, MOST_ROWS - wrong.length);
  const shownRight = right.slice(0, rightRoom);
  return [...shownRight, ...wrong.slice(0, MOST_ROWS - shownRight.length)];
}

function Typed({ row, share }: { readonly row: TypedRow; readonly share: number }) {
  const standing = standingOf(row);
  return (
    <li class={`sc-typed-row is-${standing}`}>
      <StandingIcon standing={standing} />
      <span class="sc-typed-words" lang={langOf(row.words)}>
        {row.words}
      </span>
      <span class="sc-typed-bar" aria-hidden="true">
        <span style={{ '--share': share }} />
      </span>
      <b class="ui-digits">{say(kinds.people, { n: row.count })}</b>
    </li>
  );
}

/** The cloud as it stands at the end. */
export function WordsResult({ tally }: Pick<TypedProps, 'tally'>) {
  return (
    <div class="sc-typed is-words">
      <Cloud typed={tally?.typed ?? []} of={tally?.answeredCount ?? 0} shape="tall" />
    </div>
  );
}
