/** How the library speaks of questions in a word or two. */
import { rangesOf } from '@bellringer/core/protocol';
import type { LibraryItem } from '@bellringer/core/protocol';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { choosing } from '../text/choosing.ts';
import { library } from '../text/library.ts';
import type { Entry } from './catalogue.ts';

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

/** The chapters of which some questions are: "chapters 1–3"; of several lectures with their names. */
export function chaptersName(entries: readonly Entry[]): string {
  const lectures = new Map<string, Set<number>>();
  for (const { bank } of entries) {
    const lecture = pick(bank.lecture);
    lectures.set(lecture, (lectures.get(lecture) ?? new Set()).add(bank.chapter));
  }
  const named = [...lectures].map(([lecture, chapters]) => {
    const text = chapters.size === 1 ? choosing.chapterOne : choosing.chapters;
    const range = say(text, { range: rangesOf(chapters) });
    return lectures.size === 1 ? range : `${lecture} ${range}`;
  });
  return named.join(', ');
}
