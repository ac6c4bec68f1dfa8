/** A sentence in pieces, every second one bold: see `sayInPieces`. */
export function Weighed({ pieces }: { readonly pieces: readonly string[] }) {
  return <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : <b key={at}>{piece}</b>))}</>;
}
