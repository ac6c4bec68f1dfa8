/**
 * What the host is choosing: where to look, what is picked, how to play. Pure: every step gives the next state, and the
 * page is drawn from it. There is one pick, of as many chapters as one likes; looking around does not change it (C2).
 */
import { planMsOf, USUAL_OPTIONS } from '@bellringer/core/game';
import { MOST_QUESTIONS } from '@bellringer/core/protocol';
import type { KeptSet, LibraryItem, OpenRoom, QuestionSet, RoomOptions } from '@bellringer/core/protocol';
import { isOpinion } from '../state/question-kinds.ts';
import { keyOf } from './catalogue.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { entriesIn, filtered, NO_FILTER } from './filtering.ts';
import type { Filter } from './filtering.ts';
import { mix, mostMixed } from './mixing.ts';
import type { MixWish } from './mixing.ts';
import { pickEvenly } from './pick.ts';

/** Fits a quarter of an hour, and is about what a class can discuss. */
export const USUAL_COUNT = 12;
/** A few chapters may hold so few questions that a mix has no other way to be. */
const MOST_MIXES = 20;

export type Picked =
  /** Made by itself, and goes along from chapter to chapter until the host touches it. */
  | { readonly is: 'usual'; readonly bank: string; readonly count: number }
  | { readonly is: 'own'; readonly keys: ReadonlySet<string> }
  | { readonly is: 'mix'; readonly keys: ReadonlySet<string>; readonly wish: MixWish; readonly seed: string }
  | { readonly is: 'set'; readonly keys: ReadonlySet<string>; readonly id: string };

export interface Choosing {
  /** The chapter that is looked at; null: all of them. */
  readonly bank: string | null;
  readonly pick: Picked;
  readonly filter: Filter;
  readonly isLapsedShown: boolean;
  /** Its key. */
  readonly previewed: string | null;
  readonly options: RoomOptions;
}

/** The first chapter that has questions, with the pick made already: one touch from here to an open room. */
export function startChoosing({ banks }: Catalogue): Choosing {
  const bank = (banks.find(({ items }) => items.length > 0) ?? banks[0])?.id ?? '';
  return {
    bank: banks.length === 0 ? null : bank,
    pick: { is: 'usual', bank, count: USUAL_COUNT },
    filter: NO_FILTER,
    isLapsedShown: false,
    previewed: null,
    options: USUAL_OPTIONS,
  };
}

/** Looks at a chapter, or at all of them (null). An untouched pick goes along to a chapter. */
export function lookAt(choosing: Choosing, bank: string | null): Choosing {
  const { pick } = choosing;
  const along = pick.is === 'usual' && bank !== null ? { is: 'usual' as const, bank, count: pick.count } : pick;
  return { ...choosing, bank, pick: along, previewed: null, filter: NO_FILTER };
}

/** Gives the pick up for the usual one of the chapter that is looked at. */
export function pickUsual(choosing: Choosing, catalogue: Catalogue, bank: string): Choosing {
  return repicked(choosing, catalogue, { is: 'usual', bank, count: USUAL_COUNT });
}

export function pickedKeys({ pick }: Choosing, catalogue: Catalogue): ReadonlySet<string> {
  if (pick.is !== 'usual') return pick.keys;
  const current = currentIn(catalogue, pick.bank).map(({ key, item: { topic, facts } }) => ({ id: key, topic, facts }));
  return pickEvenly(current, Math.min(pick.count, MOST_QUESTIONS));
}

/** In the order of the lectures. */
export function pickedEntries(choosing: Choosing, catalogue: Catalogue): readonly Entry[] {
  const picked = pickedKeys(choosing, catalogue);
  return catalogue.entries.filter(({ key }) => picked.has(key));
}

export function toggleItem(choosing: Choosing, catalogue: Catalogue, key: string): Choosing {
  const picked = new Set(pickedKeys(choosing, catalogue));
  if (!picked.delete(key) && picked.size < MOST_QUESTIONS) picked.add(key);
  return withOwn(choosing, picked);
}

/** Picks everything that the list shows, or leaves all of it out; what is out of sight stays as it is. */
export function toggleShown(choosing: Choosing, catalogue: Catalogue, isPicked: boolean): Choosing {
  const picked = new Set(pickedKeys(choosing, catalogue));
  for (const { key } of shownEntries(choosing, catalogue)) {
    if (!isPicked) picked.delete(key);
    else if (picked.size < MOST_QUESTIONS) picked.add(key);
  }
  return withOwn(choosing, picked);
}

/** How many can be picked where the pick is made anew: of its chapter, or of those that it mixes. */
export function mostOf(choosing: Choosing, catalogue: Catalogue): number {
  const { pick } = choosing;
  const most =
    pick.is === 'usual'
      ? currentIn(catalogue, pick.bank).length
      : mostMixed(catalogue.entries, wishOf(choosing, catalogue));
  return Math.min(most, MOST_QUESTIONS);
}

/** Picks `count` anew: evenly over the topics of the chapter, or of the chapters of which the pick was. */
export function pickCount(choosing: Choosing, catalogue: Catalogue, count: number): Choosing {
  const { pick } = choosing;
  const most = mostOf(choosing, catalogue);
  if (most === 0) return choosing;
  const wanted = Math.max(1, Math.min(Math.round(count), most));
  if (pick.is === 'usual') return repicked(choosing, catalogue, { is: 'usual', bank: pick.bank, count: wanted });
  const wish = { ...wishOf(choosing, catalogue), count: wanted };
  return mixed(choosing, catalogue, wish, pick.is === 'mix' ? pick.seed : 'count');
}

export function mixed(choosing: Choosing, catalogue: Catalogue, wish: MixWish, seed: string): Choosing {
  return repicked(choosing, catalogue, { is: 'mix', keys: mix(catalogue.entries, wish, seed), wish, seed });
}

/** Another mix of the same wish; `seed` makes it. */
export function mixedAgain(choosing: Choosing, catalogue: Catalogue, seed: string): Choosing {
  const { pick } = choosing;
  if (pick.is !== 'mix') return choosing;
  let next = choosing;
  for (let n = 0; n < MOST_MIXES; n += 1) {
    next = mixed(choosing, catalogue, pick.wish, `${seed}/${n}`);
    if (pickedEntries(next, catalogue).some(({ key }) => !pick.keys.has(key))) break;
  }
  return next;
}

/** Takes a kept set for the pick, with its options; what is no more in the banks is left out (C6). */
export function loadSet(choosing: Choosing, catalogue: Catalogue, { id, items, options }: KeptSet): Choosing {
  const keys = items.map(({ bank, item }) => keyOf(bank, item)).filter((key) => catalogue.byKey.has(key));
  return repicked({ ...choosing, options }, catalogue, { is: 'set', id, keys: new Set(keys) });
}

/** The pick as it is kept. */
export function setOf(choosing: Choosing, catalogue: Catalogue, name: string): QuestionSet {
  return { name, items: itemsOf(pickedEntries(choosing, catalogue)), options: choosing.options };
}

/** What the list shows. What has lapsed is hidden, but for what the host has picked all the same. */
export function shownEntries(choosing: Choosing, catalogue: Catalogue): readonly Entry[] {
  return filtered(visibleEntries(choosing, catalogue), choosing.filter);
}

/** What the list would show without a filter. */
export function visibleEntries(choosing: Choosing, catalogue: Catalogue): readonly Entry[] {
  const picked = pickedKeys(choosing, catalogue);
  const all = entriesIn(catalogue, choosing.bank);
  return choosing.isLapsedShown ? all : all.filter(({ key, isLapsed }) => !isLapsed || picked.has(key));
}

/** Only what is picked now, of all chapters; or everything again. */
export function showPicked(choosing: Choosing, catalogue: Catalogue, isOnly: boolean): Choosing {
  const picked = isOnly ? new Set(pickedKeys(choosing, catalogue)) : null;
  const bank = isOnly ? null : choosing.bank;
  return { ...choosing, bank, filter: { ...(isOnly ? NO_FILTER : choosing.filter), picked } };
}

/** A streak bonus counts only with `classic`, so leaving it takes the bonus along. */
export function setOption<Name extends keyof RoomOptions>(
  choosing: Choosing,
  name: Name,
  value: RoomOptions[Name],
): Choosing {
  const options = { ...choosing.options, [name]: value };
  return { ...choosing, options: options.preset === 'classic' ? options : { ...options, hasStreakBonus: false } };
}

/** How many options differ from the usual ones. */
export function changedOptionsCount({ options }: Choosing): number {
  return (Object.keys(USUAL_OPTIONS) as (keyof RoomOptions)[]).filter((name) => options[name] !== USUAL_OPTIONS[name])
    .length;
}

/** What is sent to open the room. `after`: the room whose class comes along. */
export function openRoomOf(choosing: Choosing, catalogue: Catalogue, after: string | null): OpenRoom {
  const items = itemsOf(pickedEntries(choosing, catalogue));
  const wish = { bank: items[0]?.bank ?? '', items, questionCount: items.length, options: choosing.options };
  return after === null ? wish : { ...wish, after };
}

/** About how long the class will need, in minutes; at least one. As the lobby says it. */
export function minutesOf(items: readonly Pick<LibraryItem, 'seconds' | 'readMs'>[], timeFactor: number): number {
  return Math.max(1, Math.round(planMsOf(items, timeFactor) / 60_000));
}

function currentIn(catalogue: Catalogue, bank: string): readonly Entry[] {
  return entriesIn(catalogue, bank).filter(({ isLapsed }) => !isLapsed);
}

/** How a pick that the host has touched would be made anew: of the chapters that it has, or else of those in sight. */
function wishOf(choosing: Choosing, catalogue: Catalogue): MixWish {
  const { pick } = choosing;
  if (pick.is === 'mix') return pick.wish;
  const picked = pickedEntries(choosing, catalogue);
  const seen = picked.length > 0 ? picked : entriesIn(catalogue, choosing.bank);
  const banks = [...new Set(seen.map(({ bank }) => bank.id))];
  const hasPolls = picked.some(({ item }) => isOpinion(item.kind));
  return { count: picked.length, banks, emphasis: 'any', level: 'any', hasPolls };
}

function itemsOf(entries: readonly Entry[]): OpenRoom['items'] & object {
  return entries.map(({ bank, item }) => ({ bank: bank.id, item: item.id }));
}

/** A pick that is made anew: where only what is picked is in sight, it is in sight. */
function repicked(choosing: Choosing, catalogue: Catalogue, pick: Picked): Choosing {
  const next = { ...choosing, pick };
  return choosing.filter.picked === null ? next : showPicked(next, catalogue, true);
}

function withOwn(choosing: Choosing, keys: ReadonlySet<string>): Choosing {
  return { ...choosing, pick: { is: 'own', keys } };
}
