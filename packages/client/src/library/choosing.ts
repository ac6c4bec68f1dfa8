/**
 * What the host is choosing: a chapter, its questions, how to play. Pure: every step gives the next state, and the
 * page is drawn from it. What was picked in a chapter is kept while another one is looked at.
 */
import { USUAL_OPTIONS } from '@bellringer/core/game';
import type { Library, LibraryBank, LibraryItem, OpenRoom, RoomOptions } from '@bellringer/core/protocol';
import { pickEvenly } from './pick.ts';

/** Fits a quarter of an hour, and is about what a class can discuss. */
const USUAL_COUNT = 12;
export const MOST_QUESTIONS = 200;

export type KindFilter = 'all' | LibraryItem['kind'];

export interface Choosing {
  readonly bank: string | null;
  /** By bank; a bank that nobody touched has the usual pick. */
  readonly picks: Readonly<Record<string, ReadonlySet<string>>>;
  readonly previewed: string | null;
  readonly kind: KindFilter;
  readonly search: string;
  readonly options: RoomOptions;
}

/** The first chapter that has questions, with the pick made already: one touch from here to an open room. */
export function startChoosing(library: Library): Choosing {
  const bank = library.banks.find(({ items }) => items.length > 0) ?? library.banks[0];
  return {
    bank: bank?.id ?? null,
    picks: {},
    previewed: null,
    kind: 'all',
    search: '',
    options: USUAL_OPTIONS,
  };
}

export function chooseBank(choosing: Choosing, bank: string): Choosing {
  return { ...choosing, bank, previewed: null, kind: 'all', search: '' };
}

/** In the order of the bank, which is the lecture's. */
export function pickedItems(choosing: Choosing, bank: LibraryBank): readonly LibraryItem[] {
  const picked = pickOf(choosing, bank);
  return bank.items.filter(({ id }) => picked.has(id));
}

export function toggleItem(choosing: Choosing, bank: LibraryBank, item: string): Choosing {
  const picked = new Set(pickOf(choosing, bank));
  if (!picked.delete(item)) picked.add(item);
  return withPick(choosing, bank, picked);
}

/** Picks everything that the list shows, or leaves all of it out; what is out of sight stays as it is. */
export function toggleShown(choosing: Choosing, bank: LibraryBank, isPicked: boolean): Choosing {
  const picked = new Set(pickOf(choosing, bank));
  for (const { id } of shownItems(choosing, bank)) {
    if (!isPicked) picked.delete(id);
    else if (picked.size < MOST_QUESTIONS) picked.add(id);
  }
  return withPick(choosing, bank, picked);
}

/** Picks `count` anew, evenly over the topics. */
export function pickCount(choosing: Choosing, bank: LibraryBank, count: number): Choosing {
  const most = Math.min(bank.items.length, MOST_QUESTIONS);
  return withPick(choosing, bank, pickEvenly(bank.items, Math.max(1, Math.min(Math.round(count), most))));
}

/** Whether the pick is still the even one of its size: the page then says so. */
export function isEvenPick(choosing: Choosing, bank: LibraryBank): boolean {
  const picked = pickOf(choosing, bank);
  const even = pickEvenly(bank.items, picked.size);
  return [...picked].every((id) => even.has(id));
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

/** What the list shows: search looks into stem, place and choices of both languages, whatever the page speaks. */
export function shownItems(choosing: Choosing, bank: LibraryBank): readonly LibraryItem[] {
  const wanted = choosing.search.trim().toLocaleLowerCase();
  return bank.items.filter(
    (item) => (choosing.kind === 'all' || item.kind === choosing.kind) && (wanted === '' || says(item, wanted)),
  );
}

/** What is sent to open the room. `after`: the room whose class comes along. */
export function openRoomOf(choosing: Choosing, bank: LibraryBank, after: string | null): OpenRoom {
  const items = pickedItems(choosing, bank).map(({ id }) => id);
  const wish = { bank: bank.id, items, questionCount: items.length, options: choosing.options };
  return after === null ? wish : { ...wish, after };
}

/** Reading the stem before the choices open, and looking at the result together. */
const AROUND_A_QUESTION_SECONDS = 15;

/** About how long the class will need, in minutes; at least one. */
export function minutesOf(items: readonly Pick<LibraryItem, 'seconds'>[], timeFactor: number): number {
  const seconds = items.reduce((sum, item) => sum + item.seconds * timeFactor + AROUND_A_QUESTION_SECONDS, 0);
  return Math.max(1, Math.round(seconds / 60));
}

function pickOf(choosing: Choosing, bank: LibraryBank): ReadonlySet<string> {
  return choosing.picks[bank.id] ?? pickEvenly(bank.items, USUAL_COUNT);
}

function withPick(choosing: Choosing, bank: LibraryBank, picked: ReadonlySet<string>): Choosing {
  return { ...choosing, picks: { ...choosing.picks, [bank.id]: picked } };
}

function says(item: LibraryItem, wanted: string): boolean {
  const texts = [item.stem, item.place, ...item.choices.map((choice) => choice.text)];
  return texts.some(({ ko, en }) => ko.toLocaleLowerCase().includes(wanted) || en.toLocaleLowerCase().includes(wanted));
}
