/** A game out of picked items: its questions, and what it is called after the chapters that they are of. */
import type { ChapterShare, Question, Text } from '@bellringer/core/game';
import { rangesOf } from '@bellringer/core/protocol';
import type { BankItem } from '@bellringer/core/protocol';
import { ownId } from './library.ts';
import type { Shelf, ShelvedBank } from './library.ts';
import type { Wanted } from './rooms/index.ts';

export type Game = Pick<Wanted, 'title' | 'bank' | 'chapters' | 'questions'>;

/** What each chapter gives, in order. */
export interface Part {
  readonly bank: ShelvedBank;
  readonly questions: readonly Question[];
}

/** These items in this order (C1); null if one is unknown or named twice. */
export function gameOfItems(shelf: Pick<Shelf, 'bank'>, items: readonly BankItem[]): Game | null {
  const parts: Part[] = [];
  for (const [id, own] of groupByBank(items)) {
    const bank = shelf.bank(id);
    const questions = bank?.questions(own);
    if (!bank || !questions) return null;
    parts.push({ bank, questions });
  }
  const next = new Map(parts.map(({ bank, questions }) => [bank.id, questions.values()]));
  const inOrder = items.flatMap(({ bank }) => {
    const question = next.get(bank)?.next().value;
    return question ? [{ bank, question }] : [];
  });
  return { ...namedAfter(parts), questions: withOwnIds(inOrder) };
}

/** One chapter after the other. */
export function gameOf(parts: readonly Part[]): Game {
  const inOrder = parts.flatMap(({ bank, questions }) => questions.map((question) => ({ bank: bank.id, question })));
  return { ...namedAfter(parts), questions: withOwnIds(inOrder) };
}

/** A game of one chapter is named by its title alone. */
function namedAfter(parts: readonly Part[]): Omit<Game, 'questions'> {
  const [first] = parts;
  const one = { title: first?.bank.title ?? { ko: '', en: '' }, bank: first?.bank.id ?? '' };
  if (parts.length < 2) return one;
  const chapters: ChapterShare[] = parts.map(({ bank, questions }) => ({
    bank: bank.id,
    questionCount: questions.length,
  }));
  return { ...one, title: titleOf(parts.map(({ bank }) => bank)), chapters };
}

/** "AWSome Day · chapters 1–3"; of several lectures, one after the other. */
function titleOf(banks: readonly ShelvedBank[]): Text {
  const lectures = new Map<string, ShelvedBank[]>();
  for (const bank of banks) lectures.set(bank.lecture.en, [...(lectures.get(bank.lecture.en) ?? []), bank]);
  const named = [...lectures.values()].map((own): Text => {
    const ranges = rangesOf(own.map(({ chapter }) => chapter));
    const [{ lecture } = { lecture: { ko: '', en: '' } }] = own;
    return {
      ko: `${lecture.ko} · ${ranges}장`,
      en: `${lecture.en} · ${own.length === 1 ? 'chapter' : 'chapters'} ${ranges}`,
    };
  });
  return { ko: named.map(({ ko }) => ko).join(' + '), en: named.map(({ en }) => en).join(' + ') };
}

interface Picked {
  readonly bank: string;
  readonly question: Question;
}

/** Ids are unique in a lecture only, and a room knows its questions by them. */
function withOwnIds(picked: readonly Picked[]): Question[] {
  const taken = new Set<string>();
  return picked.map(({ bank, question }) => {
    const id = taken.has(question.id) ? ownId(bank, question.id) : question.id;
    taken.add(id);
    return { ...question, id };
  });
}

function groupByBank(items: readonly BankItem[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { bank, item } of items) groups.set(bank, [...(groups.get(bank) ?? []), item]);
  return groups;
}
