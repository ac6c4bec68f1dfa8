import { picksOf } from '@bellringer/core/game';
import type { ChoicesPart, CountPart, QuestionPart, RevealPart, TallyPart } from '@bellringer/core/game';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Stage } from '../state/parts.ts';
import { lang, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { letterAt, Mark } from '../ui/mark.tsx';
import { usePictures } from '../ui/rich.tsx';
import { Rings } from '../ui/rings.tsx';
import { useFit } from './fit.ts';
import { comeFromTiles, shrinkFrom } from './from-tiles.ts';
import type { Grid } from './from-tiles.ts';
import { Meta, Stem } from './head.tsx';
import { OrderRows, PairRows } from './reveal-placed.tsx';
import { KeyTag, RevealRow } from './reveal-row.tsx';
import { Side, silentIn } from './reveal-side.tsx';
import { NumberResult, TextResult, WordsResult } from './reveal-typed.tsx';
import './reveal.css';

/** The rows' sizes. */
const ROW_STEPS = 4;

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
    const stem = head.current?.querySelector<HTMLElement>('.sc-stem');
    if (stem && grid) shrinkFrom(stem, grid);
  }, []);
  // R5: of those who answered, whoever leaves while the key stands here.
  const of = tally?.answeredCount ?? 0;
  // The question's own, where the explanation shows nothing else: one place is as much as can be read from the last row.
  const [ofStem, ofExplanation] = [usePictures(question.stem), usePictures(reveal.explanation)];
  const pictures = ofExplanation.length > 0 ? ofExplanation : ofStem;
  return (
    <main
      class={`sc-reveal ${isLive ? 'is-live' : ''} ${pictures.length > 0 ? 'has-pictures' : ''} ${choices.choices.length > 4 ? 'is-crowded' : ''}`}
      key={`reveal ${reveal.round}`}
    >
      <header class="sc-head is-low" ref={head}>
        <Meta stage={stage} question={question} isPast />
        <Stem text={question.stem} class="is-small" />
      </header>
      <Result question={question} choices={choices} reveal={reveal} tally={tally} of={of} isLive={isLive} grid={grid} />
      <Side
        question={question}
        reveal={reveal}
        tally={tally}
        silentCount={silentIn(count)}
        pictures={pictures}
        isLive={isLive}
      />
    </main>
  );
}

interface ResultProps {
  readonly question: QuestionPart;
  readonly choices: ChoicesPart;
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  readonly of: number;
  readonly isLive: boolean;
  readonly grid: Grid | null;
}

function Result({ question, ...props }: ResultProps) {
  switch (question.writtenAs) {
    case 'order':
      return <OrderRows {...props} />;
    case 'match':
      return <PairRows {...props} />;
    case 'number':
      return <NumberResult {...props} />;
    case 'text':
      return <TextResult {...props} />;
    case 'words':
      return <WordsResult {...props} />;
    default:
      return <ChoiceRows {...props} />;
  }
}

/** Where choices were picked: a row each, the key's bordered and named. A poll has no key. */
function ChoiceRows({ choices, reveal, tally, of, isLive, grid }: Omit<ResultProps, 'question'>) {
  const key = picksOf(reveal.key);
  const ref = useFit<HTMLOListElement>(ROW_STEPS, [choices, lang.value]);
  useLayoutEffect(() => {
    if (ref.current && grid) comeFromTiles(ref.current, grid);
  }, []);
  return (
    <ol class="sc-rows" ref={ref} data-count={choices.choices.length}>
      {choices.choices.map(({ id, text }, at) => {
        const isKey = key.includes(id);
        const count = tally?.rows.find((row) => row.choice === id)?.count ?? 0;
        return (
          <RevealRow
            key={id}
            class={`ui-mark-${letterAt(at).toLowerCase()}`}
            at={at}
            head={<RowMark at={at} isKey={isKey} />}
            headRead={letterAt(at)}
            isKey={isKey}
            tag={isKey && <KeyTag />}
            count={count}
            of={of}
            countRead={say(screen.countOf, { count })}
            isLive={isLive}
          >
            <span class="sc-row-text" data-fits>
              {pick(text)}
            </span>
          </RevealRow>
        );
      })}
    </ol>
  );
}

function RowMark({ at, isKey }: { readonly at: number; readonly isKey: boolean }) {
  return (
    <>
      {isKey && <Rings count={2} first={135} line={15} class="sc-row-rings" />}
      <Mark at={at} />
    </>
  );
}
