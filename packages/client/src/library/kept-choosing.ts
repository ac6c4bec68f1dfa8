/**
 * What the host was choosing, for this tab: a reload does not lose it (C9). What is still as the library offers it by
 * itself is not kept, nor what has become a room.
 */
import { MOST_QUESTIONS } from '@bellringer/core/protocol';
import { forget, keep, keptJson } from '../state/storage.ts';
import type { Catalogue } from './catalogue.ts';
import { changedOptionsCount, startChoosing, USUAL_COUNT } from './choosing.ts';
import type { Choosing, Picked } from './choosing.ts';
import { entriesIn } from './filtering.ts';
import { isOptions, isWish } from './kept-shapes.ts';

const KEPT_AS = 'bellringer:choosing';
/** Another shape is another version: an older one is then not read at all. */
const VERSION = 1;

type Listed<One> = One extends { readonly keys: ReadonlySet<string> }
  ? Omit<One, 'keys'> & { readonly keys: readonly string[] }
  : One;
interface Kept extends Pick<Choosing, 'bank' | 'options'> {
  readonly version: typeof VERSION;
  readonly pick: Listed<Picked>;
}

export function keepChoosing(choosing: Choosing): void {
  const { bank, options, pick } = choosing;
  const isUntouched = pick.is === 'usual' && pick.count === USUAL_COUNT && changedOptionsCount(choosing) === 0;
  if (isUntouched) return forgetChoosing();
  const kept: Kept = { version: VERSION, bank, options, pick: listed(pick) };
  keep(KEPT_AS, JSON.stringify(kept), 'tab');
}

export function forgetChoosing(): void {
  forget(KEPT_AS, 'tab');
}

/** As it was left, of the questions that are still there; else as the library begins. */
export function resumeChoosing(catalogue: Catalogue): Choosing {
  const start = startChoosing(catalogue);
  const kept = keptJson(KEPT_AS, isKept, 'tab');
  const pick = kept && pickToday(kept.pick, catalogue);
  if (!kept || !pick) return start;
  const isThere = kept.bank === null || catalogue.banks.some(({ id }) => id === kept.bank);
  return { ...start, bank: isThere ? kept.bank : start.bank, options: kept.options, pick };
}

function listed(pick: Picked): Listed<Picked> {
  return pick.is === 'usual' ? pick : { ...pick, keys: [...pick.keys] };
}

function pickToday(pick: Listed<Picked>, catalogue: Catalogue): Picked | null {
  if (pick.is === 'usual') return entriesIn(catalogue, pick.bank).length > 0 ? pick : null;
  const keys = pick.keys.filter((key) => catalogue.byKey.has(key));
  if (keys.length === 0 && pick.keys.length > 0) return null;
  return { ...pick, keys: new Set(keys) };
}

function isKept(value: unknown): value is Kept {
  const { version, bank, options, pick } = (value ?? {}) as Partial<Kept>;
  return version === VERSION && (bank === null || typeof bank === 'string') && isOptions(options) && isPick(pick);
}

function isPick(value: unknown): value is Listed<Picked> {
  const pick = (value ?? {}) as Partial<Listed<Picked>>;
  switch (pick.is) {
    case 'usual':
      return typeof pick.bank === 'string' && Number.isInteger(pick.count);
    case 'own':
      return areKeys(pick.keys) && areKeys(pick.added) && (pick.wish === null || isWish(pick.wish));
    case 'mix':
      return areKeys(pick.keys) && typeof pick.seed === 'string' && isWish(pick.wish);
    case 'set':
      return areKeys(pick.keys) && typeof pick.id === 'string';
    default:
      return false;
  }
}

function areKeys(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_QUESTIONS && value.every((key) => typeof key === 'string');
}
