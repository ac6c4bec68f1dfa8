/**
 * The state of a room: the fold of its events. The union sits on the round; a phase that has no answers has no
 * `answers` field. Only `evolve` changes it; everybody else holds it `Readonly`.
 */
import type { EventOf, Factor } from './events.ts';
import type { ChoiceId, Ms, PlayerId, QuestionId, RoomCode, RoomId, RoundNo, SeatNo } from './ids.ts';
import type { Answer, Question } from './questions.ts';

/**
 * Elapsed time is counted from the moment at which choices open: negative while the stem stands alone.
 * `floorMs` is the value from which a clock last went on: during the lead it stands there instead of going back.
 * `notBefore` is when the lead ends in which it was stopped: nobody's pause makes that one shorter.
 */
export type Clock =
  | { is: 'running'; opensAt: Ms; floorMs: Ms }
  | {
      is: 'stopped';
      elapsedMs: Ms;
      stoppedAt: Ms;
      until: Ms | null;
      notBefore: Ms;
      because: 'host' | 'server-away';
    };

/** What a round asks, fixed when it opens (but for time that the host adds). */
export interface Asked {
  readonly no: RoundNo;
  readonly question: Question;
  readonly order: readonly ChoiceId[];
  readonly readMs: Ms;
  /** The class's limit T; time added later is not in it and does not change a score. */
  readonly limitMs: Ms;
  addedMs: Ms;
  readonly scored: boolean;
  isTallyShown: boolean;
}

export interface HeldAnswer {
  revision: number;
  answer: Answer;
  elapsedMs: Ms;
  rawMs: Ms;
  creditMs: Ms;
  /** The seat's at that time: a factor set later changes no score. */
  factor: Factor;
}

/** Dense, by seat number. */
export type Answers = (HeldAnswer | undefined)[];

/** When a round ended for its players: on the server's clock, and what the room's clock showed. */
export interface Bell {
  readonly at: Ms;
  readonly elapsedMs: Ms;
  /** Who was here without an answer, as of the close: whoever comes or goes afterwards changes no share of that round (R5). */
  readonly silentCount: number;
}

export type Round =
  | { phase: 'reading'; asked: Asked; clock: Clock }
  | {
      phase: 'asking';
      asked: Asked;
      clock: Clock;
      answers: Answers;
      /** When an answer was last recorded or changed; 0 before the first. */
      changedAt: Ms;
    }
  | { phase: 'closing'; asked: Asked; clock: Clock; answers: Answers; bell: Bell }
  | { phase: 'closed' | 'revealed' | 'standings'; asked: Asked; answers: Answers; bell: Bell };

export type Phase = Round['phase'];

export type PastRound =
  | { phase: 'revealed' | 'standings'; asked: Asked; answers: Answers; bell: Bell }
  /** Ended by skip: nobody scores. */
  | { phase: 'skipped'; asked: Asked };

export type Stage = { is: 'lobby' } | { is: 'playing'; round: Round } | { is: 'ended' };

/** Where a room stands, in one word: the phase while it plays, else the stage. */
export type PhaseName = 'lobby' | Phase | 'ended';

export interface Seat {
  readonly no: SeatNo;
  readonly player: PlayerId;
  nickname: string;
  tokenHash: string;
  is: 'here' | 'away' | 'removed' | 'forgotten';
  factor: Factor;
  readonly takenAt: Ms;
}

/** What the host decided about a question after all. */
export interface Verdict {
  isVoid: boolean;
  key: Answer | null;
}

export interface RoomState {
  /** Of the last event; the room's time never runs behind it. */
  lastAt: Ms;
  readonly created: EventOf<'room-created'>;
  isLocked: boolean;
  /** Generation of the links to host, screen and remote; renewing revokes the old ones. */
  linksGeneration: number;
  stage: Stage;
  endedAt: Ms | null;
  continuedIn: { readonly room: RoomId; readonly code: RoomCode } | null;
  readonly seats: Seat[];
  readonly seatOf: Map<PlayerId, SeatNo>;
  readonly seatByToken: Map<string, SeatNo>;
  /** Nicknames in use, case-folded. */
  readonly seatByName: Map<string, SeatNo>;
  readonly claims: Map<PlayerId, string>;
  readonly past: PastRound[];
  readonly verdicts: Map<QuestionId, Verdict>;
  /** Seats with a private time factor. */
  readonly factored: Set<SeatNo>;
  /** Counters kept by evolve, so that an answer costs O(1) whatever the size of the class. */
  seatedCount: number;
  hereCount: number;
  hereAnsweredCount: number;
  answeredCount: number;
  /** Seats that there were at the last reveal, or at the end: standings are of these. */
  rankedCount: number;
  /** Grows whenever points or ranks may have changed; what is computed from them may be kept until then. */
  scoresVersion: number;
}
