/**
 * A room's clock runs only while a server runs. While any round is open the journal keeps a sign of life, one row for the
 * whole server; a gap in it is time that the class did not have. After a restart the gap is found in the journal, after a
 * stall (a suspended laptop, a stopped process) here. A room hears of a stall in front of anything else.
 */
import type { Ms, RoomId } from '@bellringer/core/game';
import type { Clock, Timer } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';

const BEAT_MS: Ms = 250;
/** A longer gap between two beats is time away. Shorter ones are the noise of a busy machine. */
export const LONGEST_GAP_MS: Ms = 1000;

/** Tells a room that the server stood still since `lastSignAt`. */
export type ComeBack = (lastSignAt: Ms) => void;

export class SignOfLife {
  readonly #journal: Pick<Journal, 'signOfLife'>;
  readonly #clock: Clock;
  readonly #rooms = new Map<RoomId, ComeBack>();
  #beatAt: Ms = 0;
  #timer: Timer | null = null;

  constructor(journal: Pick<Journal, 'signOfLife'>, clock: Clock) {
    this.#journal = journal;
    this.#clock = clock;
  }

  /** From now on the room hears of stalls, and the server shows that it lives. */
  follow(room: RoomId, comeBack: ComeBack): void {
    if (this.#rooms.has(room)) return;
    if (this.#rooms.size === 0) this.#beat(this.#clock.now());
    this.#rooms.set(room, comeBack);
  }

  unfollow(room: RoomId): void {
    this.#rooms.delete(room);
    if (this.#rooms.size === 0) this.#rest();
  }

  /** Called before anything is decided, because a message can be read before the late timer has run. */
  notice(now: Ms): void {
    if (this.#timer === null || now - this.#beatAt <= LONGEST_GAP_MS) return;
    const lastSignAt = this.#beatAt;
    this.#beat(now);
    for (const comeBack of this.#rooms.values()) comeBack(lastSignAt);
  }

  /** The last one: what the next start counts from. */
  stop(): void {
    this.#rest();
    this.#rooms.clear();
    this.#journal.signOfLife(this.#clock.now());
  }

  #beat(now: Ms): void {
    if (this.#timer !== null) this.#clock.clear(this.#timer);
    this.#beatAt = now;
    this.#journal.signOfLife(now);
    this.#timer = this.#clock.setTimer(() => {
      const at = this.#clock.now();
      this.notice(at);
      if (this.#beatAt !== at) this.#beat(at);
    }, BEAT_MS);
  }

  #rest(): void {
    if (this.#timer !== null) this.#clock.clear(this.#timer);
    this.#timer = null;
  }
}
