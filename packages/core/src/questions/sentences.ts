/** What a schema found, in sentences for the person who wrote the file. */
import type { BaseIssue, IssuePathItem } from 'valibot';
import type { Text } from '../game/index.ts';
import type { Opened, Path } from './document.ts';
import { must, predicateOf } from './predicates.ts';
import type { Predicate } from './predicates.ts';
import { mistakeAt } from './problems.ts';
import type { Mistake } from './problems.ts';
import { likelyMeant, withGuess } from './spelling.ts';

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
  return { mistake: wrongValue(mustBe(issue), path, issue.input, opened), about: [path.join('/')] };
}

function isMissing(issue: Issue, last: IssuePathItem | undefined): last is IssuePathItem {
  return issue.input === undefined && last !== undefined && !(String(last.key) in Object(last.input));
}

function unknownName(path: Path, known: readonly string[], opened: Opened): Found {
  const name = String(path.at(-1));
  const meant = likelyMeant(name, known);
  const unknown = { ko: `\`${cut(name)}\`: 여기서 쓰지 않는 이름이에요`, en: `\`${cut(name)}\` is not known here` };
  const message =
    meant === null
      ? {
          ko: `${unknown.ko}. 쓸 수 있는 이름: ${listed(known)}`,
          en: `${unknown.en}; known are ${listed(known, 'and')}`,
        }
      : withGuess(unknown, name, known);
  const about = meant === null ? [path] : [path, [...path.slice(0, -1), meant]];
  return { mistake: mistakeAt(opened.placeOfName(path), message), about: about.map((each) => each.join('/')) };
}

function missingName(path: Path, last: IssuePathItem, opened: Opened): Found {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  const slip = likelyMeant(name, Object.keys(Object(last.input)));
  if (slip !== null && name === 'kind') return unknownName([...parent, slip], [name], opened);
  const { ko, en } = nameOf(path);
  const message = { ko: `${ko}: 빠졌어요`, en: `${en} is missing` };
  const remedy = { ko: `${message.ko}. \`${name}\`도 적어 주세요`, en: `${message.en}: add \`${name}\`` };
  return {
    mistake: mistakeAt(opened.placeOfName(parent), languageOf(name) ? remedy : message),
    about: [path.join('/')],
  };
}

function wrongValue(wanted: Predicate, path: Path, value: unknown, opened: Opened): Mistake {
  const name = nameOf(path);
  if (value === null || value === '') {
    const message = { ko: `${name.ko}: 비어 있어요. ${wanted.ko}`, en: `${name.en} is empty: it ${wanted.en}` };
    return mistakeAt(opened.placeOfName(path), message);
  }
  const written = opened.writtenAt(path);
  const found = shown(value, written);
  const wish = { ko: `${name.ko}: ${wanted.ko}`, en: `${name.en} ${wanted.en}` };
  if (wanted.isAll) return mistakeAt(opened.placeOf(path), wish);
  const message = { ko: `${wish.ko} (지금: ${found.ko})`, en: `${wish.en}, not ${found.en}` };
  const isUnquoted = wanted === TEXT && (typeof value === 'number' || typeof value === 'boolean');
  const quoted = {
    ko: `${message.ko}. 따옴표로 감싸 주세요: "${written}"`,
    en: `${message.en}: put it in quotes, "${written}"`,
  };
  return mistakeAt(opened.placeOf(path), isUnquoted ? quoted : message);
}

const TEXT = predicateOf(must('text'));

/** What a value must be. */
function mustBe(issue: Issue): Predicate {
  switch (issue.type) {
    case 'string':
      return TEXT;
    case 'number':
      return predicateOf(must('number'));
    case 'boolean':
      return { ko: '`true`나 `false`여야 해요', en: 'must be `true` or `false`' };
    case 'array':
      return { ko: '목록이어야 해요', en: 'must be a list' };
    case 'object_with_rest':
      return mustHold(issue);
    case 'variant':
      return issue.path ? mustBeOneOf(issue.message.split(' ')) : mustHold(issue);
    case 'picklist':
      return mustBeOneOf(issue.message.split(' '));
    default:
      return predicateOf(issue.message);
  }
}

function mustBeOneOf(known: readonly string[]): Text {
  const ko = known.length === 1 ? `${listed(known)}만 쓸 수 있어요` : `${listed(known)} 중 하나여야 해요`;
  return { ko, en: `must be ${listed(known, 'or')}` };
}

/** What a schema with fields says of something that has none. */
function mustHold(issue: Issue): Text {
  const names = issue.message.split(' ');
  return issue.type === 'variant'
    ? { ko: '이름과 값이 있어야 해요', en: 'must hold names and values' }
    : { ko: `${listed(names)} 값이 있어야 해요`, en: `must hold ${listed(names, 'and')}` };
}

/** "`stem`", "the Korean text of `stem`", "entry 3 of `items`". */
function nameOf(path: Path): Text {
  const name = path.at(-1);
  if (name === undefined) return { ko: '파일', en: 'the file' };
  const around = () => nameOf(path.slice(0, -1));
  if (typeof name === 'number') {
    return { ko: `${around().ko}의 ${name + 1}번째 항목`, en: `entry ${name + 1} of ${around().en}` };
  }
  const language = languageOf(name);
  if (!language || path.length === 1) return { ko: `\`${name}\``, en: `\`${name}\`` };
  return { ko: `${around().ko}의 ${language.ko} 글`, en: `the ${language.en} text of ${around().en}` };
}

function languageOf(name: string): Text | null {
  if (name === 'ko') return { ko: '한국어', en: 'Korean' };
  return name === 'en' ? { ko: '영어', en: 'English' } : null;
}

function shown(value: unknown, written: string | null): Text {
  if (typeof value === 'string') return { ko: `글 "${cut(value)}"`, en: `the text "${cut(value)}"` };
  if (typeof value === 'number') {
    const number = cut(written ?? String(value));
    return { ko: `숫자 ${number}`, en: `the number ${number}` };
  }
  if (typeof value === 'boolean') return { ko: `\`${written}\``, en: `\`${written}\`` };
  if (!Array.isArray(value)) return { ko: '이름과 값', en: 'names and values' };
  return { ko: `${value.length}개짜리 목록`, en: `a list of ${value.length}` };
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}

/** With a word before the last (Korean does without). */
function listed(names: readonly string[], word?: 'and' | 'or'): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.at(-1) ?? '';
  if (word === undefined || quoted.length < 2) return quoted.join(', ');
  return `${quoted.slice(0, -1).join(', ')} ${word} ${last}`;
}
