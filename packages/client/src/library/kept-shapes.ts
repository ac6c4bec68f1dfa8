/** Whether what storage gave back still is what the library speaks of: a tab may outlive the page's version. */
import { USUAL_OPTIONS } from '@bellringer/core/game';
import type { RoomOptions } from '@bellringer/core/protocol';
import type { MixWish } from './mixing.ts';

const OPTIONS: { readonly [Name in keyof RoomOptions]: readonly RoomOptions[Name][] } = {
  preset: ['balanced', 'accuracy', 'classic'],
  hasStreakBonus: [false, true],
  timeFactor: [1, 1.5, 2],
  isShuffled: [false, true],
  standings: ['each', 'end', 'never'],
  reveal: ['at-once', 'by-hand'],
};

export function isOptions(value: unknown): value is RoomOptions {
  const options = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (Object.keys(USUAL_OPTIONS) as (keyof RoomOptions)[]).every((name) =>
    OPTIONS[name].some((known) => known === options[name]),
  );
}

const EMPHASES = new Set<unknown>(['any', 'basics', 'apply']);
const LEVELS = new Set<unknown>(['any', 'easier', 'harder']);

export function isWish(value: unknown): value is MixWish {
  const { count, banks, emphasis, level, hasPolls } = (value ?? {}) as Partial<MixWish>;
  return (
    Number.isInteger(count) &&
    Array.isArray(banks) &&
    banks.every((bank) => typeof bank === 'string') &&
    EMPHASES.has(emphasis) &&
    LEVELS.has(level) &&
    typeof hasPolls === 'boolean'
  );
}
