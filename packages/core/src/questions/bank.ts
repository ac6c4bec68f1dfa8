/** A chapter's questions: text in, bank or problems out. */
import * as v from 'valibot';
import type { Text } from '../game/index.ts';
import { wrongsOfItem } from './check-item.ts';
import type { Wrong } from './check-item.ts';
import { openText } from './document.ts';
import type { Opened, Path } from './document.ts';
import type { Outline } from './outline.ts';
import { mistakeAt, problemsOf } from './problems.ts';
import type { Mistake, Place, Problem, TextFile } from './problems.ts';
import { BankHead, Item } from './schema.ts';
import { mistakesOf } from './sentences.ts';
import { withGuess } from './spelling.ts';

export interface Bank {
  /** Lecture and chapter: `awsome-day-1`. */
  readonly id: string;
  readonly lecture: string;
  readonly chapter: number;
  readonly title: Text;
  /** In the order of the file. */
  readonly items: readonly Item[];
}

/** Where in its file something of a bank stands. */
export type PlaceOf = (path: Path) => Place;

/**
 * Reads a bank against its lecture's outline. Never throws. One problem anywhere and there is no bank: a class should
 * not find out that questions are missing. All problems are told at once, each with its place. `placeOf` tells where in
 * the file something of the bank stands, for whoever has more to say about it.
 */
export function readBank(
  file: TextFile,
  outline: Outline,
): { readonly bank: Bank; readonly placeOf: PlaceOf } | { readonly problems: readonly Problem[] } {
  const opened = openText(file.text);
  if ('mistakes' in opened) return { problems: problemsOf(file, opened.mistakes) };
  const mistakes: Mistake[] = [];
  const head = v.safeParse(BankHead, opened.value);
  if (!head.success) mistakes.push(...mistakesOf(head.issues, opened, []));
  const items = itemsIn(opened, mistakes);
  const wrongs = [...repeatedIds(items), ...(head.success ? wrongsOfHead(head.output, outline) : [])];
  for (const [index, item] of items) wrongs.push(...within(index, wrongsOfItem(item, outline)));
  mistakes.push(...wrongs.map(({ path, message }) => mistakeAt(opened.placeOf(path), message)));
  if (!head.success || mistakes.length > 0) return { problems: problemsOf(file, mistakes) };
  const { lecture, chapter, title } = head.output;
  const bank = { id: `${lecture}-${chapter}`, lecture, chapter, title, items: [...items.values()] };
  return { bank, placeOf: (path) => opened.placeOf(path) };
}

/** The well-formed items by their position; what is wrong with the others is added to `mistakes`. */
function itemsIn(opened: Opened, mistakes: Mistake[]): Map<number, Item> {
  const items = new Map<number, Item>();
  const raw = v.safeParse(v.object({ items: v.array(v.unknown()) }), opened.value);
  for (const [index, value] of (raw.success ? raw.output.items : []).entries()) {
    const item = v.safeParse(Item, value);
    if (item.success) items.set(index, item.output);
    else mistakes.push(...mistakesOf(item.issues, opened, ['items', index]));
  }
  return items;
}

function wrongsOfHead({ lecture, chapter }: { lecture: string; chapter: number }, outline: Outline): Wrong[] {
  if (lecture !== outline.lecture) {
    const message = {
      ko: `이 폴더의 개요는 \`${outline.lecture}\` 강의예요 (지금: \`${lecture}\`)`,
      en: `this folder's outline is of \`${outline.lecture}\`, not of \`${lecture}\``,
    };
    return [{ path: ['lecture'], message: withGuess(message, lecture, [outline.lecture]) }];
  }
  if (outline.chapters.some((known) => known.chapter === chapter)) return [];
  const known = outline.chapters.map((each) => each.chapter).join(', ');
  const message = {
    ko: `개요에 ${chapter}장이 없어요. 개요에 있는 장: ${known}`,
    en: `chapter ${chapter} is not in the outline, which has ${known}`,
  };
  return [{ path: ['chapter'], message }];
}

function repeatedIds(items: ReadonlyMap<number, Item>): Wrong[] {
  const firsts = new Map<string, number>();
  const wrongs: Wrong[] = [];
  for (const [index, { id }] of items) {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else wrongs.push({ path: ['items', index, 'id'], message: idOfAnother(id, first) });
  }
  return wrongs;
}

function idOfAnother(id: string, first: number): Text {
  return {
    ko: `\`${id}\`: 이미 ${first + 1}번째 항목의 id예요`,
    en: `\`${id}\` is already the id of entry ${first + 1}`,
  };
}

function within(index: number, wrongs: readonly Wrong[]): Wrong[] {
  return wrongs.map(({ path, message }) => ({ path: ['items', index, ...path], message }));
}
