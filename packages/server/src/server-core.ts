/**
 * The rooms of a server and the way into them, put together. Whoever starts it gives it a journal, time and chance; it
 * opens no port and reads no environment.
 */
import type { Server as HttpServer } from 'node:http';
import type { Clock } from './clock.ts';
import type { Journal } from './journal/journal.ts';
import type { Shelf } from './library.ts';
import type { Random } from './random.ts';
import { Directory, Housekeeping, SignOfLife } from './rooms/index.ts';
import type { Keeping, Log } from './rooms/index.ts';
import type { Audience } from './sockets/audience.ts';
import { createCounters } from './sockets/desk.ts';
import type { Counters } from './sockets/desk.ts';
import { Gateway } from './sockets/gateway.ts';
import { Tickets } from './sockets/tickets.ts';
import type { Tokens } from './tokens.ts';

/** A whole class that answers at once is then stored a few dozen at a time, and nobody feels the wait. */
const PACE_MS = 8;

interface CoreSettings extends Keeping {
  /** Names (without port) by which the server is known publicly. Its addresses and local names are always good. */
  readonly hosts: readonly string[];
  /** Where phones reach this server, without a slash at the end: `http://192.168.0.7:3000`. */
  phonesReach(): string;
}

interface CoreParts {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly random: Random;
  readonly tokens: Tokens;
  /** What a class that goes on can be asked. */
  readonly shelf: Pick<Shelf, 'bank'>;
  readonly log: Log;
  readonly settings: CoreSettings;
}

export interface ServerCore {
  readonly rooms: Directory<Audience>;
  readonly counters: Readonly<Counters>;
  /** Recovers every open room. To be awaited before `attach`: nobody may ask a room before its clock is right. */
  start(): Promise<void>;
  /** Lets pages connect to this HTTP server. */
  attach(http: HttpServer): void;
  /**
   * Refuses what comes from now on, finishes what was asked, hangs up. Neither the HTTP server nor the journal is closed:
   * they are their owner's.
   */
  stop(): Promise<void>;
}

export function createServerCore({ journal, clock, random, tokens, shelf, log, settings }: CoreParts): ServerCore {
  const life = new SignOfLife(journal, clock);
  const house = { journal, clock, random, log, life, paceMs: PACE_MS };
  const gateway = new Gateway(clock, tokens, settings.hosts);
  const rooms = new Directory<Audience>(house, (room, presence) => gateway.open(room, presence));
  const housekeeping = new Housekeeping(house, rooms, settings);
  const tickets = new Tickets(clock, random);
  const counters = createCounters();
  const phonesReach = () => settings.phonesReach();
  return {
    rooms,
    counters,
    async start() {
      await rooms.recover();
      housekeeping.start();
    },
    attach(http) {
      gateway.attach(http, { rooms, clock, random, tokens, shelf, tickets, log, counters, phonesReach });
    },
    async stop() {
      housekeeping.stop();
      await rooms.stop();
      life.stop();
      gateway.stop();
    },
  };
}
