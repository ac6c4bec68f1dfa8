/** The images that an item shows, by the path at which its text names them. */
import type { Path } from './document.ts';
import { markUp } from './markup.ts';
import type { Item } from './schema.ts';

export interface ItemImage {
  readonly src: string;
  readonly path: Path;
}

/** Each text's images; paths begin at the item. Both languages show the same ones, so one is enough to look at. */
export function imagesOf(item: Item): ItemImage[] {
  return (['stem', 'explanation'] as const).flatMap((field) =>
    markUp(item[field]?.ko ?? '').images.map(({ src }) => ({ src, path: [field, 'ko'] })),
  );
}
