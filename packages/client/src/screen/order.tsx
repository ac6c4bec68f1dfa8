import type { ChoicesPart } from '@bellringer/core/game';
import { lang, pick, say } from '../text/language.ts';
import { kinds } from '../text/kinds.ts';
import { RightIcon } from '../ui/icons.tsx';
import { useFit } from './fit.ts';
import './order.css';

/** Two columns at three sizes, then one column at three sizes; as for choices. */
const STEPS = 6;

/** What is to be put in order, in the order in which it was dealt: so nothing here has a number. */
export function OrderAsked({ choices: { round, choices, ends } }: { readonly choices: ChoicesPart }) {
  const ref = useFit<HTMLUListElement>(STEPS, [choices, lang.value]);
  return (
    <section class="sc-order" key={`order ${round}`}>
      <p class="sc-task">
        {ends && (
          <span class="sc-ends">
            <span class="ui-aside">{say(kinds.endsRead, { first: pick(ends.first), last: pick(ends.last) })}</span>
            <span aria-hidden="true">
              {pick(ends.first)} <RightIcon /> {pick(ends.last)}
            </span>
          </span>
        )}
        <b>{pick(kinds.putInOrder)}</b>
      </p>
      <ul class="sc-tiles is-plain" ref={ref} data-count={choices.length}>
        {choices.map(({ id, text }, at) => (
          <li class="sc-tile" key={id} style={{ '--at': at }} data-fits>
            <span class="sc-tile-text" data-fits>
              {pick(text)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function GhostOrder({ count }: { readonly count: number }) {
  return (
    <div class="sc-order" aria-hidden="true">
      <div class="sc-tiles is-plain is-ghost" data-count={count} data-fit="0">
        {Array.from({ length: count }, (_, at) => (
          <div class="sc-tile" key={at} />
        ))}
      </div>
    </div>
  );
}
