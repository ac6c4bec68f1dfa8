import type { Lang, Text } from '../../game/index.ts';
import type { Path } from '../document.ts';
import type { Item } from '../schema.ts';

/** `error` and `warning` are mended or allowed with a reason in the file; `info` is worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule found at a path that begins at the item. */
export interface Found {
  readonly path: Path;
  readonly message: string;
}

/** One rule of item writing: a small pure function, and how to mend what it finds. */
export interface ItemRule {
  readonly name: string;
  readonly severity: Severity;
  readonly mend: string;
  check(item: Item): Found[];
}

/** A rule about a whole bank; what it finds hangs on one of the items. */
export interface BankRule {
  readonly name: string;
  readonly severity: Severity;
  readonly mend: string;
  check(items: readonly Item[]): { readonly item: number; readonly found: Found }[];
}

export interface Option {
  readonly text: Text;
  readonly isKey: boolean;
  readonly path: Path;
}

export const LANGS: readonly Lang[] = ['ko', 'en'];

/** What a student chooses among, where one or some of it is right; nothing for other kinds. */
export function optionsOf(item: Item): Option[] {
  if (item.kind !== 'single' && item.kind !== 'multiple') return [];
  return item.choices.map(({ text, key }, at) => ({ text, isKey: key, path: ['choices', at, 'text'] }));
}

/** Everything that a student reads beside the stem and touches. */
export function touchedTexts(item: Item): { readonly text: Text; readonly path: Path }[] {
  const choices = 'choices' in item ? item.choices : [];
  const targets = 'targets' in item ? item.targets : [];
  return [
    ...choices.map(({ text }, at) => ({ text, path: ['choices', at, 'text'] })),
    ...targets.map(({ text }, at) => ({ text, path: ['targets', at, 'text'] })),
  ];
}
