/** What the routes are made of. */
import type { RoomId } from '@bellringer/core/game';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { Shelf } from '../library.ts';
import type { Random } from '../random.ts';
import type { Reach } from '../reach.ts';
import type { Directory, Log } from '../rooms/index.ts';
import type { QuestionSets } from '../question-sets.ts';
import type { Tokens } from '../tokens.ts';

export type Rooms = Pick<Directory, 'create' | 'find' | 'findByCode' | 'loaded' | 'playAgain' | 'read'>;

export interface HttpParts {
  readonly rooms: Rooms;
  readonly journal: Pick<Journal, 'pastRooms' | 'watch'>;
  readonly shelf: Shelf;
  readonly sets: QuestionSets;
  readonly tokens: Tokens;
  readonly hostKey: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly reach: Reach;
  /** Seats that a room has at most. */
  readonly seatLimit: number;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly dataFolder: string;
}

/** A room's id in an address; null for what cannot be one. */
export function roomIdIn(text: unknown): RoomId | null {
  return typeof text === 'string' && /^[\w-]{1,64}$/.test(text) ? (text as RoomId) : null;
}
