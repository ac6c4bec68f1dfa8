import type { ChoicesPart, NumberRange, TallyPart, Text } from '@bellringer/core/game';
import { numeral, withUnit } from '../text/numeral.ts';
import { lang, pick, say } from '../text/language.ts';
import { kinds } from '../text/kinds.ts';
import { Cloud } from './cloud.tsx';
import { Columns } from './columns.tsx';
import { useFit } from './fit.ts';
import './asked-typed.css';

const RANGE_STEPS = 3;

interface TypedProps {
  readonly tally: TallyPart | null;
}

/** What may be typed, large; and how the class types so far, where the host shows it. */
export function NumberAsked({ choices: { range }, tally }: TypedProps & { readonly choices: ChoicesPart }) {
  return (
    <section class={`sc-panel is-number ${hasTyped(tally) ? 'has-tally' : ''}`}>
      {range && <Range range={range} />}
      <How words={kinds.typeNumber} />
      {hasTyped(tally) && <Columns typed={tally?.typed ?? []} of={tally?.answeredCount ?? 0} isLive={false} />}
    </section>
  );
}

function Range({ range: { least, most, step, unit } }: { readonly range: NumberRange }) {
  const ends = { least: numeral(least), most: numeral(most) };
  const ref = useFit<HTMLParagraphElement>(RANGE_STEPS, [ends.least, ends.most, unit, lang.value]);
  return (
    <p class="sc-range" ref={ref}>
      <span class="ui-aside">{say(kinds.rangeRead, { least: numeral(least), most: withUnit(most, unit) })}</span>
      <span aria-hidden="true">
        <b class="ui-digits">{say(kinds.range, ends)}</b> {unit && pick(unit)}
      </span>
      {step !== 1 && <small>{say(kinds.steps, { n: numeral(step) })}</small>}
    </p>
  );
}

/** A quiet line to write on: which letters are meant is nobody's business before the bell. */
export function TextAsked({ tally }: TypedProps) {
  if (hasTyped(tally)) return <CloudPanel tally={tally} how={kinds.typeAnswer} />;
  return (
    <section class="sc-panel">
      <BlankLine />
      <How words={kinds.typeAnswer} />
    </section>
  );
}

/** A cloud that grows as words come in. */
export function WordsAsked({ tally }: TypedProps) {
  if (hasTyped(tally)) return <CloudPanel tally={tally} how={kinds.typeWords} />;
  return (
    <section class="sc-panel">
      <BlankLine />
      <How words={kinds.typeWords} />
    </section>
  );
}

function CloudPanel({ tally, how }: TypedProps & { readonly how: Text }) {
  return (
    <section class="sc-panel is-cloud">
      <Cloud typed={tally?.typed ?? []} of={tally?.answeredCount ?? 0} shape="wide" />
      <p class="ui-aside">{pick(how)}</p>
    </section>
  );
}

function How({ words }: { readonly words: Text }) {
  return <p class="sc-how">{pick(words)}</p>;
}

/** A slip of paper with one empty line and a caret, in the round strokes of the wordmark. */
function BlankLine() {
  return (
    <svg class="sc-blank" viewBox="0 0 200 84" aria-hidden="true">
      <rect x="2" y="2" width="196" height="80" rx="16" />
      <path class="is-line" d="M24 60H176" />
      <path class="is-caret" d="M30 24V48" />
    </svg>
  );
}

function hasTyped(tally: TallyPart | null): boolean {
  return (tally?.typed?.length ?? 0) > 0;
}
