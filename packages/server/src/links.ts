/** The addresses that a host is given. Tokens stand in the fragment, which no server log sees. */
import type { RoomCode, RoomId } from '@bellringer/core/game';
import type { GoesOn, OpenedRoom } from '@bellringer/core/protocol';
import type { Tokens } from './tokens.ts';

/** `generation`: the room's `linksGeneration`; a new room's is 1. */
export function hostLinks(
  tokens: Tokens,
  { room, code }: { readonly room: RoomId; readonly code: RoomCode },
  generation: number,
): OpenedRoom {
  const screenToken = tokens.screenToken(room, generation);
  return {
    room,
    code,
    // The host's page also hands out the link for a second computer.
    hostPath: `/screen/${room}#${tokens.hostToken(room, generation)}&screen=${screenToken}`,
    screenPath: `/screen/${room}#${screenToken}`,
  };
}

/** What a page that watches gets for the next room: a link of its own kind, and none that may do more. */
export function nextLink(
  tokens: Tokens,
  { is, mayHost }: { readonly is: 'screen' | 'remote'; readonly mayHost: boolean },
  room: RoomId,
  generation: number,
): GoesOn {
  if (is === 'remote') return { room, token: tokens.remoteToken(room, generation), screenToken: null };
  const screenToken = tokens.screenToken(room, generation);
  if (!mayHost) return { room, token: screenToken, screenToken: null };
  return { room, token: tokens.hostToken(room, generation), screenToken };
}
