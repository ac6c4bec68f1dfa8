/** 0.614 → "61%". Not quite all is never "100%", and somebody is never "0%": the edges mean what they say. */
export function percentOf(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99%';
  if (rounded === 0 && share > 0) return '1%';
  return `${rounded}%`;
}
