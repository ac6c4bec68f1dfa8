/** A page's connection, and what it has shown itself to be. */
import type { PlayerId } from '@bellringer/core/game';
import type { ClientToServer, ServerToClient } from '@bellringer/core/protocol';
import type { Server, Socket } from 'socket.io';
import type { LiveRoom } from '../rooms/index.ts';
import type { Audience } from './audience.ts';
import type { RoundTrips } from './lag.ts';
import type { TokenBucket } from './token-bucket.ts';

type NoEvents = Record<string, never>;

export type GameServer = Server<ClientToServer, ServerToClient, NoEvents, PageData>;
export type Page = Socket<ClientToServer, ServerToClient, NoEvents, PageData>;
export type GameRoom = LiveRoom<Audience>;

interface PageData {
  role: Role;
  /** A connection speaks for one phone: with a token for every message, one could ask for every seat in the room. */
  tokenHash: string | null;
  readonly bucket: TokenBucket;
  readonly trips: RoundTrips;
  /** Messages that no page of ours sends. */
  strikeCount: number;
}

export interface PhoneRole {
  readonly is: 'phone';
  readonly live: GameRoom;
  readonly tokenHash: string;
  /** Whose seat this phone has; null as long as it has none. */
  readonly player: PlayerId | null;
}

export interface WatchRole {
  readonly is: 'screen' | 'remote';
  readonly live: GameRoom;
  readonly mayHost: boolean;
  /** Of the link that it came with. */
  readonly generation: number;
}

/** What a page is follows from the secret that it showed, never from what it says it is. */
export type Role = { readonly is: 'nobody' } | PhoneRole | WatchRole;

export const NOBODY: Role = { is: 'nobody' };

/** How much is written to this page and not on its way yet. */
export function backlogOf(page: Page): number {
  // Socket.IO's types hide what its maintainers recommend to watch.
  return (page.conn as unknown as { readonly writeBuffer: readonly unknown[] }).writeBuffer.length;
}

/** Ends the connection at once, and forgets what it had not read. The page comes back and gets the whole view. */
export function cut(page: Page): void {
  page.conn.close(true);
}
