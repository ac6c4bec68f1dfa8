import { optionsOf } from './finding.ts';
import type { ItemRule } from './finding.ts';

/** Two things that a question must not set against each other: each could be defended as its answer. */
export type Rivals = readonly [string, string];

/** The lecture's outline lists them, in English. */
export function rivalOptions(rivals: readonly Rivals[]): ItemRule {
  return {
    name: 'rivals',
    severity: 'warning',
    mend: 'replace one of them, or let the stem decide between them and allow it',
    check(item) {
      const options = optionsOf(item);
      const has = (name: string, isKey: boolean) =>
        options.some((option) => option.isKey === isKey && names(option.text.en, name));
      return rivals
        .filter(([one, other]) => (has(one, true) && has(other, false)) || (has(other, true) && has(one, false)))
        .map(([one, other]) => ({ path: ['choices'], message: `“${one}” and “${other}” could both be defended` }));
    },
  };
}

/** As the beginning of a word: "guess" is in "guessing", and no bell in a label. */
function names(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}
