import './rings.css';

/** A decay, like the sound: each ring is wider, thinner and fainter than the one inside it. */
const RADIUS_GROWTH = 1.28;
const LINE_DECAY = 0.72;
const STRENGTH_DECAY = 0.78;

export interface RingsProps {
  readonly count: number;
  /** Radius of the innermost ring, where the disc that they stand round has 100. */
  readonly first?: number;
  /** Line of the innermost ring, in the same measure. */
  readonly line?: number;
  readonly class?: string;
}

/**
 * Rings round a disc. Put it inside the disc's element, which must be positioned and square: the rings are centred on
 * it at any size. Colour and strength are `--rings-colour` and `--rings-strength`; they are brass on paper by themselves.
 */
export function Rings({ count, first = 124, line = 18, class: extra = '' }: RingsProps) {
  return (
    <svg class={`ui-rings ${extra}`} viewBox="-100 -100 200 200" aria-hidden="true">
      {Array.from({ length: count }, (_, n) => (
        <circle
          key={n}
          style={{ '--ring-at': n }}
          r={round(first * RADIUS_GROWTH ** n)}
          stroke-width={round(line * LINE_DECAY ** n)}
          opacity={round(STRENGTH_DECAY ** n)}
        />
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
