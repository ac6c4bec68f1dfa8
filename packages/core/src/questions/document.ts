/**
 * A YAML text as plain values that remember where they stand. Only what a bank needs is let in: maps with plain names,
 * lists and scalars; no aliases (a few lines of them can unfold to gigabytes), no types of YAML 1.1, no deep nests.
 */
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import { tooDeepAt } from './nesting.ts';
import { mistakeAt } from './problems.ts';
import type { Mistake, Place } from './problems.ts';

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

/** Reads a text. Never throws: whatever is wrong is a mistake at its place. */
export function openText(text: string): Opened | { readonly mistakes: readonly Mistake[] } {
  if (text.length > LONGEST_TEXT) {
    return { mistakes: [mistakeAt(START, `the file has more than ${LONGEST_TEXT} characters`)] };
  }
  const lines = new LineCounter();
  if (text.trim() === '') return { mistakes: [mistakeAt(START, 'the file is empty')] };
  const deepAt = tooDeepAt(text);
  if (deepAt !== null) return { mistakes: [mistakeAt(placeIn(text, deepAt), 'this is nested too deeply')] };
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
  const mistakes = syntaxMistakes(parsed, place);
  // Values are looked at only where the text can be understood.
  if (mistakes.length === 0) mistakes.push(...mistakesIn(parsed, place));
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

/** The first: what the parser says after that usually follows from it. */
function syntaxMistakes(parsed: Document.Parsed, place: (offset: number) => Place): Mistake[] {
  const errors = [...parsed.errors, ...parsed.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  return errors.slice(0, 1).map((error) => mistakeAt(place(error.pos[0]), inPlainWords(error)));
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
  const add = (node: unknown, message: string) => {
    const range = isNode(node) ? node.range : null;
    mistakes.push(mistakeAt(place(range?.[0] ?? 0), message));
  };
  visit(parsed, {
    Node(_, node) {
      if (isAlias(node)) add(node, `references such as \`*${node.source}\` are not allowed: write it out`);
    },
    Map(_, map) {
      if (map.items.length > MOST_NAMES) {
        add(map, `there are more than ${MOST_NAMES} names here`);
        return visit.SKIP;
      }
      const seen = new Set<string>();
      for (const pair of map.items) {
        const message = isPair(pair) ? wrongName(nameOf(pair), seen) : null;
        if (message !== null) add(pair.key, message);
      }
      return undefined;
    },
  });
  return mistakes;
}

function wrongName(name: string | null, seen: Set<string>): string | null {
  if (name === null) return 'a name before a colon must be a plain word';
  if (FORBIDDEN_NAMES.has(name)) return `\`${name}\` is not known here`;
  if (seen.has(name)) return `\`${name}\` stands here twice`;
  seen.add(name);
  return null;
}

/** The parser's own words, where there are none that say what to do. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'a reference (`*name`) is not allowed: write it out',
  BAD_ALIAS: 'a text that begins with `*` or `&` must stand in quotes',
  BAD_INDENT: 'this line does not begin in the same column as its neighbours, or a bracket is not closed',
  BAD_SCALAR_START: 'a text that begins with a special character (such as @ or `) must stand in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space in it must stand in quotes',
  MISSING_CHAR: 'a colon, a comma, a closing quote or bracket is missing here, or the line begins in the wrong column',
  MULTIPLE_DOCS: 'the file must hold one document: take this `---` away',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after this name, or a quote is not closed',
  TAB_AS_INDENT: 'a line must be indented with spaces, not with a tab',
  TAG_RESOLVE_FAILED: 'a text that begins with `!` must stand in quotes',
  RESOURCE_EXHAUSTION: 'this is nested too deeply',
};

function inPlainWords(error: YAMLError): string {
  return PLAIN_WORDS[error.code] ?? error.message;
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
