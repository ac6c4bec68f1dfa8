/** A sentence of which one piece is bold: see `sayInPieces`. */
export function Weighed({ pieces: [before, bold, after] }: { readonly pieces: readonly string[] }) {
  return (
    <>
      {before}
      {bold && <b>{bold}</b>}
      {after}
    </>
  );
}
