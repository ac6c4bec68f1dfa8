import { picksOf } from '@bellringer/core/game';
import type { ChoicesPart, RevealPart, ShownChoice, TallyPart, Text } from '@bellringer/core/game';
import { useLayoutEffect } from 'preact/hooks';
import { lang, pick, say } from '../text/language.ts';
import { kinds } from '../text/kinds.ts';
import { TickIcon } from '../ui/icons.tsx';
import { useFit } from './fit.ts';
import { comeFromTiles } from './from-tiles.ts';
import type { Grid } from './from-tiles.ts';
import { RevealRow } from './reveal-row.tsx';
import './reveal-placed.css';

const ROW_STEPS = 4;

export interface PlacedProps {
  readonly choices: ChoicesPart;
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  readonly of: number;
  readonly isLive: boolean;
  readonly grid: Grid | null;
}

/** The right order from top to bottom; each row says how many had it there. */
export function OrderRows({ choices, reveal, tally, of, isLive, grid }: PlacedProps) {
  const key = picksOf(reveal.key);
  const right = key.flatMap((id) => choices.choices.filter((choice) => choice.id === id));
  const ref = useFit<HTMLOListElement>(ROW_STEPS, [choices, reveal.key, lang.value]);
  useLayoutEffect(() => {
    if (!ref.current || !grid) return;
    const cameFrom = right.map((choice) => choices.choices.indexOf(choice));
    comeFromTiles(ref.current, grid, cameFrom);
  }, []);
  return (
    <div class="sc-placed">
      <Head title={kinds.rightOrder} counts={kinds.hadItHere} />
      <ol class="sc-rows is-placed" ref={ref} data-count={right.length}>
        {right.map(({ id, text }, at) => (
          <RevealRow
            key={id}
            at={at}
            head={<b class="sc-number ui-digits">{at + 1}</b>}
            headRead={`${at + 1}.`}
            tag={<End choices={choices} at={at} />}
            count={countOf(tally, id)}
            of={of}
            countRead={say(kinds.hadItHereOf, { n: countOf(tally, id), of })}
            isLive={isLive}
          >
            <span class="sc-row-text" data-fits>
              {pick(text)}
            </span>
          </RevealRow>
        ))}
      </ol>
    </div>
  );
}

/** What stands first and last, in words. */
function End({ choices: { ends, choices }, at }: { readonly choices: ChoicesPart; readonly at: number }) {
  const end = at === 0 ? ends?.first : at === choices.length - 1 ? ends?.last : undefined;
  return end ? <span class="sc-end">{pick(end)}</span> : null;
}

/** The right pairs; each row says how many had it. */
export function PairRows({ choices, reveal, tally, of, isLive }: Omit<PlacedProps, 'grid'>) {
  const ref = useFit<HTMLOListElement>(ROW_STEPS, [choices, reveal.key, lang.value]);
  const key = picksOf(reveal.key);
  const targets = choices.targets ?? [];
  return (
    <div class="sc-placed">
      <Head title={kinds.rightPairs} counts={kinds.hadThisPair} />
      <ol class="sc-rows is-placed is-pairs" ref={ref} data-count={choices.choices.length}>
        {choices.choices.map((choice, at) => {
          const place = targets.findIndex(({ id }) => id === key[at]);
          const count = countOf(tally, choice.id);
          const countRead = say(kinds.hadThisPairOf, { n: count, of });
          return (
            <RevealRow key={choice.id} at={at} head={null} headRead="" {...{ count, of, countRead, isLive }}>
              <Pair choice={choice} target={targets[place]} place={place} />
            </RevealRow>
          );
        })}
      </ol>
    </div>
  );
}

interface PairProps {
  readonly choice: ShownChoice;
  readonly target: ShownChoice | undefined;
  /** Of the target, from 0. */
  readonly place: number;
}

function Pair({ choice, target, place }: PairProps) {
  return (
    <span class="sc-pair">
      <span class="sc-row-text" data-fits>
        {pick(choice.text)}
      </span>
      {target && <b class="sc-number ui-digits">{place + 1}</b>}
      <span class="sc-row-text is-target" data-fits>
        {target && pick(target.text)}
      </span>
    </span>
  );
}

function Head({ title, counts }: { readonly title: Text; readonly counts: Text }) {
  return (
    <p class="sc-placed-head">
      <b class="sc-key">
        <TickIcon /> {pick(title)}
      </b>
      <span>{pick(counts)}</span>
    </p>
  );
}

function countOf(tally: TallyPart | null, id: string): number {
  return tally?.rows.find(({ choice }) => choice === id)?.count ?? 0;
}
