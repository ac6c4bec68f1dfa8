/**
 * What has to be done now and then: end rooms that everybody left, let ended ones go, read those anew that met a bug,
 * forget past sessions in time.
 */
import type { Ms } from '@bellringer/core/game';
import type { Timer } from '../clock.ts';
import type { Directory } from './directory.ts';
import type { House } from './house.ts';
import type { LiveRoom } from './live-room.ts';

export interface Keeping {
  /** A room without a connection for this long ends by itself. */
  readonly endAfterMs: Ms;
  /** A finished session is forgotten this long after its end. */
  readonly forgetAfterMs: Ms;
}

const SWEEP_MS: Ms = 60_000;
/** An ended room stays in memory this long after its last page left: phones come back for their review. */
export const LINGER_MS: Ms = 30 * 60_000;
/** After a start, pages that were left open have this long to come back before their room is ended. */
const RETURN_GRACE_MS: Ms = 10 * 60_000;
const SELDOM_MS: Ms = 60 * 60_000;

export class Housekeeping {
  readonly #house: House;
  readonly #directory: Directory;
  readonly #keeping: Keeping;
  #startedAt: Ms = 0;
  #sweptOutAt: Ms = Number.NEGATIVE_INFINITY;
  #timer: Timer | null = null;

  constructor(house: House, directory: Directory, keeping: Keeping) {
    this.#house = house;
    this.#directory = directory;
    this.#keeping = keeping;
  }

  start(): void {
    this.#startedAt = this.#house.clock.now();
    void this.#sweep();
  }

  stop(): void {
    if (this.#timer !== null) this.#house.clock.clear(this.#timer);
    this.#timer = null;
  }

  async #sweep(): Promise<void> {
    this.#timer = this.#house.clock.setTimer(() => void this.#sweep(), SWEEP_MS);
    const now = this.#house.clock.now();
    for (const live of this.#directory.loaded) this.#tidy(live, now);
    if (now - this.#sweptOutAt < SELDOM_MS) return;
    this.#sweptOutAt = now;
    await this.#sweepOut(now);
  }

  async #sweepOut(now: Ms): Promise<void> {
    if (this.#isPastGrace(now)) await this.#directory.closeLost(now - this.#keeping.endAfterMs);
    const forgot = await this.#house.journal.forgetBefore(now - this.#keeping.forgetAfterMs);
    if (forgot !== 'stored') this.#house.log.warn({ forgot }, 'some past sessions could not be forgotten yet');
  }

  #tidy(live: LiveRoom, now: Ms): void {
    if (live.outlet.pageCount > 0) live.seenAt = now;
    if (live.room.hasFailed) void this.#directory.drop(live);
    else if (live.endedAt === null) {
      const isLeft = now - live.seenAt >= this.#keeping.endAfterMs && this.#isPastGrace(now);
      if (isLeft) void live.room.order({ type: 'end-room' });
    } else if (!live.isClosed) void this.#directory.close(live);
    else if (now - Math.max(live.seenAt, live.endedAt) >= LINGER_MS) void this.#directory.drop(live);
  }

  #isPastGrace(now: Ms): boolean {
    return now - this.#startedAt >= RETURN_GRACE_MS;
  }
}
