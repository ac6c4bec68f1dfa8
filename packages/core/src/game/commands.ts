/** What can be asked of a room, by whom, and when it arrived. Commands ask; events report. */
import type { Factor } from './events.ts';
import type { Ms, PlayerId, QuestionId, RoomCode, RoomId, RoundNo } from './ids.ts';
import type { Answer } from './questions.ts';
import type { PhaseName } from './state.ts';

export type Actor =
  | { readonly is: 'player'; readonly player: PlayerId }
  /** Someone with a fresh secret; `player` is the public id that the shell drew for the seat. */
  | { readonly is: 'newcomer'; readonly player: PlayerId; readonly tokenHash: string }
  | { readonly is: 'host' }
  | { readonly is: 'server' };

/** Where the host's page stood when the button was pressed, so that a double click skips nothing (H1). */
export interface Aim {
  readonly round: RoundNo | null;
  readonly phase: PhaseName;
}

/** Host commands that mean something only at one place of the game. */
export type AimedCommand =
  | {
      readonly type: 'advance' | 'skip' | 'stop-clock' | 'start-clock' | 'show-tally' | 'hide-tally';
      readonly aim: Aim;
    }
  | { readonly type: 'add-time'; readonly ms: Ms; readonly aim: Aim };

export type HostCommand =
  | AimedCommand
  | { readonly type: 'lock-room' | 'unlock-room' | 'renew-links' | 'end-room' }
  | { readonly type: 'rename-seat'; readonly player: PlayerId; readonly nickname: string }
  | { readonly type: 'remove-seat'; readonly player: PlayerId }
  /** `number`: of the claim that the host saw. */
  | { readonly type: 'approve-claim' | 'refuse-claim'; readonly player: PlayerId; readonly number: number }
  | { readonly type: 'set-factor'; readonly player: PlayerId; readonly factor: Factor }
  | { readonly type: 'void-question' | 'restore-question'; readonly question: QuestionId }
  | { readonly type: 'change-key'; readonly question: QuestionId; readonly key: Answer }
  /** `fraction`: what the answer is worth from now on, 0…1; null: what the key says. */
  | {
      readonly type: 'judge-answer';
      readonly question: QuestionId;
      readonly answer: Answer;
      readonly fraction: number | null;
    };

export type PlayerCommand =
  | { readonly type: 'take-seat'; readonly nickname: string }
  /** "That was me": asks the host for the seat with this nickname. */
  | { readonly type: 'ask-claim'; readonly nickname: string }
  | {
      readonly type: 'answer';
      readonly round: RoundNo;
      readonly revision: number;
      readonly answer: unknown;
      readonly spentMs: Ms | null;
    };

/** What a class had instead of a server: one that stood still, none at all, or one that could write nothing down. */
export type WhyAway = 'stall' | 'restart' | 'outage';

export type ServerCommand =
  /** Something may be due. */
  | { readonly type: 'tick' }
  /** The class has had no server since `lastSignAt`. */
  | { readonly type: 'came-back'; readonly lastSignAt: Ms; readonly because: WhyAway }
  | {
      readonly type: 'note-presence';
      readonly away: readonly PlayerId[];
      readonly back: readonly PlayerId[];
    }
  | { readonly type: 'continue-room'; readonly room: RoomId; readonly code: RoomCode };

export type Command = HostCommand | PlayerCommand | ServerCommand;

/** A phone's network as the server measured it: median round trip and jitter, ms. */
export interface Lag {
  readonly rttMs: Ms;
  readonly jitterMs: Ms;
}

export interface Asking {
  readonly command: Command;
  readonly by: Actor;
  /** Stamped in the socket handler, so that nobody turns late by waiting behind a slow disk. */
  readonly arrivedAt: Ms;
  /** Absent with fewer than three samples: then no credit is given. */
  readonly lag?: Lag;
}
