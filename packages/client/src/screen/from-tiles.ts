/** The reveal's motion: the tiles of the question's grid become the rows of the answer. */

const HUSH_MS = 300;
const SLIDE_MS = 360;
/** Where the grid stands on a page, in units: see tiles.css; under the ends of an order it begins lower: see order.css. */
const GRID_TOP = 38.6;
export const ORDER_TOP = 45.6;
const FOOT = 12;
const SIDE = 5;
const GAP = 2.3;

interface Grid {
  readonly top: number;
  /** Of each row the tile that it was; without it they stand in the same order. */
  readonly tiles?: readonly number[];
}

/** Starts every row at its tile's place, holds it there for the hush, and lets it slide. Only transforms move. */
export function comeFromTiles(rows: HTMLElement, { top, tiles }: Grid = { top: GRID_TOP }): void {
  const page = rows.closest('main')?.getBoundingClientRect();
  const items = [...rows.children] as HTMLElement[];
  if (!page || page.width === 0 || !('animate' in rows)) return;
  const unit = (rows.getBoundingClientRect().left - page.left) / SIDE;
  const lineCount = Math.ceil(items.length / 2);
  const lineHeight = (page.height - (top + FOOT) * unit + GAP * unit) / lineCount;
  items.forEach((row, place) => {
    const at = tiles?.[place] ?? place;
    const stands = row.getBoundingClientRect();
    const left = page.left + (at % 2 === 0 ? SIDE * unit : page.width / 2);
    const middle = page.top + top * unit + (Math.floor(at / 2) + 0.5) * lineHeight - (GAP / 2) * unit;
    const away = `translate(${left - stands.left}px, ${middle - (stands.top + stands.height / 2)}px)`;
    // A row is wider than its tile was: the words of the right-hand ones stay in sight.
    if (at % 2 === 1) row.style.zIndex = '1';
    row.animate([{ transform: away }, { transform: 'none' }], {
      delay: HUSH_MS,
      duration: SLIDE_MS,
      easing: 'cubic-bezier(0.16, 1, 0.3, 1)',
      fill: 'backwards',
    });
  });
}
