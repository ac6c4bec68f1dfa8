/**
 * Tickets by which the host's own phone becomes the remote. A ticket stands on a wall that anybody can photograph, so it
 * gives nothing by itself: it is good for a minute and for one phone, and the host says whether that is the right one, by
 * a number that both show.
 */
import type { Ms, RoomId } from '@bellringer/core/game';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Page } from './page.ts';

const TICKET_MS: Ms = 60_000;

export interface Ticket {
  readonly ticket: string;
  readonly room: RoomId;
  /** Of the links of the page that made it. */
  readonly generation: number;
  readonly expiresAt: Ms;
}

/** A ticket that a phone has asked for. */
export interface Asked extends Ticket {
  readonly asker: Page;
  readonly number: number;
}

export class Tickets {
  readonly #clock: Clock;
  readonly #random: Random;
  /** In the order of their ends. */
  readonly #tickets = new Map<string, Ticket | Asked>();

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  make(room: RoomId, generation: number): Ticket {
    this.#clear();
    const made: Ticket = {
      ticket: this.#random.ticket(),
      room,
      generation,
      expiresAt: this.#clock.now() + TICKET_MS,
    };
    this.#tickets.set(made.ticket, made);
    return made;
  }

  /** A phone holds the ticket up. Null if it is no longer good, or another phone that is still there was first. */
  ask(ticket: string, asker: Page): Asked | null {
    this.#clear();
    const known = this.#tickets.get(ticket);
    if (!known) return null;
    if ('asker' in known) {
      if (known.asker === asker) return known;
      if (known.asker.connected) return null;
    }
    const asked: Asked = { ...known, asker, number: this.#random.twoDigits() };
    this.#tickets.set(ticket, asked);
    return asked;
  }

  /** Takes the ticket out of use, for the host of `room` to decide. Null if nobody waits with it any more. */
  take(ticket: string, room: RoomId): Asked | null {
    this.#clear();
    const known = this.#tickets.get(ticket);
    if (!known || known.room !== room || !('asker' in known)) return null;
    this.#tickets.delete(ticket);
    return known.asker.connected ? known : null;
  }

  #clear(): void {
    const now = this.#clock.now();
    for (const [ticket, { expiresAt }] of this.#tickets) if (expiresAt <= now) this.#tickets.delete(ticket);
  }
}
