/**
 * Type a word. Judged as a teacher would: case, spacing, hyphens and full-width letters do not matter; a Korean particle
 * after an accepted answer does not either; and one slip of the finger in a long word is let pass, and flagged to the host.
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
  canonical: (answer) => canonicalTyped(String(answer)),
  say: (_question, answer) => String(answer),
};

/** Accepted only because one slip was let pass: the host should have a look (Q9). */
export function isNearMiss(question: QuestionOf<'text'>, key: Answer | null, answer: Answer): boolean {
  return key !== null && howAccepted(question, key, answer) === 'near';
}

/** Two spellings of the same: NFC, full-width letters narrow, lower case, no spaces, hyphens or quotes (Q8). */
export function canonicalTyped(typed: string): string {
  const narrow = typed.replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return narrow
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\s\u3000\-‐‑–_·・.,!?'"’‘“”]/gu, '');
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

/**
 * `exact`: an accepted answer, or one with a particle behind it. `near`: one edit away from one that has six letters or
 * more and no digit, and not itself another listed term.
 */
function howAccepted({ accepted, slips }: QuestionOf<'text'>, key: Answer, answer: Answer): 'exact' | 'near' | 'no' {
  const typed = canonicalTyped(String(answer));
  const right = [String(key), ...accepted];
  if (right.some((term) => typed === term || isWithParticle(typed, term))) return 'exact';
  const isSlip = slips.some(({ answers }) => answers.some((slip) => canonicalTyped(String(slip)) === typed));
  return !isSlip && right.some((term) => mayBeMistyped(term) && isOneEditAway(lettersOf(typed), lettersOf(term)))
    ? 'near'
    : 'no';
}

/**
 * Never stripped from what was typed (나이 is not 나): only looked for behind an accepted answer. Pure, so that a phone,
 * which does not judge, does not load them.
 */
const PARTICLES = /*#__PURE__*/ new Set(
  /*#__PURE__*/ `은 는 이 가 을 를 의 에 에서 에게 으로 로 와 과 랑 이랑 도 만 요 이요 예요 이에요 에요 이예요 야 이야 다 이다 임 입니다
   이라고 라고 이란 란 이라는 라는 이라 라 인데 이지 지 이죠 죠 인가요 일까요`.split(/\s+/),
);

function isWithParticle(typed: string, term: string): boolean {
  return typed.startsWith(term) && PARTICLES.has(typed.slice(term.length));
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
