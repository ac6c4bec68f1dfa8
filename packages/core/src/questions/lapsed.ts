/** Questions that grow old: what a service costs or is called holds until a day that the author names. */
import type { Ms } from '../game/index.ts';
import type { Item } from './schema.ts';

/** The day of a time, `2026-11-25`. Days are UTC's, as dates in a bank have no place either. */
export function dayOf(at: Ms): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether the day by which somebody should have looked at it again has passed. On that day it still holds. */
export function isLapsed({ reviewBy }: Pick<Item, 'reviewBy'>, today: string): boolean {
  return reviewBy !== undefined && reviewBy < today;
}
