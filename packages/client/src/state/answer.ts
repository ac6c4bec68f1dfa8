/** An answer as it is kept and sent: ids, a number, or what was typed. */
import type { Answer } from '@bellringer/core/game';

/** Two answers to the same question, so of the same form. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return String(one) === String(other);
}

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' || typeof value === 'number' || isIds(value);
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}
