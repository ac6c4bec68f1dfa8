/** Guesses what was meant by a word that nobody knows. */
import type { Text } from '../game/index.ts';

/** The known word that is likely meant by `word`, or null: at most one slip in three letters, and never a wild guess. */
export function likelyMeant(word: string, known: readonly string[]): string | null {
  const given = word.toLowerCase().slice(0, 100);
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const candidate of known) {
    const slips = slipsBetween(given, candidate.toLowerCase(), least);
    if (slips < least) [nearest, least] = [candidate, slips];
  }
  return nearest;
}

/** The sentence, and "did you mean `choices`?" behind a semicolon; only the sentence where nothing comes near. */
export function withGuess(sentence: Text, word: string, known: readonly string[]): Text {
  const meant = likelyMeant(word, known);
  if (meant === null) return sentence;
  return { ko: `${sentence.ko}. 혹시 \`${meant}\`인가요?`, en: `${sentence.en}; did you mean \`${meant}\`?` };
}

/**
 * Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). Lengths that differ by
 * `enough` or more are not compared.
 */
function slipsBetween(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now[column] = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, now];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
