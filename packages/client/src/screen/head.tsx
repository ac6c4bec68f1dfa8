import type { QuestionPart, RichText } from '@bellringer/core/game';
import type { Stage } from '../state/parts.ts';
import { kinds } from '../text/kinds.ts';
import { lang, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { Rich } from '../ui/rich.tsx';
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
  if (kind !== 'multiple') return null;
  return say(writtenAs === 'poll' ? kinds.pickUpTo : screen.pickMany, { n: pickCount });
}

/** The sizes in CSS: three for plain words, as long as a bank may hold them; lists and code have two more. */
const STEPS = 3;
const RICH_STEPS = 5;

/** The question, as large as it can stand in its place. Its pictures have a place of their own. */
export function Stem({ text, class: extra = '' }: { readonly text: RichText; readonly class?: string }) {
  const ref = useFit<HTMLDivElement>(text.html ? RICH_STEPS : STEPS, [text, lang.value]);
  return (
    <div class={`sc-stem ${extra}`} ref={ref}>
      <Rich text={text} as="h1" isWithoutPictures />
    </div>
  );
}
