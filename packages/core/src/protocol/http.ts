/** What the pages ask over HTTP, and what they are answered. */
import * as v from 'valibot';
import type {
  Ms,
  NumberRange,
  Question,
  QuestionPreview,
  RefusalName,
  RichText,
  RoomCode,
  RoomId,
  Slip,
  Text,
} from '../game/index.ts';
import type { Problem } from '../questions/problems.ts';
import { answer, share } from './answer.ts';
import { shortId } from './ids.ts';
import { LONGEST_SET_NAME, MOST_QUESTIONS } from './limits.ts';

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
/** An item by its place: ids are unique in a bank only. */
export const BankItem = v.object({ bank: shortId, item: shortId });
const bankItems = v.pipe(v.array(BankItem), v.minLength(1), v.maxLength(MOST_QUESTIONS));
/** POST /api/rooms, with the host key in the `authorization` header (`Bearer …`). */
export const OpenRoom = v.object({
  /** What `items` of null are picked from. */
  bank: shortId,
  /** In order, of as many banks as the host likes; or null: `questionCount` of `bank`, evenly over its topics. */
  items: v.nullable(bankItems),
  questionCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_QUESTIONS)),
  options: RoomOptions,
  /** The room whose class goes on in this one, with its seats. It must have ended. */
  after: v.optional(shortId),
});
export type BankItem = v.InferOutput<typeof BankItem>;
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
  /** Lectures one after the other, each with its chapters in order. */
  readonly banks: readonly LibraryBank[];
  readonly problems: readonly Problem[];
  /** The server's day (UTC): an item whose `reviewBy` is before it has lapsed. */
  readonly today: string;
  /** By name. */
  readonly sets: readonly KeptSet[];
  /** Files of sets that could not be read, as they lie in the data folder. */
  readonly damagedSets: readonly string[];
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
  readonly kind: Question['writtenAs'];
  readonly level: 1 | 2 | 3;
  readonly bloom: 'recall' | 'understand' | 'apply' | 'evaluate';
  readonly seconds: number;
  /** How long the stem stands alone. */
  readonly readMs: Ms;
  /** The last day (UTC) on which it may be trusted; absent where nothing of it grows old. */
  readonly reviewBy?: string;
  readonly topic: string;
  /** What it asks: equal ids are the same fact, wherever the lectures have it. Empty where nothing is right. */
  readonly facts: readonly string[];
  readonly place: Text;
  readonly stem: RichText;
  /** In no order that would tell the right one. */
  readonly choices: readonly LibraryChoice[];
  /** Of an order: what stands first and last. */
  readonly ends?: { readonly first: Text; readonly last: Text };
  /** Of a match: what choices go to. */
  readonly targets?: readonly { readonly text: Text; readonly why: Text | null }[];
  /** Of a number. */
  readonly number?: NumberRange & { readonly key: number; readonly tolerance: number };
  /** Of a text: the key, and what counts beside it, as written. */
  readonly typed?: { readonly key: Text; readonly accepted: readonly string[] };
  /** Of a number or a text: common wrong answers, and what is said to whoever gave them. */
  readonly slips?: readonly Slip[];
  readonly explanation: RichText | null;
}
export interface LibraryChoice {
  readonly text: Text;
  readonly isKey: boolean;
  readonly why: Text | null;
  /** Where it belongs: of an order its place, of a match its target, from 0. */
  readonly goes?: number;
}

/**
 * GET /api/library/<bank>/<item>/preview (host key): what phone and screen would be sent of the item, while it is asked
 * and once its key is shown. A bank or an item that is not there is refused as `no-chapter`.
 */
export interface ItemPreview extends QuestionPreview {
  /** Where phones join, as the screen says it. */
  readonly join: string;
  /** For the host's eyes only. */
  readonly note: Text | null;
  /** What of the lecture it asks. */
  readonly facts: readonly Text[];
}
/** PUT /api/sets/<id> (host key): keeps the pick under its name, or anew what is there. DELETE takes the set away. */
export const QuestionSet = v.object({
  /** Cleaned of what nobody sees; another set's name is refused. */
  name: v.pipe(v.string(), v.maxLength(4 * LONGEST_SET_NAME)),
  items: bankItems,
  options: RoomOptions,
});
export type QuestionSet = v.InferOutput<typeof QuestionSet>;
export interface KeptSet extends QuestionSet {
  readonly id: string;
}
/** What PUT and DELETE answer: all sets as they are now, whoever changed them. */
export type SetsAck = { readonly ok: true; readonly sets: readonly KeptSet[] } | RefusedAck;

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
/** POST /api/sessions/<room>/judgements (host key): what an answer is worth, for everyone who gave it. */
export const Judgement = v.object({ question: shortId, answer, fraction: share });
export type Judgement = v.InferOutput<typeof Judgement>;
/** GET /api/codes/<code>: which room a code opens. */
export type FoundRoom =
  | { readonly ok: true; readonly room: RoomId; readonly title: Text; readonly isLocked: boolean }
  | RefusedAck;
