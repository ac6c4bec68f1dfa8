/** What a schema found, in sentences for the person who wrote the file. */
import type { BaseIssue, IssuePathItem } from 'valibot';
import type { Opened, Path } from './document.ts';
import { mistakeAt } from './problems.ts';
import type { Mistake } from './problems.ts';
import { didYouMean, likelyMeant } from './spelling.ts';

type Issue = BaseIssue<unknown>;

/** One mistake for each issue; one slip of the pen (`chioce`) is not told twice (as unknown, and `choices` as missing). */
export function mistakesOf(issues: readonly Issue[], opened: Opened, base: Path): Mistake[] {
  const told = new Set<string>();
  const mistakes: Mistake[] = [];
  for (const issue of issues.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const path = [...base, ...pathOf(issue)];
    const found = mistakeOf(issue, path, opened);
    if (found.about.some((name) => told.has(name))) continue;
    for (const name of found.about) told.add(name);
    mistakes.push(found.mistake);
  }
  return mistakes;
}

interface Found {
  readonly mistake: Mistake;
  /** Paths that need no second mistake. */
  readonly about: readonly string[];
}

/** Unknown names first: they explain missing ones. */
function rankOf(issue: Issue): number {
  return issue.type === 'never' ? 0 : 1;
}

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map((step) => step.key as string | number);
}

function mistakeOf(issue: Issue, path: Path, opened: Opened): Found {
  const last = issue.path?.at(-1);
  const parent = path.slice(0, -1);
  // Lists pass as objects with missing names.
  if (last && Array.isArray(last.input) && typeof last.key === 'string') {
    return { mistake: wrongValue(mustHold(issue), parent, last.input, opened), about: [parent.join('/')] };
  }
  if (issue.type === 'never') return unknownName(path, issue.message.split(' '), opened);
  if (isMissing(issue, last)) return missingName(path, last, opened);
  return { mistake: wrongValue(predicateOf(issue), path, issue.input, opened), about: [path.join('/')] };
}

function isMissing(issue: Issue, last: IssuePathItem | undefined): last is IssuePathItem {
  return issue.input === undefined && last !== undefined && !(String(last.key) in Object(last.input));
}

function unknownName(path: Path, known: readonly string[], opened: Opened): Found {
  const name = String(path.at(-1));
  const meant = likelyMeant(name, known);
  const hint = meant === null ? `; known are ${listed(known, 'and')}` : didYouMean(name, known);
  const about = meant === null ? [path] : [path, [...path.slice(0, -1), meant]];
  return {
    mistake: mistakeAt(opened.placeOfName(path), `\`${cut(name)}\` is not known here${hint}`),
    about: about.map((each) => each.join('/')),
  };
}

function missingName(path: Path, last: IssuePathItem, opened: Opened): Found {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  const slip = likelyMeant(name, Object.keys(Object(last.input)));
  if (slip !== null && name === 'kind') return unknownName([...parent, slip], [name], opened);
  const message = `${nameOf(path)} is missing${languageOf(name) ? `: add \`${name}\`` : ''}`;
  return { mistake: mistakeAt(opened.placeOfName(parent), message), about: [path.join('/')] };
}

function wrongValue(predicate: string, path: Path, value: unknown, opened: Opened): Mistake {
  if (value === null || value === '') {
    return mistakeAt(opened.placeOfName(path), `${nameOf(path)} is empty: it ${predicate}`);
  }
  const written = opened.writtenAt(path);
  const isUnquoted = predicate === 'must be text' && (typeof value === 'number' || typeof value === 'boolean');
  const remedy = isUnquoted ? `: put it in quotes, "${written}"` : '';
  return mistakeAt(opened.placeOf(path), `${nameOf(path)} ${predicate}, not ${shown(value, written)}${remedy}`);
}

/** What a value must be. */
function predicateOf(issue: Issue): string {
  const known = issue.message.split(' ');
  switch (issue.type) {
    case 'string':
      return 'must be text';
    case 'number':
      return 'must be a number';
    case 'boolean':
      return 'must be `true` or `false`';
    case 'array':
      return 'must be a list';
    case 'object_with_rest':
      return mustHold(issue);
    case 'variant':
      return issue.path ? `must be ${listed(known, 'or')}` : mustHold(issue);
    case 'picklist':
      return `must be ${listed(known, 'or')}`;
    default:
      return issue.message;
  }
}

/** What a schema with fields says of something that has none. */
function mustHold(issue: Issue): string {
  return issue.type === 'variant'
    ? 'must hold names and values'
    : `must hold ${listed(issue.message.split(' '), 'and')}`;
}

/** "`stem`", "the Korean text of `stem`", "entry 3 of `items`". */
function nameOf(path: Path): string {
  const name = path.at(-1);
  if (name === undefined) return 'the file';
  if (typeof name === 'number') return `entry ${name + 1} of ${nameOf(path.slice(0, -1))}`;
  const language = languageOf(name);
  return language && path.length > 1 ? `the ${language} text of ${nameOf(path.slice(0, -1))}` : `\`${name}\``;
}

function languageOf(name: string): string | null {
  return name === 'ko' ? 'Korean' : name === 'en' ? 'English' : null;
}

function shown(value: unknown, written: string | null): string {
  if (typeof value === 'string') return `the text "${cut(value)}"`;
  if (typeof value === 'number') return `the number ${cut(written ?? String(value))}`;
  if (typeof value === 'boolean') return `\`${written}\``;
  return Array.isArray(value) ? `a list of ${value.length}` : 'names and values';
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}

function listed(names: readonly string[], word: 'and' | 'or'): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${word} ${last}`;
}
