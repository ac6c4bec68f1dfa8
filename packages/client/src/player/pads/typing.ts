/** A number while it is being typed. */
import type { NumberRange, Text } from '@bellringer/core/game';
import { readNumber } from '@bellringer/core/game';
import { say } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { numeral } from '../../text/numeral.ts';

/** Longer than any number that is asked for. */
const LONGEST = 16;

/** What keys, a keyboard or a paste add up to: "1,000" → "1000", "－3" → "-3"; anything else is left out. */
export function cleaned(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[^\d.-]/g, '');
  const [whole = '', ...decimals] = plain.replace(/(?!^)-/g, '').split('.');
  return (decimals.length === 0 ? whole : `${whole}.${decimals.join('')}`).slice(0, LONGEST);
}

/** What stands there after a key of the page. The minus turns the sign, wherever one is. */
export function afterKey(typed: string, key: string): string {
  switch (key) {
    case 'erase':
      return typed.slice(0, -1);
    case 'clear':
      return '';
    case '-':
      return typed.startsWith('-') ? typed.slice(1) : `-${typed}`;
    default:
      return cleaned(typed + key);
  }
}

/** The number that stands there; null while there is none ("", "-", "."). */
export function numberIn(typed: string): number | null {
  // Adding 0 makes of -0 what was meant.
  return /\d/.test(typed) ? Number(typed) + 0 : null;
}

export interface Problem {
  readonly words: string;
  /** No further digit can mend it. */
  readonly isWrong: boolean;
}

/** Why this cannot be sent; null: it can. */
export function problemOf(typed: string, range: NumberRange): Problem | null {
  const { least, most, step } = range;
  const value = numberIn(typed);
  if (value === null) return { words: say(game.enterNumber), isWrong: false };
  if (value > most) return { words: sayWith(game.atMost, most), isWrong: value >= 0 || value * 10 < least };
  if (value < least) return { words: sayWith(game.atLeast, least), isWrong: value < 0 || value * 10 > most };
  if (readNumber(range, value) !== null) return null;
  const isWhole = step === 1 && Number.isInteger(least);
  return {
    words: isWhole ? say(game.wholeOnly) : sayWith(game.inSteps, step),
    isWrong: Number.isInteger(step) || decimalsIn(typed) >= decimalsIn(String(step)),
  };
}

/** Whether the range holds what a key types. */
export function keysFor({ least, step }: NumberRange): { readonly hasMinus: boolean; readonly hasPoint: boolean } {
  return { hasMinus: least < 0, hasPoint: !Number.isInteger(step) || !Number.isInteger(least) };
}

function sayWith(text: Text, n: number): string {
  return say(text, { n: numeral(n) });
}

function decimalsIn(typed: string): number {
  return typed.split('.')[1]?.length ?? 0;
}
