/** What every handler can reach. */
import type { Clock } from '../clock.ts';
import type { Shelf } from '../library.ts';
import type { Random } from '../random.ts';
import type { Directory, Log } from '../rooms/index.ts';
import type { Tokens } from '../tokens.ts';
import type { Audience } from './audience.ts';
import type { Tickets } from './tickets.ts';

export interface Desk {
  readonly rooms: Directory<Audience>;
  readonly clock: Clock;
  readonly random: Random;
  readonly tokens: Tokens;
  readonly shelf: Pick<Shelf, 'bank'>;
  readonly tickets: Tickets;
  readonly log: Log;
  readonly counters: Counters;
  /** Where phones reach this server, without a slash at the end: `http://192.168.0.7:3000`. */
  phonesReach(): string;
}

/** What came in since the start; for people who look after a server. */
export interface Counters {
  messageCount: number;
  badMessageCount: number;
  tooFastCount: number;
  failureCount: number;
  cutCount: number;
}

export function createCounters(): Counters {
  return { messageCount: 0, badMessageCount: 0, tooFastCount: 0, failureCount: 0, cutCount: 0 };
}
