import type { ChoicesPart, QuestionPart, ShownChoice } from '@bellringer/core/game';
import { lang, pick } from '../text/language.ts';
import { kinds } from '../text/kinds.ts';
import { useFit } from './fit.ts';
import './order.css';
import './pairs.css';

const STEPS = 5;

/** What is matched on the left, and on the right what it goes to, with the numbers that the phones show too. */
export function PairsAsked({ choices: { round, choices, targets } }: { readonly choices: ChoicesPart }) {
  // One size for both: neither side weighs more.
  const ref = useFit<HTMLDivElement>(STEPS, [choices, targets, lang.value]);
  return (
    <section class="sc-order" key={`match ${round}`}>
      <p class="sc-task">
        <b>{pick(kinds.matchThem)}</b>
      </p>
      <div class="sc-pairs" ref={ref}>
        <Column list={choices} />
        {targets && <Column list={targets} isNumbered />}
      </div>
    </section>
  );
}

interface ColumnProps {
  readonly list: readonly ShownChoice[];
  readonly isNumbered?: boolean;
}

function Column({ list, isNumbered = false }: ColumnProps) {
  return (
    <ul class={`sc-pairs-column ${isNumbered ? 'is-targets' : ''}`} data-count={list.length} data-fits>
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

export function GhostPairs({ question: { choiceCount, ghost } }: { readonly question: QuestionPart }) {
  return (
    <div class="sc-order" aria-hidden="true">
      <div class="sc-pairs is-ghost" data-fit="0">
        <GhostColumn count={choiceCount} />
        <GhostColumn count={ghost.targetCount} />
      </div>
    </div>
  );
}

function GhostColumn({ count }: { readonly count: number }) {
  return (
    <div class="sc-pairs-column" data-count={count}>
      {Array.from({ length: count }, (_, at) => (
        <div class="sc-tile" key={at} />
      ))}
    </div>
  );
}
