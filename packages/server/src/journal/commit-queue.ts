/**
 * Writes that wait for their transaction. Whatever has arrived when the disk is free goes together. While another process
 * holds the file the queue waits without blocking the thread, so that reads go on, and gives up honestly after a while.
 */
import type { Outcome, Write } from './sqlite-messages.ts';
import type { Settled } from './sqlite-store.ts';

interface Waiting {
  readonly write: Write;
  readonly settle: (outcome: Outcome) => void;
  tries: number;
}

export class CommitQueue {
  readonly #commit: (writes: readonly Write[]) => Settled[];
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(commit: (writes: readonly Write[]) => Settled[]) {
    this.#commit = commit;
  }

  add(write: Write, settle: (outcome: Outcome) => void): void {
    this.#waiting.push({ write, settle, tries: 0 });
    this.#running ??= this.#run();
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    await turn();
    while (this.#waiting.length > 0) {
      const isHeldUp = this.#commitOnce();
      // oxlint-disable-next-line no-await-in-loop -- one transaction after the other is the point
      await (isHeldUp ? pause(PAUSE_MS) : turn());
    }
    this.#running = null;
  }

  /** Returns whether something has to be tried again after a pause. */
  #commitOnce(): boolean {
    const group = this.#waiting.splice(0);
    const settled = this.#commit(group.map(({ write }) => write));
    const again: Waiting[] = [];
    for (const [index, waiting] of group.entries()) {
      const outcome = settled[index] ?? 'broken';
      waiting.tries += 1;
      if (outcome !== 'busy' && outcome !== 'traces') waiting.settle(outcome);
      else if (waiting.tries < PATIENCE) again.push(waiting);
      else waiting.settle(outcome === 'busy' ? 'broken' : 'unknown');
    }
    this.#waiting.unshift(...again);
    return again.length > 0;
  }
}

/**
 * A virus scanner or a backup may hold the file for seconds; phones ask again after two. 80 tries of at most 20 ms each, 30 ms
 * apart, are 2.4 to 4 s, which a graceful stop can still wait for.
 */
const PAUSE_MS = 30;
const PATIENCE = 80;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** One turn of the event loop: lets every message in that has arrived. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
