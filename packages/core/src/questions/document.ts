/**
 * A YAML text as plain values that remember where they stand. Only what a bank needs is let in: maps with plain names,
 * lists and scalars; no aliases (a few lines of them can unfold to gigabytes), no types of YAML 1.1, no deep nests.
 */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Text } from '../game/index.ts';
import { tooDeepAt } from './nesting.ts';
import { mistakeAt } from './problems.ts';
import type { Mistake, Place } from './problems.ts';
import { BEGINS_WITH_AND, beginsWithStar, HOLDS_A_HASH, slipOf } from './slips-of-yaml.ts';

/** From the root to a value: names of maps and positions in lists. */
export type Path = readonly (string | number)[];

export interface Opened {
  readonly value: unknown;
  /** Where the value stands; the nearest thing around it if there is none. */
  placeOf(path: Path): Place;
  /** Where the name before the value stands. */
  placeOfName(path: Path): Place;
  /** How a scalar is written in the file: `1.10` where its value is the number 1.1. */
  writtenAt(path: Path): string | null;
}

/** Far above any chapter (about 5,000 characters an item). */
const LONGEST_TEXT = 1_000_000;
/** An item has twenty. Looking for a name takes a step for each. */
const MOST_NAMES = 100;

const START: Place = { line: 1, column: 1 };

/** Names that mean something to JavaScript itself. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

const TOO_LONG: Text = {
  ko: `파일이 ${LONGEST_TEXT}자보다 길어요`,
  en: `the file has more than ${LONGEST_TEXT} characters`,
};
const EMPTY: Text = { ko: '파일이 비어 있어요', en: 'the file is empty' };
const TOO_DEEP: Text = { ko: '너무 깊이 겹쳐 있어요', en: 'this is nested too deeply' };
const TOO_MANY_NAMES: Text = {
  ko: `여기에 이름이 ${MOST_NAMES}개보다 많아요`,
  en: `there are more than ${MOST_NAMES} names here`,
};

/** Reads a text. Never throws: whatever is wrong is a mistake at its place. */
export function openText(text: string): Opened | { readonly mistakes: readonly Mistake[] } {
  if (text.length > LONGEST_TEXT) {
    return { mistakes: [mistakeAt(START, TOO_LONG)] };
  }
  const lines = new LineCounter();
  if (text.trim() === '') return { mistakes: [mistakeAt(START, EMPTY)] };
  const deepAt = tooDeepAt(text);
  if (deepAt !== null) return { mistakes: [mistakeAt(placeIn(text, deepAt), TOO_DEEP)] };
  const parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Compared pairwise by the parser, which takes minutes on a hostile file: `mistakesIn` does it.
    uniqueKeys: false,
    // A `%YAML 1.1` line in the file would else turn `no` into false and `<<` into a merge.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
  });
  const place = (offset: number): Place => placeOfOffset(lines, offset);
  const slip = slipOf(text, parsed);
  // Values are looked at only where the text can be understood.
  const mistakes = slip ? [mistakeAt(place(slip.offset), slip.message)] : mistakesIn(parsed, place);
  return mistakes.length > 0 ? { mistakes } : opened(parsed, place);
}

function opened(parsed: Document.Parsed, place: (offset: number) => Place): Opened {
  const placeOfNode = (node: Node | null | undefined) => (node?.range ? place(node.range[0]) : null);
  const placeOf = (path: Path): Place => {
    const found = placeOfNode(nodeAt(parsed.contents, path));
    return found ?? (path.length > 0 ? placeOf(path.slice(0, -1)) : START);
  };
  return {
    value: parsed.toJS({ maxAliasCount: 0 }) as unknown,
    placeOf,
    placeOfName(path) {
      const parent = nodeAt(parsed.contents, path.slice(0, -1));
      const name = isMap(parent) ? pairOf(parent, path.at(-1))?.key : null;
      return (isNode(name) ? placeOfNode(name) : null) ?? placeOf(path);
    },
    writtenAt(path) {
      const node = nodeAt(parsed.contents, path);
      return isScalar(node) ? (node.source ?? String(node.value)) : null;
    },
  };
}

function nodeAt(root: Node | null, path: Path): Node | null {
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) node = pairOf(node, step)?.value;
    else node = isSeq(node) ? node.items[Number(step)] : null;
  }
  return isNode(node) ? node : null;
}

/** By the name as a value has it: `true:` is the name `true`. */
function pairOf(map: YAMLMap, name: string | number | undefined): Pair | undefined {
  return map.items.find((pair) => nameOf(pair) === String(name));
}

function nameOf(pair: Pair): string | null {
  return isScalar(pair.key) ? String(pair.key.value) : null;
}

/** What the parser lets pass and a bank must not have. */
function mistakesIn(parsed: Document.Parsed, place: (offset: number) => Place): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (node: unknown, message: Text) => {
    const range = isNode(node) ? node.range : null;
    mistakes.push(mistakeAt(place(range?.[0] ?? 0), message));
  };
  visit(parsed, {
    Node(_, node) {
      if (isAlias(node)) add(node, beginsWithStar(node.source));
      else if (node.anchor !== undefined) add(node, BEGINS_WITH_AND);
    },
    Map(_, map) {
      if (map.items.length > MOST_NAMES) {
        add(map, TOO_MANY_NAMES);
        return visit.SKIP;
      }
      const seen = new Set<string>();
      for (const pair of map.items) {
        const message = wrongName(nameOf(pair), seen);
        if (message !== null) add(pair.key, message);
        else if (isCutShort(pair)) add(pair.value, HOLDS_A_HASH);
      }
      return undefined;
    },
  });
  return mistakes;
}

/** `ko: 질문 #1`: what stands behind the text in its line would be missed by a class, and by nobody before. */
function isCutShort(pair: Pair): boolean {
  const isText = nameOf(pair) === 'ko' || nameOf(pair) === 'en';
  return isText && isScalar(pair.value) && pair.value.type === 'PLAIN' && Boolean(pair.value.comment);
}

function wrongName(name: string | null, seen: Set<string>): Text | null {
  if (name === null) {
    return { ko: '쌍점 앞의 이름은 낱말이어야 해요', en: 'a name before a colon must be a plain word' };
  }
  if (FORBIDDEN_NAMES.has(name)) {
    return { ko: `\`${name}\`: 여기서 쓰지 않는 이름이에요`, en: `\`${name}\` is not known here` };
  }
  if (seen.has(name)) return { ko: `\`${name}\`: 여기에 두 번 나와요`, en: `\`${name}\` stands here twice` };
  seen.add(name);
  return null;
}

function placeOfOffset(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  // A text without a single line break has no first line to the counter.
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
