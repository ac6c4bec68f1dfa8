/** The front door of the rooms. Nothing behind it knows of sockets or HTTP. */
export { isDone } from './batch.ts';
export type { Outcome } from './batch.ts';
export { Directory } from './directory.ts';
export type { House, Log } from './house.ts';
export { Housekeeping } from './housekeeping.ts';
export type { Keeping } from './housekeeping.ts';
export { RoomUnreadable } from './ledger.ts';
export type { Stored } from './ledger.ts';
export type { LiveRoom } from './live-room.ts';
export type { Wanted } from './opening.ts';
export type { Outlet, Urgency } from './outlet.ts';
export { Presence } from './presence.ts';
export { SignOfLife } from './sign-of-life.ts';
