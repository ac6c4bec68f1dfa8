/** How the library speaks of a question in a word or two. */
import type { LibraryItem } from '@bellringer/core/protocol';
import { pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { library } from '../text/library.ts';

export function kindName(kind: LibraryItem['kind']): string {
  return pick(library[kind]);
}

/** The innermost part of a place in the lecture: "1장 · 글로벌 인프라 · 리전" → "리전". */
export function topicName(place: Text): string {
  return pick(place).split(' · ').at(-1) ?? '';
}
