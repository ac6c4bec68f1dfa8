/** How large a question's words stand: decided from their length before anything is painted, so that text never moves. */

/** `short` 25 px, `normal` 20, `long` 18. */
export type StemStep = 'short' | 'normal' | 'long';
/** `roomy` 17 bold with a large mark, `brief` the same on one line, `compact` 16 regular with a small mark. */
export type ChoiceStep = 'roomy' | 'brief' | 'compact';

/** A Hangul syllable is about twice as wide as a Latin letter. */
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

/** One step for all choices of a question. More than four stand compact; a list that ends in a button leaves room for it. */
export function choiceStep(choices: readonly string[], hasButton: boolean): ChoiceStep {
  const isAtMost = (width: number) => choices.length <= 4 && choices.every((choice) => widthOf(choice) <= width);
  if (hasButton) return isAtMost(BRIEF_CHOICE) ? 'brief' : 'compact';
  return isAtMost(ROOMY_CHOICE) ? 'roomy' : 'compact';
}

/** In Latin letters. */
export function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, sign) => width + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
}
