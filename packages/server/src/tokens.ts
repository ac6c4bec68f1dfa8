/**
 * The links' secrets: HMACs under the server's secret, so that nothing has to be stored and a restart changes nothing.
 * A room's generation is in them: renewing the links revokes all earlier ones. Every comparison takes the same time
 * whatever the guess.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PlayerId, RoomId } from '@bellringer/core/game';

/** Who a link's bearer is. `host` has the screen's eyes and the host's hands. */
type LinkAudience = 'host' | 'screen' | 'remote';

export interface Tokens {
  hostToken(room: RoomId, generation: number): string;
  screenToken(room: RoomId, generation: number): string;
  remoteToken(room: RoomId, generation: number): string;
  /** Opens one student's own answers; outlives renewed links. */
  reviewToken(room: RoomId, player: PlayerId): string;
  /** Whose link this is; null for a stranger's, another room's or a revoked one. */
  audienceOf(token: string, room: RoomId, generation: number): LinkAudience | null;
  isReviewToken(token: string, room: RoomId, player: PlayerId): boolean;
}

const AUDIENCES: readonly LinkAudience[] = ['host', 'screen', 'remote'];

/** Tokens under `secret`: 43 characters of base64url, fit for the fragment of an address. */
export function createTokens(secret: Buffer): Tokens {
  const linkToken = (audience: LinkAudience, room: RoomId, generation: number) =>
    seal(secret, ['link', audience, room, generation]);
  const reviewToken = (room: RoomId, player: PlayerId) => seal(secret, ['review', room, player]);
  return {
    hostToken: (room, generation) => linkToken('host', room, generation),
    screenToken: (room, generation) => linkToken('screen', room, generation),
    remoteToken: (room, generation) => linkToken('remote', room, generation),
    reviewToken,
    audienceOf: (token, room, generation) =>
      AUDIENCES.find((audience) => isSameSecret(token, linkToken(audience, room, generation))) ?? null,
    isReviewToken: (token, room, player) => isSameSecret(token, reviewToken(room, player)),
  };
}

/** Whether two secrets are equal, in a time that tells nothing but the length. */
export function isSameSecret(given: string, wanted: string): boolean {
  const givenBytes = Buffer.from(given);
  const wantedBytes = Buffer.from(wanted);
  return givenBytes.length === wantedBytes.length && timingSafeEqual(givenBytes, wantedBytes);
}

/** JSON keeps the parts apart: no room and audience can be joined to look like another pair. */
function seal(secret: Buffer, parts: readonly (string | number)[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
}
