import type { QuestionPart } from '@bellringer/core/game';
import type { Stage } from '../state/parts.ts';
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
      {question && !isPast && question.pickCount > 1 && <b>{say(screen.pickMany, { n: question.pickCount })}</b>}
    </p>
  );
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
