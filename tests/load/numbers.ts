/** Many measurements in a few numbers. */

export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Nearest rank; NaN for nothing measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { p50: rank(sorted, 0.5), p99: rank(sorted, 0.99), max: sorted.at(-1) ?? Number.NaN };
}

/** The middle one, the lower of two: one disturbed round says nothing about the usual one. */
export function middle(values: readonly number[]): number {
  return rank(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

export function middleSpread(spreads: readonly Spread[]): Spread {
  return {
    p50: middle(spreads.map(({ p50 }) => p50)),
    p99: middle(spreads.map(({ p99 }) => p99)),
    max: middle(spreads.map(({ max }) => max)),
  };
}

function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
