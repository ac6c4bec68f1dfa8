import { picksOf } from '@bellringer/core/game';
import type { RemoteParts, ShownChoice } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { kinds } from '../text/kinds.ts';
import { pick, say } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import '../ui/number.css';
import './placed.css';

interface PlacedProps {
  readonly parts: Known<RemoteParts>;
  readonly isCovered: boolean;
}

/** An order from top to bottom, or pairs, as they are right, and how many of the class have each so. */
export function Placed({ parts, isCovered }: PlacedProps) {
  const { question, tally, answered } = parts;
  const of = Math.max(answered?.hereCount ?? 0, tally?.answeredCount ?? 0);
  const isOrder = question?.kind === 'order';
  const counts = new Map(tally?.rows.map(({ choice, count }) => [choice, count]));
  const rows = isOrder ? orderRows(parts, isCovered) : pairRows(parts, isCovered);
  return (
    <ol class="rem-placed" aria-label={pick(words.tally)}>
      {rows.map(({ choice, head, target }) => {
        const n = counts.get(choice.id) ?? 0;
        return (
          <li key={choice.id} data-choice={choice.id}>
            {head !== null && <b class="ui-number ui-digits">{head}</b>}
            <span class="rem-placed-words">
              <b>{pick(choice.text)}</b>
              {target && (
                <span>
                  <b class="ui-number is-small ui-digits">{target.no}</b> {pick(target.choice.text)}
                </span>
              )}
            </span>
            <span class="rem-placed-count ui-digits">
              <span class="ui-aside">{say(isOrder ? kinds.hadItHereOf : kinds.hadThisPairOf, { n, of })}</span>
              <b aria-hidden="true">{n}</b>
            </span>
            <span class="rem-track is-ink">
              <span style={{ transform: `scaleX(${of === 0 ? 0 : n / of})` }} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface PlacedRow {
  readonly choice: ShownChoice;
  readonly head: number | null;
  readonly target: { readonly no: number; readonly choice: ShownChoice } | null;
}

/** Covered, they stand as they were dealt. */
function orderRows({ choices, secret }: Known<RemoteParts>, isCovered: boolean): PlacedRow[] {
  const dealt = choices?.choices ?? [];
  if (isCovered) return dealt.map((choice) => ({ choice, head: null, target: null }));
  return picksOf(secret?.key ?? null).flatMap((id, at) => {
    const choice = dealt.find((one) => one.id === id);
    return choice ? [{ choice, head: at + 1, target: null }] : [];
  });
}

function pairRows({ choices, secret }: Known<RemoteParts>, isCovered: boolean): PlacedRow[] {
  const key = picksOf(secret?.key ?? null);
  const targets = choices?.targets ?? [];
  return (choices?.choices ?? []).map((choice, at) => {
    const no = targets.findIndex(({ id }) => id === key[at]);
    const target = targets[no];
    return { choice, head: null, target: target && !isCovered ? { no: no + 1, choice: target } : null };
  });
}
