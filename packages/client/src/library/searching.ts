/**
 * Search, as generous as the judge of typed answers (Q8): case, width, spacing and hyphens do not matter. Words are
 * prepared once; a key that is struck compares strings, and no more.
 */
import { canonicalTyped } from '@bellringer/core/game';
import type { Lang } from '@bellringer/core/game';
import type { LibraryItem } from '@bellringer/core/protocol';

export interface ReadWords {
  /** Every text of the item, in both languages, each with its spelling as it is compared. */
  readonly lines: readonly Line[];
  /** All of them in one. */
  readonly all: string;
  /** The topic's number, which is found from its beginning on: 1.6 is neither 11.6 nor 1.60. */
  readonly topic: string;
}

interface Line {
  readonly text: string;
  readonly spelt: string;
  /** Null where it reads the same in both: names, and the ids of the lecture's facts. */
  readonly lang: Lang | null;
}

/** Where the words were found, if the row does not say it itself. */
export interface Found {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export function readWords(item: LibraryItem): ReadWords {
  const { stem, place, choices, targets = [], typed, facts } = item;
  const texts = [stem, place, ...[...choices, ...targets, ...facts].map(({ text }) => text)];
  const accepted = typed ? [typed.key.ko, typed.key.en, ...typed.accepted] : [];
  const ids = [item.id, ...facts.map(({ id }) => id), ...item.errata];
  const lines = [
    ...texts.flatMap((text) => (text ? [lineOf(text.ko, 'ko'), lineOf(text.en, 'en')] : [])),
    ...[...accepted, ...ids].map((text) => lineOf(text, null)),
  ];
  return { lines, all: lines.map(({ spelt }) => spelt).join('\n'), topic: `${spelt(item.topic)}.` };
}

/** What was typed, word by word, as it is compared. */
export function wantedOf(search: string): readonly string[] {
  return search.split(/\s+/u).map(spelt).filter(Boolean);
}

export function isFound({ all, topic }: ReadWords, wanted: readonly string[]): boolean {
  return wanted.every((word) => all.includes(word) || isTopic(topic, word));
}

/** The first word that the stem, as the row shows it, does not have, with what stands around it. */
export function foundAt({ lines }: ReadWords, wanted: readonly string[], lang: Lang): Found | null {
  const stem = lines.find((line) => line.lang === lang);
  const missing = wanted.find((word) => stem?.spelt.includes(word) !== true);
  if (missing === undefined) return null;
  const own = lines.filter((line) => line.lang === lang || line.lang === null);
  const line = [...own, ...lines].find(({ spelt: words }) => words.includes(missing));
  return line ? around(line.text, missing) : null;
}

function isTopic(topic: string, word: string): boolean {
  return NUMBERED.test(word) && topic.startsWith(`${word}.`);
}

const NUMBERED = /^\d+(?:\.\d+)+$/;

function lineOf(text: string, lang: Lang | null): Line {
  return { text, spelt: spelt(text), lang };
}

/** A point between digits is the one sign that tells two words apart: 1.6 is not 16. */
function spelt(text: string): string {
  return text
    .normalize('NFKC')
    .split(/(?<digit>\d\.(?=\d))/u)
    .map((part) => (/^\d\.$/.test(part) ? part : canonicalTyped(part)))
    .join('');
}

/** What fits under a row beside the match, in whole words. */
const AROUND = 24;

function around(text: string, word: string): Found | null {
  const letters = [...text.normalize('NFKC')];
  const ends = endsOf(letters);
  const at = spelt(text).indexOf(word);
  const from = ends.findIndex((end) => end > at);
  const to = ends.findIndex((end) => end >= at + word.length);
  if (from < 0 || to < 0) return null;
  const before = letters.slice(0, from).join('');
  const after = letters.slice(to + 1).join('');
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/u, '')}` : before,
    match: letters.slice(from, to + 1).join(''),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/u, '')}…` : after,
  };
}

/** How much is spelt up to each letter, that letter included. */
function endsOf(letters: readonly string[]): number[] {
  let end = 0;
  return letters.map((letter, i) => {
    const isPoint = letter === '.' && /\d/.test(letters[i - 1] ?? '') && /\d/.test(letters[i + 1] ?? '');
    end += isPoint ? 1 : canonicalTyped(letter).length;
    return end;
  });
}
