/**
 * The seats that this device has in a room: a secret token each, made here before the first try, so that a lost answer or
 * a double tap cannot make two. A shared phone may have several; one of them is the current one.
 */
import type { RoomId, Text } from '@bellringer/core/game';
import { keep, keptJson } from './storage.ts';

export interface OwnSeat {
  readonly token: string;
  /** Null until the room has given the seat. */
  readonly nickname: string | null;
}

export interface OwnSeats {
  readonly seats: readonly OwnSeat[];
  readonly current: number;
}

export interface CodeRoom {
  readonly room: RoomId;
  readonly title: Text;
}

/** The seats kept for the room; a first one with a fresh token if there is none. */
export function seatsIn(room: string): OwnSeats {
  const seats = keptJson(keyOf(room), isOwnSeats);
  return seats ?? keepSeats(room, { seats: [freshSeat()], current: 0 });
}

export function currentSeat({ seats, current }: OwnSeats): OwnSeat {
  return seats[current] ?? seats[0] ?? freshSeat();
}

/** Someone else plays on this device: a seat of their own becomes the current one. One that was never taken is used again. */
export function addSeat(room: string): OwnSeats {
  const { seats } = seatsIn(room);
  const free = seats.findIndex((seat) => seat.nickname === null);
  if (free >= 0) return keepSeats(room, { seats, current: free });
  return keepSeats(room, { seats: [...seats, freshSeat()], current: seats.length });
}

export function switchSeat(room: string, current: number): OwnSeats {
  return keepSeats(room, { ...seatsIn(room), current });
}

/** Remembers under which name the room knows the current seat. */
export function nameSeat(room: string, nickname: string): OwnSeats {
  const { seats, current } = seatsIn(room);
  return keepSeats(room, {
    seats: seats.map((seat, n) => (n === current ? { token: seat.token, nickname } : seat)),
    current,
  });
}

/** The current seat goes on in the next room with the same token, unless this device has been there already. */
export function carrySeat(from: string, to: string): OwnSeats {
  const { token } = currentSeat(seatsIn(from));
  return keptJson(keyOf(to), isOwnSeats) ?? keepSeats(to, { seats: [{ token, nickname: null }], current: 0 });
}

/** Which room this code opened here: an ended room's code opens nothing any more, but whoever played there comes back. */
export function rememberCode(code: string, room: RoomId, title: Text): void {
  keep(codeKeyOf(code), JSON.stringify({ room, title }));
}

/** The room that this code opened here before; null if there was none, or this device took no seat in it. */
export function playedUnder(code: string): CodeRoom | null {
  const known = keptJson(codeKeyOf(code), isCodeRoom);
  const own = known && keptJson(keyOf(known.room), isOwnSeats);
  return own && currentSeat(own).nickname !== null ? known : null;
}

function freshSeat(): OwnSeat {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return { token: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''), nickname: null };
}

function keepSeats(room: string, seats: OwnSeats): OwnSeats {
  keep(keyOf(room), JSON.stringify(seats));
  return seats;
}

function codeKeyOf(code: string): string {
  return `bellringer:code:${code}`;
}

function isCodeRoom(value: unknown): value is CodeRoom {
  const { room, title } = (value ?? {}) as Partial<CodeRoom>;
  return typeof room === 'string' && typeof title?.ko === 'string' && typeof title.en === 'string';
}

function keyOf(room: string): string {
  return `bellringer:seats:${room}`;
}

function isOwnSeats(value: unknown): value is OwnSeats {
  const { seats, current } = (value ?? {}) as Partial<OwnSeats>;
  return Array.isArray(seats) && seats.length > 0 && typeof current === 'number' && seats.every(isOwnSeat);
}

function isOwnSeat(value: unknown): value is OwnSeat {
  return typeof (value as Partial<OwnSeat> | null)?.token === 'string';
}
