/**
 * What can happen in a room. A room is its journal: state, views, reports and replays are folds of these.
 * Events hold causes (order, limits, elapsed time, credit), never consequences (correctness, points).
 * Their shape is stored for years: add, do not change.
 */
import type { ChoiceId, Ms, PlayerId, QuestionId, RoomCode, RoomId, RoundNo, Text } from './ids.ts';
import type { Answer, Question } from './questions.ts';
import type { Settings } from './settings.ts';

/** A private multiple of the class's time. */
export type Factor = 1 | 1.25 | 1.5 | 2 | 'untimed';

/** `at`: server time of the decision. One member per type, so that `Extract` finds each. */
export type RoomEvent = Each<RoomLife | SeatLife | RoundLife | Regrade>;
export type RoomEventType = RoomEvent['type'];
export type EventOf<Type extends RoomEventType> = Extract<RoomEvent, { type: Type }>;

type Each<E> = E extends { readonly type: infer T }
  ? T extends string
    ? { readonly at: Ms; readonly type: T } & Omit<E, 'type'>
    : never
  : never;

/** What a chapter gives to a game. */
export interface ChapterShare {
  readonly bank: string;
  readonly questionCount: number;
}

type RoomLife =
  | {
      readonly type: 'room-created';
      readonly rules: 1;
      /** What students type. */
      readonly code: RoomCode;
      readonly title: Text;
      /** Which bank it was opened from, for the next room of the class; the first of `chapters`, where there are several. */
      readonly bank: string;
      /** How many questions are of which bank; absent where all are of `bank`. */
      readonly chapters?: readonly ChapterShare[];
      readonly seed: string;
      readonly settings: Settings;
      readonly questions: readonly Question[];
      /** The room whose class goes on here; absent where a class begins. */
      readonly after?: RoomId;
    }
  | { readonly type: 'room-locked' | 'room-unlocked' | 'links-renewed' | 'room-ended' }
  /** The same class goes on in another room. */
  | { readonly type: 'room-continued'; readonly room: RoomId; readonly code: RoomCode };

type SeatLife =
  /** `nickname` is personal; `tokenHash` is of the secret that the phone made. */
  | {
      readonly type: 'seat-taken';
      readonly player: PlayerId;
      readonly nickname: string;
      readonly tokenHash: string;
    }
  | { readonly type: 'seat-renamed'; readonly player: PlayerId; readonly nickname: string }
  /** A phone that lost its storage asks for a seat by nickname; the host says yes (`seat-claimed`) or no. */
  | { readonly type: 'claim-asked'; readonly player: PlayerId; readonly tokenHash: string }
  | { readonly type: 'claim-refused'; readonly player: PlayerId; readonly tokenHash: string }
  | { readonly type: 'seat-claimed'; readonly player: PlayerId; readonly tokenHash: string }
  | { readonly type: 'seat-removed' | 'seat-forgotten'; readonly player: PlayerId }
  | { readonly type: 'seats-away' | 'seats-back'; readonly players: readonly PlayerId[] }
  | { readonly type: 'factor-set'; readonly player: PlayerId; readonly factor: Factor };

type RoundLife =
  | {
      readonly type: 'round-opened';
      readonly round: RoundNo;
      readonly question: QuestionId;
      /** Choice ids in the order in which everyone sees them. */
      readonly order: readonly ChoiceId[];
      readonly readMs: Ms;
      readonly limitMs: Ms;
      readonly scored: boolean;
    }
  | { readonly type: 'choices-opened' | 'clock-started'; readonly round: RoundNo; readonly opensAt: Ms }
  | {
      readonly type: 'answer-recorded';
      readonly round: RoundNo;
      readonly player: PlayerId;
      readonly revision: number;
      readonly answer: Answer;
      /** Fair time t, ms: what scoring uses. */
      readonly elapsedMs: Ms;
      /** What the room's clock showed when the answer arrived. */
      readonly rawMs: Ms;
      /** What the phone says it took; null if it could not know. */
      readonly spentMs: Ms | null;
      /** What was given back for a slow network. */
      readonly creditMs: Ms;
    }
  | { readonly type: 'time-added'; readonly round: RoundNo; readonly ms: Ms }
  | {
      readonly type: 'round-closing';
      readonly round: RoundNo;
      readonly because: 'time' | 'all-answered' | 'host';
      /** What the clock showed at the close; an answer must not be later. */
      readonly elapsedMs: Ms;
    }
  | {
      readonly type:
        | 'round-closed'
        | 'round-revealed'
        | 'standings-shown'
        | 'round-skipped'
        | 'tally-shown'
        | 'tally-hidden';
      readonly round: RoundNo;
    }
  | {
      readonly type: 'clock-stopped';
      readonly round: RoundNo;
      readonly elapsedMs: Ms;
      /** When it goes on by itself; null: when the host says so. */
      readonly until: Ms | null;
      readonly because: 'host' | 'server-away';
    };

type Regrade =
  | { readonly type: 'question-voided' | 'question-restored'; readonly question: QuestionId }
  | { readonly type: 'key-changed'; readonly question: QuestionId; readonly key: Answer }
  /** What this answer is worth, and every one that is the same to a teacher; null: as the key says. */
  | {
      readonly type: 'answer-judged';
      readonly question: QuestionId;
      readonly answer: Answer;
      readonly fraction: number | null;
    };
