import type { QuestionPart } from '@bellringer/core/game';
import type { Stage } from '../state/parts.ts';
import { kinds } from '../text/kinds.ts';
import { lang, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { useFit } from './fit.ts';

interface MetaProps {
  readonly stage: Stage;
  readonly question: QuestionPart | null;
  /** How many to pick no longer matters. */
  readonly isPast?: boolean;
}

/** Which question of how many, and where in the lecture. */
export function Meta({ stage, question, isPast = false }: MetaProps) {
  return (
    <p class="sc-meta">
      <b class="ui-digits">
        {stage.round} / {stage.roundCount}
      </b>
      {question && <span>{pick(question.place)}</span>}
      {question && !isPast && <b>{taskOf(question)}</b>}
    </p>
  );
}

/** What is to be done, where it is not plain from the page. */
function taskOf({ writtenAs, kind, pickCount }: QuestionPart): string | null {
  if (writtenAs === 'match') return pick(kinds.matchThem);
  if (kind !== 'multiple') return null;
  return say(writtenAs === 'poll' ? kinds.pickUpTo : screen.pickMany, { n: pickCount });
}

/** The question, as large as it can stand in its place. `steps` are the sizes in CSS. */
export function Stem({
  text,
  steps,
  class: extra = '',
}: {
  readonly text: string;
  readonly steps: number;
  readonly class?: string;
}) {
  const ref = useFit<HTMLHeadingElement>(steps, [text, lang.value]);
  return (
    <h1 class={`sc-stem ${extra}`} ref={ref}>
      {text}
    </h1>
  );
}
