/**
 * THE file of the wire: names, schemas and types of everything that crosses it, for both ends.
 * Socket.IO's own types derive from `ClientToServer` and `ServerToClient`. Wire names are `role:verb`.
 * Raise `PROTOCOL_VERSION` whenever an old page could misread a new server: it is then told to reload, and does.
 */
import * as v from 'valibot';
import type {
  Ms,
  Parts,
  PhoneParts,
  RefusalName,
  RemoteParts,
  RoomCode,
  RoomId,
  ScreenParts,
  Text,
} from '../game/index.ts';
import type { Problem } from '../questions/problems.ts';

export { PROTOCOL_VERSION } from './version.ts';

/** Longest message that the server reads, bytes: a nested value of 10 kB can overflow the encoder's stack. */
export const MESSAGE_LIMIT_BYTES = 4096;

// ── what pages send ─────────────────────────────────────────────────────────

const token = v.pipe(v.string(), v.regex(/^[\w-]{20,128}$/));
const shortId = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const version = v.pipe(v.number(), v.integer());
const phase = v.picklist(['lobby', 'reading', 'asking', 'closing', 'closed', 'revealed', 'standings', 'ended']);
const aim = v.object({ round: v.nullable(count), phase });
const player = shortId;

/** A phone says who it is: with the token of its seat, or with a token that has no seat yet. */
export const PhoneHello = v.object({ version, room: shortId, token });
/** A screen or remote shows its link's token. */
export const WatchHello = v.object({ version, room: shortId, token });
export const TakeSeat = v.object({ nickname: v.pipe(v.string(), v.maxLength(128)) });
export const AskClaim = TakeSeat;
export const AnswerMessage = v.object({
  round: count,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  answer: v.pipe(v.array(shortId), v.maxLength(12)),
  /** Sum of the spans during which choices were on view, ms; null if the page was hidden meanwhile. */
  spentMs: v.nullable(v.pipe(v.number(), v.finite())),
});
/** How a phone learns the server's time. (The server measures the phone's network by its own `phone:probe`.) */
export const Ping = v.object({ n: count });
export const TicketAsk = v.object({ version, ticket: token });
export const TicketConfirm = v.object({ ticket: token, isRight: v.boolean() });

export const HostCommandMessage = v.variant('type', [
  v.object({ type: v.picklist(['advance', 'skip', 'stop-clock', 'start-clock', 'show-tally']), aim }),
  v.object({
    type: v.literal('add-time'),
    ms: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(600_000)),
    aim,
  }),
  v.object({ type: v.picklist(['lock-room', 'unlock-room', 'renew-links', 'end-room']) }),
  v.object({ type: v.literal('rename-seat'), player, nickname: v.pipe(v.string(), v.maxLength(128)) }),
  v.object({ type: v.literal('remove-seat'), player }),
  v.object({ type: v.picklist(['approve-claim', 'refuse-claim']), player, number: count }),
]);

export type PhoneHello = v.InferOutput<typeof PhoneHello>;
export type WatchHello = v.InferOutput<typeof WatchHello>;
export type AnswerMessage = v.InferOutput<typeof AnswerMessage>;
/** Branded ids travel as plain strings; the gateway brands them after the schema has passed. */
export type HostCommandMessage = v.InferOutput<typeof HostCommandMessage>;

// ── what the server answers ─────────────────────────────────────────────────

/** `seq` orders what one connection receives: a lower one than the last is stale and dropped. */
export interface View<All> {
  readonly seq: number;
  /** Only in a whole view: whatever comes with every turn comes a thousand times. */
  readonly isWhole?: true;
  readonly parts: Parts<All>;
}
/** What a hello is answered with. It is always believed. */
export interface WholeView<All> extends View<All> {
  readonly isWhole: true;
  /** Server time. */
  readonly sentAt: Ms;
}
export type PhoneView = View<PhoneParts>;
export type ScreenView = View<ScreenParts>;
export type RemoteView = View<RemoteParts>;

export interface RefusedAck {
  readonly ok: false;
  readonly refused: RefusalName;
  /** With `too-late`: by how much the bell was first, ms. */
  readonly byMs?: Ms;
}
/** `view` carries the parts that tell the asker where things stand (for a phone: `held`). */
export type Ack<All> = { readonly ok: true; readonly view: View<All> } | (RefusedAck & { readonly view?: View<All> });

/** A phone's hello is answered with the whole view; `you` is null as long as its token has no seat. */
export type PhoneHelloAck =
  | {
      readonly ok: true;
      readonly view: WholeView<PhoneParts>;
      readonly reviewToken: string | null;
      /** Of the seat that this phone asks for; null if it asks for none. */
      readonly claimNumber: number | null;
    }
  | RefusedAck;
export type WatchHelloAck<All> =
  | { readonly ok: true; readonly view: WholeView<All>; readonly mayHost: boolean }
  | RefusedAck;
export type PingAck = { readonly ok: true; readonly serverAt: Ms };
/** The number that the phone shows, and the host's pages beside the name. */
export type ClaimAck = { readonly ok: true; readonly number: number } | RefusedAck;
export type DoneAck = { readonly ok: true } | RefusedAck;

/** A single-use ticket by which the host's own phone becomes the remote. */
export type TicketMade =
  | { readonly ok: true; readonly ticket: string; readonly url: string; readonly expiresAt: Ms }
  | RefusedAck;
/** The number that both the phone and the host's page show. */
export type TicketAsked = { readonly ok: true; readonly number: number } | RefusedAck;

export interface RoomNotice {
  /** False while the server cannot write what happens; the room says `not-saved` meanwhile. Host's pages only. */
  readonly isSaving: boolean;
}
export interface TicketShown {
  readonly ticket: string;
  readonly number: number;
}
export interface RemoteGranted {
  readonly room: RoomId;
  readonly token: string;
}

type Reply<A> = (ack: A) => void;

export interface ClientToServer {
  'phone:hello': (message: PhoneHello, reply: Reply<PhoneHelloAck>) => void;
  'phone:take-seat': (message: v.InferOutput<typeof TakeSeat>, reply: Reply<PhoneHelloAck>) => void;
  'phone:ask-claim': (message: v.InferOutput<typeof AskClaim>, reply: Reply<ClaimAck>) => void;
  'phone:answer': (message: AnswerMessage, reply: Reply<Ack<PhoneParts>>) => void;
  'phone:ping': (message: v.InferOutput<typeof Ping>, reply: Reply<PingAck>) => void;
  'screen:hello': (message: WatchHello, reply: Reply<WatchHelloAck<ScreenParts>>) => void;
  'remote:hello': (message: WatchHello, reply: Reply<WatchHelloAck<RemoteParts>>) => void;
  'remote:ask-ticket': (message: v.InferOutput<typeof TicketAsk>, reply: Reply<TicketAsked>) => void;
  'host:command': (message: HostCommandMessage, reply: Reply<DoneAck>) => void;
  'host:make-ticket': (message: Record<string, never>, reply: Reply<TicketMade>) => void;
  'host:confirm-ticket': (message: v.InferOutput<typeof TicketConfirm>, reply: Reply<DoneAck>) => void;
  /** The same class goes on in a new room; the new room's page for the host is in the answer. */
  'host:play-again': (message: Record<string, never>, reply: Reply<OpenedAck>) => void;
}

export interface ServerToClient {
  'phone:view': (view: PhoneView) => void;
  'screen:view': (view: ScreenView) => void;
  'remote:view': (view: RemoteView) => void;
  /** This page was overtaken: another tab or phone has taken the seat. */
  'phone:replaced': () => void;
  /** A claim was decided, or the seat was removed or given to another phone: say hello again. */
  'phone:changed': () => void;
  /** To be answered at once: three after every hello, so that the server knows how far away this phone is. */
  'phone:probe': (reply: () => void) => void;
  'host:notice': (notice: RoomNotice) => void;
  'host:ticket-shown': (shown: TicketShown) => void;
  'remote:granted': (granted: RemoteGranted) => void;
  /** Links were renewed, or the host said no to a ticket: what this page holds is worth nothing now. */
  'watch:revoked': () => void;
}

// ── what the pages ask over HTTP ────────────────────────────────────────────

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
  readonly roundCount: number;
}
/** GET /api/codes/<code>: which room a code opens. */
export type FoundRoom =
  | { readonly ok: true; readonly room: RoomId; readonly title: Text; readonly isLocked: boolean }
  | RefusedAck;
