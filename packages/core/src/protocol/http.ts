/** What the pages ask over HTTP, and what they are answered. */
import * as v from 'valibot';
import type { Ms, RefusalName, RoomCode, RoomId, Text } from '../game/index.ts';
import type { Problem } from '../questions/problems.ts';
import { shortId } from './ids.ts';

export interface RefusedAck {
  readonly ok: false;
  readonly refused: RefusalName;
  /** With `too-late`: by how much the bell was first, ms. */
  readonly byMs?: Ms;
}

export const RoomOptions = v.object({
  preset: v.picklist(['balanced', 'accuracy', 'classic']),
  hasStreakBonus: v.boolean(),
  timeFactor: v.picklist([1, 1.5, 2]),
  isShuffled: v.boolean(),
  standings: v.picklist(['each', 'end', 'never']),
  reveal: v.picklist(['at-once', 'by-hand']),
});
/** POST /api/rooms, with the host key in the `authorization` header (`Bearer …`). */
export const OpenRoom = v.object({
  bank: shortId,
  /** Item ids in order, or null: `questionCount` of them, picked evenly over the bank's topics. */
  items: v.nullable(v.pipe(v.array(shortId), v.minLength(1), v.maxLength(200))),
  questionCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  options: RoomOptions,
  /** The room whose class goes on in this one, with its seats. It must have ended. */
  after: v.optional(shortId),
});
export type RoomOptions = v.InferOutput<typeof RoomOptions>;
export type OpenRoom = v.InferOutput<typeof OpenRoom>;

/** Where the host goes after opening a room. Tokens travel in the fragment of the page's address. */
export interface OpenedRoom {
  readonly room: RoomId;
  readonly code: RoomCode;
  /** The page with the host's hands: `/screen/<room>#<token>`. */
  readonly hostPath: string;
  /** The same page without hands, for a second computer. */
  readonly screenPath: string;
}
export type OpenedAck = ({ readonly ok: true } & OpenedRoom) | RefusedAck;

/** GET /api/library (host key): what can be played. Keys and explanations are in it: it is for the host's eyes. */
export interface Library {
  readonly banks: readonly LibraryBank[];
  readonly problems: readonly Problem[];
}
export interface LibraryBank {
  readonly id: string;
  readonly lecture: Text;
  readonly chapter: number;
  readonly title: Text;
  readonly items: readonly LibraryItem[];
}
export interface LibraryItem {
  readonly id: string;
  readonly kind: 'single' | 'truth' | 'multiple';
  readonly level: 1 | 2 | 3;
  readonly seconds: number;
  readonly topic: string;
  readonly place: Text;
  readonly stem: Text;
  readonly choices: readonly { readonly text: Text; readonly isKey: boolean; readonly why: Text }[];
  readonly explanation: Text;
}

/** GET /api/rooms (host key): open rooms, newest first. */
export interface OpenRoomRow extends OpenedRoom {
  readonly title: Text;
  readonly createdAt: Ms;
  readonly hereCount: number;
  readonly phase: string;
}
/** GET /api/sessions (host key): finished rooms, newest first. */
export interface SessionRow {
  readonly room: RoomId;
  readonly code: RoomCode;
  readonly title: Text;
  readonly createdAt: Ms;
  readonly endedAt: Ms;
  readonly playersCount: number;
  /** Rounds that count. */
  readonly roundCount: number;
}
/** GET /api/codes/<code>: which room a code opens. */
export type FoundRoom =
  | { readonly ok: true; readonly room: RoomId; readonly title: Text; readonly isLocked: boolean }
  | RefusedAck;
