import type { RoomId, Seq } from '@bellringer/core/game';

type News = (room: RoomId, last: Seq) => void;

/** Those who asked for a hint when a room has a new batch. They are told after the writer has its answer under way. */
export class Watchers {
  readonly #watching = new Set<{ readonly news: News }>();

  /** Begins to watch; the function returned ends it. */
  add(news: News): () => void {
    const watcher = { news };
    this.#watching.add(watcher);
    return () => {
      this.#watching.delete(watcher);
    };
  }

  tell(room: RoomId, last: Seq): void {
    for (const watcher of this.#watching) {
      queueMicrotask(() => {
        if (this.#watching.has(watcher)) watcher.news(room, last);
      });
    }
  }
}
