/** Chapters and questions in a line each, for tests of choosing. */
import type { Text } from '@bellringer/core/game';
import type { LibraryBank, LibraryItem } from '@bellringer/core/protocol';

export const text = (ko: string, en: string): Text => ({ ko, en });

export function itemOf(id: string, topic: string, over: Partial<LibraryItem> = {}): LibraryItem {
  return {
    id,
    kind: 'single',
    level: 1,
    bloom: 'apply',
    seconds: 30,
    readMs: 5000,
    topic,
    facts: [],
    place: text('1장 · 인프라 · 리전', 'Chapter 1 · Infrastructure · Regions'),
    stem: text(`질문 ${id}`, `Question ${id}`),
    choices: [],
    explanation: text('', ''),
    ...over,
  };
}

/** `bells-2` is chapter 2 of the bells. */
export function bankOf(id: string, items: readonly LibraryItem[]): LibraryBank {
  const [lecture = '', chapter = ''] = id.split('-');
  return {
    id,
    lecture: text(`${lecture} 강의`, `On ${lecture}`),
    chapter: Number(chapter),
    title: text('장', 'Part'),
    items,
  };
}
