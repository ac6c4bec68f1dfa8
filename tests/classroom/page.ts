/** What one page knows of a room: its hello, and whatever it was told since, added up as the real pages do. */
import { mergeView, nothingSeen, type Known, type Seen, type ViewLike } from '../../packages/client/src/state/parts.ts';

export class Page<All> {
  #seen: Seen<All> = nothingSeen();

  get parts(): Known<All> {
    return this.#seen.parts;
  }

  readonly hear = (view: ViewLike<All>): void => {
    this.#seen = mergeView(this.#seen, view);
  };
}

/** What a page knows that says hello now. */
export function freshly<All>(whole: ViewLike<All>): Known<All> {
  return mergeView<All>(nothingSeen(), whole).parts;
}
