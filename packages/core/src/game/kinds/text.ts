/**
 * Type a word. Judged as a teacher would: case, spacing, hyphens and full-width letters do not matter, nor what grammar
 * puts around an accepted answer, nor saying it twice: "AMI (Amazon Machine Image)". One slip of the finger in a long
 * word is let pass, and flagged to the host. What names a second thing beside the right one is a hedge, and wrong.
 */
import type { Answer, QuestionOf } from '../questions.ts';
import type { Kind } from './kind.ts';

/** What students may type, UTF-16 units; longer than any term. */
export const LONGEST_TYPED = 60;

export const text: Kind<QuestionOf<'text'>> = {
  read: (_question, raw) => readTyped(raw),
  readKey: (_question, raw) => canonicalOrNull(raw),
  fraction: (question, key, answer) => (howAccepted(question, key, answer) === 'no' ? 0 : 1),
  pickCount: () => 1,
  dealt: () => [],
  tally: () => [],
  canonical: canonicalAnswer,
  say: (_question, answer) => String(answer),
};

/** Accepted only because one slip was let pass: the host should have a look (Q9). */
export function isNearMiss(question: QuestionOf<'text'>, key: Answer | null, answer: Answer): boolean {
  return key !== null && howAccepted(question, key, answer) === 'near';
}

/** Two spellings of the same: NFC, full-width letters narrow, lower case, no spaces, hyphens or quotes (Q8). */
export function canonicalTyped(typed: string): string {
  return narrow(typed)
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\s\u3000\-‐‑–_·・.,!?'"’‘“”]/gu, '');
}

function narrow(typed: string): string {
  return typed.replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/**
 * What was typed, as it is shown: one Unicode form, no controls, single spaces. Null if nothing readable is left.
 * A phone asks too, before it sends.
 */
export function readTyped(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 2 * LONGEST_TYPED) return null;
  const shown = raw
    .normalize('NFC')
    .replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return shown.length <= LONGEST_TYPED && canonicalTyped(shown) !== '' ? shown : null;
}

function canonicalOrNull(raw: unknown): string | null {
  const typed = readTyped(raw);
  return typed === null ? null : canonicalTyped(typed);
}

/** What an answer may name, canonical: what counts, and that with the slips that the author knew. */
interface Terms {
  readonly right: readonly string[];
  readonly all: readonly string[];
}

function termsOf(question: QuestionOf<'text'>, key: Answer | null): Terms {
  const right = key === null ? question.accepted : [String(key), ...question.accepted];
  return { right, all: [...right, ...wrongOf(question)] };
}

/** Once for a question, not for each of a thousand answers to it. */
const WRONG = /*#__PURE__*/ new WeakMap<QuestionOf<'text'>, readonly string[]>();

function wrongOf(question: QuestionOf<'text'>): readonly string[] {
  const known = WRONG.get(question);
  if (known) return known;
  const wrong = question.slips.flatMap(({ answers }) => answers.map((slip) => canonicalTyped(String(slip))));
  WRONG.set(question, wrong);
  return wrong;
}

/**
 * Whatever names the same listed term is the same answer, for tallies and for a host who judges one of them (S9). By the
 * key as it was written: a changed key must not tear apart what was judged before.
 */
function canonicalAnswer(question: QuestionOf<'text'>, answer: Answer): string {
  const typed = narrow(String(answer));
  return termIn(typed, termsOf(question, question.key)) ?? canonicalTyped(typed);
}

/** `exact`: names an accepted answer. `near`: does so but for one slip of the finger (Q9). */
function howAccepted(question: QuestionOf<'text'>, key: Answer, answer: Answer): 'exact' | 'near' | 'no' {
  const typed = narrow(String(answer));
  const terms = termsOf(question, key);
  const term = termIn(typed, terms);
  if (term !== null) return terms.right.includes(term) ? 'exact' : 'no';
  return isMistyped(typed, terms) ? 'near' : 'no';
}

/** The listed term that was typed, or the first of several names of what is right (Q11). */
function termIn(typed: string, { right, all }: Terms): string | null {
  const names = namesIn(typed).map((name) => nameIn(name, all));
  // Before the whole is looked at: to an author who lists the VPC as a slip, "VPC, subnet" is not "VPC subnet".
  if (names.length > 1 && names.some((name) => name !== null && !right.includes(name))) return null;
  return nameIn(typed, all) ?? (names.includes(null) ? null : (names[0] ?? null));
}

/** A slip in the one name of it, or in one beside another without. What may be two answers is not guessed at. */
function isMistyped(typed: string, { right, all }: Terms): boolean {
  const names = namesIn(typed).map((name) => ({ name, named: nameIn(name, all) }));
  const isRight = (named: string | null) => named !== null && right.includes(named);
  const isNear = (name: string) => !name.includes('/') && formsOf(name).some((form) => isNearly(form, right));
  return (
    (names.length === 1 || names.some(({ named }) => isRight(named))) &&
    names.every(({ name, named }) => isRight(named) || (named === null && isNear(name)))
  );
}

/** "AMI (Amazon Machine Image)를" or "AMI, Amazon Machine Image": the names, without what hangs on the bracket. */
function namesIn(typed: string): string[] {
  const end = typed.lastIndexOf(')');
  const named = end > 0 && isEnding(canonicalTyped(typed.slice(end + 1)), '') ? typed.slice(0, end) : typed;
  return named.split(/[(),]/).filter((name) => canonicalTyped(name) !== '');
}

/** The longest term of which nothing but an ending is left: what is listed itself is never read as another with one. */
function nameIn(typed: string, terms: readonly string[]): string | null {
  for (const form of formsOf(typed)) {
    const named = terms.filter((term) => form.startsWith(term) && isEnding(form.slice(term.length), term));
    if (named.length > 0) return named.reduce((one, other) => (other.length > one.length ? other : one));
  }
  return null;
}

/** As it was typed, then without an English article: "A" may be the answer, and "a record" is not "record" to everyone. */
function formsOf(typed: string): string[] {
  const bare = typed.replace(/^[^\p{L}\p{N}]*(?:an?|the)\s+/iu, '');
  return bare === typed ? [canonicalTyped(typed)] : [canonicalTyped(typed), canonicalTyped(bare)];
}

/**
 * Never stripped from what was typed (나이 is not 나): only looked for behind a listed term. None is one, too. Pure, so
 * that a phone, which does not judge, does not load them.
 */
const PARTICLES = /*#__PURE__*/ new Set(
  /*#__PURE__*/ ` 은 는 이 가 을 를 의 에 에서 에게 으로 로 와 과 랑 이랑 도 만 요 이요 예요 이에요 에요 이예요 야 이야 다 이다 임 입니다
   이라고 라고 이란 란 이라는 라는 이라 라 인데 이지 지 이죠 죠 인가요 일까요`.split(/\s+/),
);

/** A plural, a particle, one behind the other, or nothing. An s behind a single letter would make another name of it. */
function isEnding(rest: string, term: string): boolean {
  const [, plural = '', particle = ''] = /^(들|e?s)?(.*)$/u.exec(rest) ?? [];
  return PARTICLES.has(particle) && (!plural.endsWith('s') || /[a-z]{2}\d*$/.test(term));
}

function isNearly(typed: string, terms: readonly string[]): boolean {
  const letters = lettersOf(typed);
  return terms.some((term) => mayBeMistyped(term) && isOneEditAway(letters, lettersOf(term)));
}

const FEWEST_LETTERS = 6;

function mayBeMistyped(term: string): boolean {
  return !/\d/.test(term) && lettersOf(term).length >= FEWEST_LETTERS;
}

/** Hangul by its letters (ㄱ, ㅏ …), as a finger types it. */
function lettersOf(word: string): string[] {
  return [...word.normalize('NFD')];
}

/** One letter more, less, or another one in its place; or two neighbours swapped. */
function isOneEditAway(one: readonly string[], other: readonly string[]): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const same = (a: number, b: number) => one.slice(a).join('') === other.slice(b).join('');
  if (one.length > other.length) return same(from + 1, from);
  if (one.length < other.length) return same(from, from + 1);
  const isSwapped = one[from] === other[from + 1] && one[from + 1] === other[from];
  return same(from + 1, from + 1) || (isSwapped && same(from + 2, from + 2));
}
