/** How the library speaks of a question in a word or two. */
import type { LibraryItem } from '@bellringer/core/protocol';
import { pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { library } from '../text/library.ts';

export function kindName(kind: LibraryItem['kind']): string {
  return pick(KIND_NAMES[kind]);
}

const KIND_NAMES: Readonly<Record<LibraryItem['kind'], Text>> = {
  single: library.single,
  multiple: library.multiple,
  truth: library.truth,
  order: library.putInOrder,
  match: library.match,
  number: library.number,
  text: library.typed,
  poll: library.poll,
  words: library.cloud,
};

/** The innermost part of a place in the lecture: "1장 · 글로벌 인프라 · 리전" → "리전". */
export function topicName(place: Text): string {
  return pick(place).split(' · ').at(-1) ?? '';
}
