/** Matching choices with targets, as plain lists: a target for each choice, null where there is none yet. */
import type { ChoiceId, Lang, QuestionPart, ShownChoice } from '@bellringer/core/game';

/** Three lines in half a phone's width. */
const SHORT = 34;
/** A target as long as this still leaves an ordinary question room. */
const LONG_TARGET = 30;
const MOST_ROWS = 5;

export type Matched = readonly (ChoiceId | null)[];

/** `wanted` as far as it names targets that there are. */
export function matchedOf(choices: readonly ShownChoice[], targets: readonly ShownChoice[], wanted: unknown): Matched {
  const named: readonly unknown[] = Array.isArray(wanted) ? wanted : [];
  return choices.map((_, at) => targets.find(({ id }) => id === named[at])?.id ?? null);
}

/** The next choice without a target after this place, from the first again after the last; null if all have one. */
export function nextEmpty(matched: Matched, after: number): number | null {
  const places = matched.map((_, n) => (after + 1 + n) % matched.length);
  return places.find((at) => matched[at] === null) ?? null;
}

/** All targets, in the order of the choices; null while one is missing. */
export function wholeOf(matched: Matched): readonly ChoiceId[] | null {
  const whole = matched.flatMap((target) => (target === null ? [] : [target]));
  return whole.length === matched.length ? whole : null;
}

/** Whoever matches should see both without scrolling: many or long ones stand closer, and short choices side by side. */
export function crowdOf({ choiceCount, ghost }: Pick<QuestionPart, 'choiceCount' | 'ghost'>, lang: Lang): string {
  const rows = choiceCount + Math.ceil(ghost.targetCount / 2);
  if (rows <= MOST_ROWS && ghost.targetWidth[lang] <= LONG_TARGET) return '';
  return ghost.choiceWidth[lang] <= SHORT ? 'is-crowded is-paired' : 'is-crowded';
}
