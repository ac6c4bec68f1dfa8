import type { ChoicesPart, ShownChoice } from '@bellringer/core/game';
import { lang, pick } from '../text/language.ts';
import { useFit } from './fit.ts';
import './pairs.css';

const STEPS = 5;

/** What is matched on the left, and on the right what it goes to, with the numbers that the phones show too. */
export function PairsAsked({ choices: { round, choices, targets } }: { readonly choices: ChoicesPart }) {
  return (
    <div class="sc-pairs" key={`match ${round}`}>
      <Column list={choices} />
      {targets && <Column list={targets} isNumbered />}
    </div>
  );
}

interface ColumnProps {
  readonly list: readonly ShownChoice[];
  readonly isNumbered?: boolean;
}

/** Each column has the size that its own texts allow: a few short targets stay large beside many choices. */
function Column({ list, isNumbered = false }: ColumnProps) {
  const ref = useFit<HTMLUListElement>(STEPS, [list, lang.value]);
  return (
    <ul class={`sc-pairs-column ${isNumbered ? 'is-targets' : ''}`} ref={ref} data-count={list.length}>
      {list.map(({ id, text }, at) => (
        <li class="sc-tile" key={id} style={{ '--at': at }} data-fits>
          {isNumbered && <b class="sc-number ui-digits">{at + 1}</b>}
          <span class="sc-tile-text" data-fits>
            {pick(text)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How many targets there are is not known yet. */
export function GhostPairs({ count }: { readonly count: number }) {
  return (
    <div class="sc-pairs is-ghost" aria-hidden="true">
      <div class="sc-pairs-column" data-fit="0" data-count={count}>
        {Array.from({ length: count }, (_, at) => (
          <div class="sc-tile" key={at} />
        ))}
      </div>
    </div>
  );
}
