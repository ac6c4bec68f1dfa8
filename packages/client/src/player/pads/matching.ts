/** Matching choices with targets, as plain lists: a target for each choice, null where there is none yet. */
import type { ChoiceId, ShownChoice } from '@bellringer/core/game';

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
