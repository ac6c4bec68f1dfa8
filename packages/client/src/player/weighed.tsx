import { fill, pick } from '../text/language.ts';
import type { Text, Values } from '../text/language.ts';

/** `say` in pieces: the second one stood between asterisks, and weighs more. A value with an asterisk makes no piece. */
export function sayInPieces(text: Text, values: Values): string[] {
  return pick(text)
    .split('*')
    .map((piece) => fill(piece, values));
}

/** A sentence of which one piece is bold. */
export function Weighed({ pieces: [before, bold, after] }: { readonly pieces: readonly string[] }) {
  return (
    <>
      {before}
      {bold && <b>{bold}</b>}
      {after}
    </>
  );
}
