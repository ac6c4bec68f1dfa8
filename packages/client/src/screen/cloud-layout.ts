/**
 * Where the words of a cloud stand. Nothing is measured and nothing is drawn by lot: the same words stand in the same
 * places on every screen. Widths are guessed, a little too wide, from the kinds of letters, so that words never touch.
 */
import type { TypedRow } from '@bellringer/core/game';

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface PlacedWord {
  /** As typed. */
  readonly words: string;
  /** As it stands in the cloud: what is too long ends in dots. */
  readonly shown: string;
  readonly count: number;
  /** Its middle, from the middle of the box. */
  readonly x: number;
  readonly y: number;
  /** Of its letters, in the box's units. */
  readonly size: number;
  /** What is kept free for it. */
  readonly width: number;
  readonly height: number;
}

/** In units of the screen: below the smallest the last row reads nothing. */
const LEAST_SIZE = 3.6;
const MOST_SIZE = 12;
/** What everyone said alike is not shouted. */
const EVEN_SIZE = 6;
const MOST_WORDS = 40;
const LONGEST_EMS = 16;
const LINE_HEIGHT = 1.2;
/** A few words stand large; the more there are, the smaller. */
const SHRINKING = [1.6, 1.4, 1.2, 1, 0.85, 0.7, 0.58, 0.48, 0.38] as const;
const SMALLEST = 0.3;

/** The most frequent in the middle. What has no room even at the smallest size is left out: the last ones. */
export function layOut(typed: readonly TypedRow[], box: Box): PlacedWord[] {
  const rows = typed.slice(0, MOST_WORDS);
  for (const factor of SHRINKING) {
    const placed = placeAll(wordsOf(rows, box, factor), box, true);
    if (placed !== null) return placed;
  }
  return placeAll(wordsOf(rows, box, SMALLEST), box, false) ?? [];
}

type Word = Omit<PlacedWord, 'x' | 'y'>;

function wordsOf(rows: readonly TypedRow[], box: Box, factor: number): Word[] {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return rows.map(({ words, count }) => {
    const shown = shorten(words);
    const ems = emsOf(shown) + 0.5;
    const size = Math.max(LEAST_SIZE, Math.min(sizeOf(count, most) * factor, box.width / ems));
    return { words, shown, count, size, width: ems * size, height: LINE_HEIGHT * size };
  });
}

/** Null as soon as one has no room, where all must have it. */
function placeAll(words: readonly Word[], box: Box, mustAll: boolean): PlacedWord[] | null {
  const area = words.reduce((sum, { width, height }) => sum + width * height, 0);
  if (mustAll && area > box.width * box.height) return null;
  const placed: PlacedWord[] = [];
  for (const word of words) {
    const spot = spotFor(word, box, placed);
    if (spot) placed.push({ ...word, ...spot });
    else if (mustAll) return null;
  }
  return placed;
}

function sizeOf(count: number, most: number): number {
  if (most === 1) return EVEN_SIZE;
  return LEAST_SIZE + (MOST_SIZE - LEAST_SIZE) * Math.sqrt((count - 1) / (most - 1));
}

interface Spot {
  readonly x: number;
  readonly y: number;
}
type Rect = Box & Spot;

/** Walks a spiral, as flat as the box, from the middle outward to the first free place. */
function spotFor({ width, height }: Box, box: Box, standing: readonly Rect[]): Spot | null {
  const flatness = box.height / box.width;
  for (let angle = 0; angle < 400; angle += angle < 40 ? 0.25 : 0.1) {
    const away = angle * 0.42;
    const rect = { width, height, x: away * Math.cos(angle), y: away * flatness * Math.sin(angle) };
    if (isInside(rect, box) && standing.every((other) => !touches(rect, other))) return { x: rect.x, y: rect.y };
    if (away > box.width / 2) return null;
  }
  return null;
}

function isInside({ x, y, width, height }: Rect, box: Box): boolean {
  return Math.abs(x) + width / 2 <= box.width / 2 && Math.abs(y) + height / 2 <= box.height / 2;
}

function touches(one: Rect, other: Rect): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}

function shorten(words: string): string {
  let ems = 0;
  let shown = '';
  for (const letter of words) {
    ems += emOf(letter);
    if (ems > LONGEST_EMS) return `${shown.trimEnd()}…`;
    shown += letter;
  }
  return shown;
}

function emsOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + emOf(letter), 0);
}

/** Of bold letters in the widest of the fonts that are asked for. */
function emOf(letter: string): number {
  if (/\p{Mn}|\u200d/u.test(letter)) return 0;
  if (/[ .,:;!'’|iIjl]/u.test(letter)) return 0.36;
  if (/[mwMW@%…]/u.test(letter)) return 1;
  if (letter >= '\u1100') return 1.1;
  return letter === letter.toLowerCase() ? 0.66 : 0.8;
}
