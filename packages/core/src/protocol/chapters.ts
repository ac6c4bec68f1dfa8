/** How several chapters are named in one line. */

/** 1, 2, 3, 5 → "1–3, 5". */
export function rangesOf(chapters: Iterable<number>): string {
  // oxlint-disable-next-line unicorn/no-array-sort -- Safari 15.4 has no toSorted, and the array is nobody else's
  const sorted = [...new Set(chapters)].sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const chapter of sorted) {
    const running = ranges.at(-1);
    if (running && running[1] === chapter - 1) running[1] = chapter;
    else ranges.push([chapter, chapter]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
