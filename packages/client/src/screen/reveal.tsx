import type { ChoicesPart, CountPart, QuestionPart, RevealPart, TallyPart, Text } from '@bellringer/core/game';
import type { Stage } from '../state/parts.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lang, number, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { useCountUp } from '../ui/count-up.ts';
import { BookIcon, TickIcon } from '../ui/icons.tsx';
import { letterAt, Mark } from '../ui/mark.tsx';
import { Rings } from '../ui/rings.tsx';
import { wholePercentOf } from '../report/percent.ts';
import { useFit } from './fit.ts';
import { comeFromTiles, shrinkFrom } from './from-tiles.ts';
import type { Grid } from './from-tiles.ts';
import { Meta, Stem } from './head.tsx';
import './reveal.css';
import './reveal-side.css';

/** The question's three sizes here, the rows' and the explanation's four. */
const STEM_STEPS = 3;
const ROW_STEPS = 4;
const WHY_STEPS = 4;
/** Bars and numbers run together, once the rows stand in their places. */
const BARS_MS = 600;
const BARS_AFTER_MS = 360;

interface RevealProps {
  readonly stage: Stage;
  readonly question: QuestionPart;
  readonly choices: ChoicesPart;
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  readonly count: CountPart | null;
  /** False on a page that was opened after the reveal: there nothing has to move. */
  readonly isLive: boolean;
  /** Where the question stood before, to come from there. */
  readonly grid: Grid | null;
}

/** The key, how the class answered, and why. */
export function Reveal({ stage, question, choices, reveal, tally, count, isLive, grid }: RevealProps) {
  const head = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const stem = head.current?.querySelector('h1');
    if (stem && grid) shrinkFrom(stem, grid);
  }, []);
  // R5: of those who answered, whoever leaves while the key stands here.
  const of = tally?.answeredCount ?? 0;
  return (
    <main class={`sc-reveal ${isLive ? 'is-live' : ''}`} key={`reveal ${reveal.round}`}>
      <header class="sc-head is-low" ref={head}>
        <Meta stage={stage} question={question} isPast />
        <Stem text={pick(question.stem)} steps={STEM_STEPS} class="is-small" />
      </header>
      <Rows choices={choices} reveal={reveal} tally={tally} of={of} isLive={isLive} grid={grid} />
      <section class="sc-reveal-side">
        <Share reveal={reveal} tally={tally} silentCount={silentIn(count)} isLive={isLive} />
        <Why reveal={reveal} place={question.place} />
      </section>
    </main>
  );
}

interface RowsProps {
  readonly choices: ChoicesPart;
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  readonly of: number;
  readonly isLive: boolean;
  readonly grid: Grid | null;
}

function Rows({ choices, reveal, tally, of, isLive, grid }: RowsProps) {
  const ref = useFit<HTMLOListElement>(ROW_STEPS, [choices, lang.value]);
  useLayoutEffect(() => {
    if (ref.current && grid) comeFromTiles(ref.current, grid);
  }, []);
  return (
    <ol class="sc-rows" ref={ref} data-count={choices.choices.length}>
      {choices.choices.map(({ id, text }, at) => (
        <Row
          key={id}
          at={at}
          text={pick(text)}
          isKey={reveal.key.includes(id)}
          count={tally?.rows.find((row) => row.choice === id)?.count ?? 0}
          of={of}
          isLive={isLive}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  readonly at: number;
  readonly text: string;
  readonly isKey: boolean;
  readonly count: number;
  readonly of: number;
  readonly isLive: boolean;
}

function Row({ at, text, isKey, count, of, isLive }: RowProps) {
  const shown = useCountUp(count, BARS_MS, isLive, BARS_AFTER_MS);
  return (
    <li
      class={`sc-row ui-mark-${letterAt(at).toLowerCase()} ${isKey ? 'is-key' : ''}`}
      style={{ '--at': at }}
      data-fits
    >
      <span class="sc-row-mark">
        {isKey && <Rings count={2} first={135} line={15} class="sc-row-rings" />}
        <Mark at={at} />
      </span>
      <span class="ui-aside">{letterAt(at)}</span>
      <span class="sc-row-body" data-fits>
        <span class="sc-row-words">
          <span class="sc-row-text" data-fits>
            {text}
          </span>
          {isKey && (
            <b class="sc-key">
              <TickIcon /> {pick(screen.key)}
            </b>
          )}
        </span>
        <span class="sc-row-bar" aria-hidden="true">
          <span style={{ '--share': of === 0 ? 0 : count / of }} />
        </span>
      </span>
      <b class="sc-row-count ui-digits" aria-label={say(screen.countOf, { count })}>
        {shown}
      </b>
    </li>
  );
}

interface ShareProps {
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  readonly silentCount: number;
  readonly isLive: boolean;
}

/** How many had it right, of how many who answered; who did not is a count of its own. */
function Share({ reveal, tally, silentCount, isLive }: ShareProps) {
  const [right, of] = [tally?.rightCount ?? 0, tally?.answeredCount ?? 0];
  const percent = useCountUp(of === 0 ? 0 : wholePercentOf(right / of), BARS_MS, isLive, BARS_AFTER_MS);
  if (reveal.isVoid) return <p class="sc-share is-words">{pick(screen.voided)}</p>;
  if (!tally || tally.answeredCount === 0) return <p class="sc-share is-words">{pick(screen.nobodyAnswered)}</p>;
  return (
    <p class="sc-share">
      <b class="sc-share-number ui-digits">
        {percent}
        <small>%</small>
      </b>
      <span>
        {say(screen.rightOf, { right: number(right), of: number(of) })}
        <br />
        {say(screen.rightOfMore, { right: number(right) })}
        {silentCount > 0 && (
          <>
            <br />
            {say(screen.silent, { n: number(silentCount) })}
          </>
        )}
      </span>
    </p>
  );
}

/** How many were here and gave no answer. */
export function silentIn(count: CountPart | null): number {
  return count === null ? 0 : Math.max(0, count.hereCount - count.answeredCount);
}

function Why({ reveal, place }: { readonly reveal: RevealPart; readonly place: Text }) {
  const ref = useFit<HTMLDivElement>(WHY_STEPS, [reveal, lang.value]);
  return (
    <div class="sc-why" ref={ref}>
      <h2>{pick(screen.why)}</h2>
      <p class="sc-why-text" data-fits>
        {pick(reveal.explanation)}
      </p>
      <p class="sc-why-place" data-fits>
        <BookIcon /> {pick(place)}
      </p>
    </div>
  );
}
