/** How several chapters are named in one line. */

/** 1, 2, 3, 5 → "1–3, 5". */
export function rangesOf(chapters: Iterable<number>): string {
  const ranges: [first: number, last: number][] = [];
  for (const chapter of [...new Set(chapters)].sort((a, b) => a - b)) {
    const running = ranges.at(-1);
    if (running && running[1] === chapter - 1) running[1] = chapter;
    else ranges.push([chapter, chapter]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
