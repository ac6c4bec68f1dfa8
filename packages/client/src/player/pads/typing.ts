/** A number while it is being typed. */
import type { NumberRange, Text } from '@bellringer/core/game';
import { readNumber } from '@bellringer/core/game';
import { say } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { numeral } from '../../text/numeral.ts';

/** Longer than any number that is asked for, with its separators. */
export const LONGEST_NUMBER = 22;

const THOUSANDS = /^(-?\d{1,3})((?:,\d{3})+)(\.\d*)?$/;

/**
 * What stands there in plain digits: "1,000" → "1000", "－３" → "-3", "٣" → "3". Null for anything else: 1천, 1e3 or 2,5
 * with a sign left out would be another number than was meant.
 */
export function plainOf(typed: string): string | null {
  const narrow = typed
    .trim()
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/^[−–]/, '-');
  const plain = THOUSANDS.test(narrow) ? narrow.replaceAll(',', '') : narrow;
  return /^-?\d*\.?\d*$/.test(plain) ? plain : null;
}

/** What stands there after a key of the page. The minus turns the sign, wherever one is. */
export function afterKey(typed: string, key: string): string {
  switch (key) {
    case 'erase':
      return typed.slice(0, -1);
    case 'clear':
      return '';
    case '-':
      return /^[-−–－]/.test(typed) ? typed.slice(1) : `-${typed}`;
    case '.':
      return typed.includes('.') ? typed : `${typed}.`;
    default:
      return (typed + key).slice(0, LONGEST_NUMBER);
  }
}

/** The number that stands there; null while there is none ("", "-", "."), or none that can be read. */
export function numberIn(typed: string): number | null {
  const plain = plainOf(typed);
  // Adding 0 makes of -0 what was meant.
  return plain !== null && /\d/.test(plain) ? Number(plain) + 0 : null;
}

export interface Problem {
  readonly words: string;
  /** No further digit can mend it. */
  readonly isWrong: boolean;
}

/** Why this cannot be sent; null: it can. */
export function problemOf(typed: string, range: NumberRange): Problem | null {
  const { least, most, step } = range;
  const plain = plainOf(typed);
  // A comma may be on its way to "1,000".
  if (plain === null) return { words: say(game.numbersOnly), isWrong: !/^-?\d{1,3}(,\d{3})*,\d{0,2}$/.test(typed) };
  const value = numberIn(typed);
  if (value === null) return { words: say(game.enterNumber), isWrong: false };
  if (value > most) return { words: sayWith(game.atMost, most), isWrong: value >= 0 || value * 10 < least };
  if (value < least) return { words: sayWith(game.atLeast, least), isWrong: value < 0 || value * 10 > most };
  if (readNumber(range, value) !== null) return null;
  return {
    words: areSteps(range) ? sayWith(game.inSteps, step) : say(game.wholeOnly),
    isWrong: Number.isInteger(step)
      ? decimalsIn(plain) > 0 || Math.abs(value) * 10 > Math.max(most, -least)
      : decimalsIn(plain) >= decimalsIn(String(step)),
  };
}

/** "From 0 to 300, in steps of 10": steps are said before somebody types what stands between two of them. */
export function sayRange(range: NumberRange): string {
  const { least, most, step } = range;
  const values = { least: numeral(least), most: numeral(most), n: numeral(step) };
  return say(areSteps(range) ? game.rangeInSteps : game.rangeOf, values);
}

/** Not simply whole numbers. */
function areSteps({ least, step }: NumberRange): boolean {
  return step !== 1 || !Number.isInteger(least);
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
