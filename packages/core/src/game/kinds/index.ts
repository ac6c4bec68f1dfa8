/**
 * The one place that knows which kinds there are. A new kind is a file beside this one, a member of `Question`, and a
 * line in `KINDS`.
 */
import type { Lang } from '../ids.ts';
import type { Answer, Picks, Question, QuestionOf } from '../questions.ts';
import type { TallyRow } from '../views/parts.ts';
import type { Kind } from './kind.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { single } from './single.ts';
import { text } from './text.ts';

export { picksOf } from './choices.ts';
export { readNumber } from './number.ts';
export { canonicalTyped, isNearMiss, LONGEST_TYPED, readTyped } from './text.ts';

const KINDS: { readonly [K in Question['kind']]: Kind<QuestionOf<K>> } = {
  single,
  multiple,
  order,
  match,
  number,
  text,
};

/** A question is always handed to the kind that it names itself. */
function kindOf(question: Question): Kind<Question> {
  return KINDS[question.kind] as Kind<Question>;
}

export function readAnswer(question: Question, raw: unknown): Answer | null {
  return kindOf(question).read(question, raw);
}

export function readKey(question: Question, raw: unknown): Answer | null {
  return kindOf(question).readKey(question, raw);
}

/** Fraction correct, 0…1, measured against `key`. */
export function fractionOf(question: Question, key: Answer, answer: Answer): number {
  return kindOf(question).fraction(question, key, answer);
}

export function pickCountOf(question: Question): number {
  return kindOf(question).pickCount(question);
}

/** What a round deals in an order of its own: ids of choices, or of the targets of a match. */
export function dealtOf(question: Question): Picks {
  return kindOf(question).dealt(question);
}

/** Counts by choice; `key` null: only what says nothing about the key. Empty for what is typed. */
export function tallyOf(question: Question, answers: Iterable<Answer>, key: Answer | null): TallyRow[] {
  return kindOf(question).tally(question, answers, key);
}

/** Equal for answers that are the same to a teacher. */
export function canonicalOf(question: Question, answer: Answer): string {
  return kindOf(question).canonical(question, answer);
}

export function sayAnswer(question: Question, answer: Answer, lang: Lang): string {
  return kindOf(question).say(question, answer, lang);
}
