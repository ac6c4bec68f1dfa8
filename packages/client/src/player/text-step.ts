/** How large a question's words stand: decided from their length before anything is painted, so that text never moves. */
import type { Lang, QuestionPart } from '@bellringer/core/game';
import { widthOf } from '@bellringer/core/game';

/** `short` 25 px, `normal` 20, `long` 18. */
export type StemStep = 'short' | 'normal' | 'long';
/** `roomy` 17 bold with a large mark, `brief` the same on one line, `compact` 16 regular with a small mark. */
export type ChoiceStep = 'roomy' | 'brief' | 'compact';

const SHORT_STEM = 60;
const NORMAL_STEM = 90;
/** Two lines at 17 bold on a phone of 360. */
const ROOMY_CHOICE = 46;
/** One line at 17 bold, beside a box to tick. */
const BRIEF_CHOICE = 24;

export function stemStep(stem: string): StemStep {
  const width = widthOf(stem);
  return width <= SHORT_STEM ? 'short' : width <= NORMAL_STEM ? 'normal' : 'long';
}

type Asked = Pick<QuestionPart, 'kind' | 'choiceCount' | 'ghost'>;

/** One step for all choices of a question. More than four stand compact; a list that ends in a button leaves room for it. */
export function choiceStep({ kind, choiceCount, ghost }: Asked, lang: Lang): ChoiceStep {
  const isAtMost = (width: number) => choiceCount <= 4 && ghost.choiceWidth[lang] <= width;
  if (kind === 'multiple') return isAtMost(BRIEF_CHOICE) ? 'brief' : 'compact';
  return isAtMost(ROOMY_CHOICE) ? 'roomy' : 'compact';
}
