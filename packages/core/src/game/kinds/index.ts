/**
 * The one place that knows which kinds there are. A new kind is a file beside this one, a member of `Question`,
 * and a case in each of these.
 */
import type { Lang } from '../ids.ts';
import type { Answer, Question } from '../questions.ts';
import type { TallyRow } from '../views/parts.ts';
import { multiple } from './multiple.ts';
import { single } from './single.ts';

export function readAnswer(question: Question, raw: unknown): Answer | null {
  switch (question.kind) {
    case 'single':
      return single.read(question, raw);
    case 'multiple':
      return multiple.read(question, raw);
  }
}

export function readKey(question: Question, raw: unknown): Answer | null {
  switch (question.kind) {
    case 'single':
      return single.readKey(question, raw);
    case 'multiple':
      return multiple.readKey(question, raw);
  }
}

/** Fraction correct, 0…1, measured against `key`. */
export function fractionOf(question: Question, key: Answer, answer: Answer): number {
  switch (question.kind) {
    case 'single':
      return single.fraction(question, key, answer);
    case 'multiple':
      return multiple.fraction(question, key, answer);
  }
}

export function pickCountOf(question: Question): number {
  switch (question.kind) {
    case 'single':
      return single.pickCount(question);
    case 'multiple':
      return multiple.pickCount(question);
  }
}

export function tallyOf(question: Question, answers: Iterable<Answer>): TallyRow[] {
  switch (question.kind) {
    case 'single':
      return single.tally(question, answers);
    case 'multiple':
      return multiple.tally(question, answers);
  }
}

export function sayAnswer(question: Question, answer: Answer, lang: Lang): string {
  switch (question.kind) {
    case 'single':
      return single.say(question, answer, lang);
    case 'multiple':
      return multiple.say(question, answer, lang);
  }
}
