/**
 * Who is here, lazily: a seat without an open connection for ten seconds is away, so that a reload or a change of network
 * stirs nobody; who comes back is back within a second. At most one note a second per room, however many come and go.
 */
import type { Ms, PlayerId } from '@bellringer/core/game';
import type { Clock, Timer } from '../clock.ts';

const AWAY_AFTER_MS: Ms = 10_000;
const NOTE_PAUSE_MS: Ms = 1000;

/** Writes down who left and who came back; false if that could not be kept. */
export type Note = (away: readonly PlayerId[], back: readonly PlayerId[]) => Promise<boolean>;

export class Presence {
  readonly #clock: Clock;
  readonly #note: Note;
  readonly #connected = new Set<PlayerId>();
  /** When the last connection ended, in that order. */
  readonly #leftAt = new Map<PlayerId, Ms>();
  readonly #returned = new Set<PlayerId>();
  #notedAt: Ms = Number.NEGATIVE_INFINITY;
  #timer: Timer | null = null;
  #isOver = false;

  constructor(clock: Clock, note: Note) {
    this.#clock = clock;
    this.#note = note;
  }

  arrived(player: PlayerId, isHere: boolean): void {
    this.#connected.add(player);
    this.#leftAt.delete(player);
    if (isHere) return;
    this.#returned.add(player);
    this.#arm();
  }

  left(player: PlayerId): void {
    if (!this.#connected.delete(player)) return;
    this.#miss(player);
  }

  /** These have a seat and count as here, but no connection yet: a room just loaded waits for them as for anyone. */
  expect(players: Iterable<PlayerId>): void {
    for (const player of players) if (!this.#connected.has(player)) this.#miss(player);
  }

  /** Somebody (another server) noted these as away. Who is connected here is back. */
  heardAway(players: Iterable<PlayerId>): void {
    for (const player of players) if (this.#connected.has(player)) this.#returned.add(player);
    this.#arm();
  }

  /** From now on nothing is noted: the game is over, or the server. */
  stop(): void {
    if (this.#timer !== null) this.#clock.clear(this.#timer);
    this.#timer = null;
    this.#isOver = true;
  }

  #miss(player: PlayerId): void {
    this.#returned.delete(player);
    this.#leftAt.delete(player);
    this.#leftAt.set(player, this.#clock.now());
    this.#arm();
  }

  #arm(): void {
    if (this.#timer !== null) this.#clock.clear(this.#timer);
    this.#timer = null;
    const dueAt = this.#dueAt();
    if (dueAt === null || this.#isOver) return;
    const at = Math.max(dueAt, this.#notedAt + NOTE_PAUSE_MS);
    this.#timer = this.#clock.setTimer(() => this.#tell(), at - this.#clock.now());
  }

  #dueAt(): Ms | null {
    if (this.#returned.size > 0) return this.#clock.now();
    for (const leftAt of this.#leftAt.values()) return leftAt + AWAY_AFTER_MS;
    return null;
  }

  #tell(): void {
    this.#timer = null;
    const now = this.#clock.now();
    const away: PlayerId[] = [];
    for (const [player, leftAt] of this.#leftAt) {
      if (leftAt + AWAY_AFTER_MS > now) break;
      away.push(player);
      this.#leftAt.delete(player);
    }
    const back = [...this.#returned];
    this.#returned.clear();
    if (away.length + back.length > 0) {
      this.#notedAt = now;
      void this.#write(away, back);
    }
    this.#arm();
  }

  async #write(away: readonly PlayerId[], back: readonly PlayerId[]): Promise<void> {
    if (await this.#note(away, back)) return;
    this.expect(away);
    this.heardAway(back);
  }
}
