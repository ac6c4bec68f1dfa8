/**
 * THE file of the wire: names, schemas and types of everything that crosses it, for both ends.
 * Socket.IO's own types derive from `ClientToServer` and `ServerToClient`. Wire names are `role:verb`.
 * Raise `PROTOCOL_VERSION` whenever an old page could misread a new server: it is then told to reload, and does.
 */
import * as v from 'valibot';
import type { Ms, Parts, PhoneParts, RemoteParts, RoomId, ScreenParts } from '../game/index.ts';
import { answer, share } from './answer.ts';
import { shortId } from './ids.ts';
import type { OpenedAck, RefusedAck } from './http.ts';

export { PROTOCOL_VERSION } from './version.ts';

/** Longest message that the server reads, bytes: a nested value of 10 kB can overflow the encoder's stack. */
export const MESSAGE_LIMIT_BYTES = 4096;

// ── what pages send ─────────────────────────────────────────────────────────

const token = v.pipe(v.string(), v.regex(/^[\w-]{20,128}$/));
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
  answer,
  /** Sum of the spans during which choices were on view, ms; null if the page was hidden meanwhile. */
  spentMs: v.nullable(v.pipe(v.number(), v.finite())),
});
/** How a phone learns the server's time. (The server measures the phone's network by its own `phone:probe`.) */
export const Ping = v.object({ n: count });
export const TicketAsk = v.object({ version, ticket: token });
export const TicketConfirm = v.object({ ticket: token, isRight: v.boolean() });
/** `new`: those of the same chapter first that this class has not played. */
export const PlayAgain = v.object({ questions: v.picklist(['new', 'same']) });

export const HostCommandMessage = v.variant('type', [
  v.object({ type: v.picklist(['advance', 'skip', 'stop-clock', 'start-clock', 'show-tally', 'hide-tally']), aim }),
  v.object({
    type: v.literal('add-time'),
    ms: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(600_000)),
    aim,
  }),
  v.object({ type: v.picklist(['lock-room', 'unlock-room', 'renew-links', 'end-room']) }),
  v.object({ type: v.literal('rename-seat'), player, nickname: v.pipe(v.string(), v.maxLength(128)) }),
  v.object({ type: v.literal('remove-seat'), player }),
  v.object({ type: v.picklist(['approve-claim', 'refuse-claim']), player, number: count }),
  v.object({ type: v.literal('judge-answer'), question: shortId, answer, fraction: share }),
]);

export type PhoneHello = v.InferOutput<typeof PhoneHello>;
export type WatchHello = v.InferOutput<typeof WatchHello>;
export type AnswerMessage = v.InferOutput<typeof AnswerMessage>;
/** Branded ids travel as plain strings; the gateway brands them after the schema has passed. */
export type HostCommandMessage = v.InferOutput<typeof HostCommandMessage>;
export type PlayAgain = v.InferOutput<typeof PlayAgain>;

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

/** The same class goes on: this page's own link to the next room. */
export interface GoesOn extends RemoteGranted {
  /** With the host's hands also the link for a second computer. */
  readonly screenToken: string | null;
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
  'host:play-again': (message: PlayAgain, reply: Reply<OpenedAck>) => void;
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
  'watch:goes-on': (next: GoesOn) => void;
  /** Links were renewed, or the host said no to a ticket: what this page holds is worth nothing now. */
  'watch:revoked': () => void;
}
