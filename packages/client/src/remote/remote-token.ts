/**
 * What makes this phone the remote of a room: a token that the host's page granted once, kept under the room. It
 * stands in no address, so a photograph of the phone gives nothing.
 */
import { forget, keep, kept } from '../state/storage.ts';

const TICKET = /^#([\w-]{20,128})$/;

/** The single-use ticket in the address. It stays there until it is used, so that a reload asks again. */
export function ticketIn(hash: string): string | null {
  return TICKET.exec(hash)?.[1] ?? null;
}

/** The room that this address names; null on the ticket's page. */
export function roomIn(pathname: string): string | null {
  const room = pathname.split('/').filter(Boolean)[1];
  return room === undefined || room === 'ticket' ? null : room;
}

export function keptToken(room: string): string | null {
  return kept(keptAs(room));
}

export function keepToken(room: string, token: string): void {
  keep(keptAs(room), token);
}

export function dropToken(room: string): void {
  forget(keptAs(room));
}

function keptAs(room: string): string {
  return `bellringer:remote:${room}`;
}
