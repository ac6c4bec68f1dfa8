import * as v from 'valibot';
import { LONGEST_TYPED } from '../game/index.ts';
import { shortId } from './ids.ts';

/** By its kind: ids of choices or targets, a number, or what was typed. */
export const answer = v.union([
  v.pipe(v.array(shortId), v.maxLength(12)),
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.maxLength(2 * LONGEST_TYPED)),
]);

/** What an answer is worth; null: as the key says. */
export const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
