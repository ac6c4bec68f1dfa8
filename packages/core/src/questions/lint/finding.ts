import type { Lang, Text } from '../../game/index.ts';
import type { Path } from '../document.ts';
import type { Item } from '../schema.ts';

/** `error` and `warning` are mended or allowed with a reason in the file; `info` is worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule found at a path that begins at the item. */
export interface Found {
  readonly path: Path;
  readonly message: string;
  /** Where it is about one sentence of the text at the path. */
  readonly sentence?: string;
}

interface Rule {
  readonly name: string;
  readonly severity: Severity;
  readonly mend: string;
}

/** One rule of item writing: a small pure function, and how to mend what it finds. */
export interface ItemRule extends Rule {
  check(item: Item): Found[];
}

/** A rule about all items that a game may mix; what it finds hangs on one of them. */
export interface BankRule extends Rule {
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

/** Whether there is something to be right about. */
export function isScored(item: Item): boolean {
  return item.kind !== 'poll' && item.kind !== 'words';
}

/** What a finding at this path is about, as a person reads it: the text there, all choices, or the stem. */
export function sentenceAt(item: Item, path: Path): string {
  let value: unknown = item;
  for (const step of path) value = Object(value)[step];
  if (typeof value === 'string') return value;
  const lang = path.includes('ko') ? 'ko' : 'en';
  if (path[0] === 'choices') {
    return touchedTexts(item)
      .filter((touched) => path.every((step, at) => touched.path[at] === step))
      .map(({ text }) => text[lang])
      .join(' / ');
  }
  return item.stem[lang];
}
