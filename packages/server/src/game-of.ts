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
  const questions: Question[] = [];
  for (const [id, own] of groupByBank(items)) {
    const bank = shelf.bank(id);
    const ofBank = bank?.questions(own);
    if (!bank || !ofBank) return null;
    parts.push({ bank, questions: ofBank });
  }
  const next = new Map(parts.map(({ bank, questions: own }) => [bank.id, own.values()]));
  for (const { bank } of items) {
    const question = next.get(bank)?.next().value;
    if (question) questions.push(question);
  }
  return {
    ...gameOf(parts),
    questions: withOwnIds(
      questions,
      items.map(({ bank }) => bank),
    ),
  };
}

/** One chapter after the other. A game of one chapter is named by its title alone. */
export function gameOf(parts: readonly Part[]): Game {
  const [first] = parts;
  const banks = parts.map(({ bank }) => bank);
  const questions = parts.flatMap((part) => part.questions);
  const named = withOwnIds(
    questions,
    parts.flatMap(({ bank, questions: own }) => own.map(() => bank.id)),
  );
  const one = { title: first?.bank.title ?? { ko: '', en: '' }, bank: first?.bank.id ?? '', questions: named };
  if (parts.length < 2) return one;
  const chapters: ChapterShare[] = parts.map(({ bank, questions: own }) => ({
    bank: bank.id,
    questionCount: own.length,
  }));
  return { ...one, title: titleOf(banks), chapters };
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

/** Ids are unique in a lecture only, and a room knows its questions by them. */
function withOwnIds(questions: readonly Question[], banks: readonly string[]): Question[] {
  const taken = new Set<string>();
  return questions.map((question, at) => {
    const id = taken.has(question.id) ? ownId(banks[at] ?? '', question.id) : question.id;
    taken.add(id);
    return { ...question, id };
  });
}

function groupByBank(items: readonly BankItem[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { bank, item } of items) groups.set(bank, [...(groups.get(bank) ?? []), item]);
  return groups;
}
