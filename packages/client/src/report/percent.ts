/** 0.614 → 61. Not quite all is never 100, and somebody is never 0: the edges mean what they say. */
export function wholePercentOf(share: number): number {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 99;
  return rounded === 0 && share > 0 ? 1 : rounded;
}

/** 0.614 → "61%". */
export function percentOf(share: number): string {
  return `${wholePercentOf(share)}%`;
}
