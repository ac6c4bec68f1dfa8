/** The reveal's motion: the tiles of the question's grid become the rows of the answer, and the stem makes room for them. */

const SLIDE: KeyframeAnimationOptions = {
  duration: 360,
  easing: 'cubic-bezier(0.16, 1, 0.3, 1)',
  fill: 'backwards',
};

/** Where the question stood on the page, just before the answer takes its place. */
export interface Grid {
  readonly tiles: readonly DOMRect[];
  readonly stem: DOMRect | null;
  readonly stemSize: number;
}

export function gridOf(page: HTMLElement): Grid {
  const stem = page.querySelector('.sc-stem');
  return {
    tiles: [...page.querySelectorAll('.sc-tile')].map((tile) => tile.getBoundingClientRect()),
    stem: stem && stem.getBoundingClientRect(),
    stemSize: stem ? sizeOf(stem) : 0,
  };
}

/**
 * Every row starts at its tile's place and is no wider than the tile: none lies over another or beyond the edge. `cameFrom`:
 * of each row the place of the tile that it was; without it they stand in the same order.
 */
export function comeFromTiles(rows: HTMLElement, { tiles }: Grid, cameFrom?: readonly number[]): void {
  [...rows.children].forEach((row, at) => {
    const stood = tiles[cameFrom?.[at] ?? at];
    if (!stood || !('animate' in row)) return;
    const stands = row.getBoundingClientRect();
    const down = stood.top + stood.height / 2 - (stands.top + stands.height / 2);
    const from = `translate(${stood.left - stands.left}px, ${down}px) scale(${Math.min(1, stood.width / stands.width)})`;
    row.animate(
      [
        { transform: from, transformOrigin: 'left' },
        { transform: 'none', transformOrigin: 'left' },
      ],
      SLIDE,
    );
  });
}

/** The stem starts as large as it stood, if its new lines can be so large. */
export function shrinkFrom(stem: HTMLElement, grid: Grid): void {
  if (!grid.stem || !('animate' in stem)) return;
  const stands = stem.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(stem);
  const room = stands.width / Math.max(1, words.getBoundingClientRect().width);
  const scale = Math.max(1, Math.min(grid.stemSize / sizeOf(stem), room));
  const from = `translateY(${grid.stem.top - stands.top}px) scale(${scale})`;
  stem.animate(
    [
      { transform: from, transformOrigin: '0 0' },
      { transform: 'none', transformOrigin: '0 0' },
    ],
    SLIDE,
  );
}

function sizeOf(text: Element): number {
  return Number.parseFloat(getComputedStyle(text).fontSize);
}
