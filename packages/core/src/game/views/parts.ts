/**
 * The named parts of a view: everything that may leave the server, field by field. A field that is not here is not
 * sent. Absent part = unchanged, `null` = gone. Each audience has its own set of parts.
 */
import type { Factor } from '../events.ts';
import type { ChoiceId, Ms, PlayerId, RoomCode, RichText, RoomId, RoundNo, Text } from '../ids.ts';
import type { Answer, Question } from '../questions.ts';
import type { GhostPart } from './ghost-part.ts';
import type { HandsPart } from './host-parts.ts';
import type { PhaseName } from '../state.ts';
import type { StandingsPart } from './standings-part.ts';

/** What hardly ever changes: sent with a whole view, and when the door is locked or the class goes on elsewhere. */
export interface RoomPart {
  readonly title: Text;
  readonly code: RoomCode;
  readonly roundCount: number;
  /** What the whole plan takes, reading included, ms. */
  readonly planMs: Ms;
  readonly isLocked: boolean;
  /** Where the same class goes on. */
  readonly next: { readonly room: RoomId; readonly code: RoomCode } | null;
}

/** Where the game stands. The same for every audience, and sent at every turn: so it is small. */
export interface StagePart {
  readonly phase: PhaseName;
  /** Round n of N; null in the lobby. */
  readonly round: RoundNo | null;
}

/**
 * The class's clock; `null` when nothing runs. A phone's own limit is
 * `(limitMs − addedMs) × you.factor + addedMs`; untimed has none.
 */
export type ClockPart =
  | {
      readonly is: 'running';
      /** When choices open (or opened, corrected for pauses), server time. */
      readonly opensAt: Ms;
      /** The class's limit with added time, ms after `opensAt`. */
      readonly limitMs: Ms;
      /** Of which the host added. */
      readonly addedMs: Ms;
    }
  | {
      readonly is: 'stopped';
      /** Negative while the stem stands alone. */
      readonly elapsedMs: Ms;
      readonly limitMs: Ms;
      readonly addedMs: Ms;
      /** When it goes on by itself, server time. */
      readonly until: Ms | null;
      readonly because: 'host' | 'server-away';
    };

/** The stem. `null` between rounds and while the host has paused: a pause is not thinking time. */
export interface QuestionPart {
  readonly round: RoundNo;
  readonly kind: Question['kind'];
  readonly writtenAs: Question['writtenAs'];
  readonly stem: RichText;
  /** Place in the lecture. */
  readonly place: Text;
  readonly choiceCount: number;
  /** How many choices an answer names at most. */
  readonly pickCount: number;
  readonly points: number;
  readonly ghost: GhostPart;
}

/** With what an answer is made. */
export interface ChoicesPart {
  readonly round: RoundNo;
  /** In the order in which everyone sees them: the first is A. Empty where the answer is typed. */
  readonly choices: readonly ShownChoice[];
  /** Of a match: what choices go to. The first is 1. */
  readonly targets?: readonly ShownChoice[];
  /** Of an order: what stands first and last. */
  readonly ends?: { readonly first: Text; readonly last: Text };
  /** Of a number: what may be typed. */
  readonly range?: NumberRange;
}

export interface ShownChoice {
  readonly id: ChoiceId;
  readonly text: Text;
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: Text | null;
}

/** The key, from `revealed` on. */
export interface RevealPart {
  readonly round: RoundNo;
  /** Null where nothing is right or wrong. */
  readonly key: Answer | null;
  /** The key of what is typed, as it is written. */
  readonly shown?: Text;
  readonly explanation: RichText | null;
  readonly isVoid: boolean;
}

/** What the server holds of one phone's answer to the running round: sent in each ack, gone when the next one opens. */
export interface HeldPart {
  readonly round: RoundNo;
  readonly revision: number;
  readonly answer: Answer;
}

/** How one answer was marked in one round; `poll`: nothing was right or wrong, answered or not. */
export type Mark = 'right' | 'partly' | 'wrong' | 'none' | 'void' | 'skipped' | 'poll';

export interface ResultPart {
  readonly round: RoundNo;
  readonly mark: Mark;
  /** Fraction correct, 0…1. */
  readonly fraction: number;
  readonly points: number;
  /** Of which: for the answer, for pace, for the streak. They add up to `points`. */
  readonly answerPoints: number;
  readonly pacePoints: number;
  readonly streakPoints: number;
  readonly answer: Answer | null;
  /** Why each of the own picks is right or wrong; of an order or a match, why those out of place stand elsewhere. */
  readonly whys: readonly { readonly choice: ChoiceId; readonly why: Text }[];
  /** What is said to everyone who made this slip in typing. */
  readonly slip?: Text;
}

export interface NeighbourRow {
  readonly nickname: string;
  readonly score: number;
  readonly rank: number;
  /** Places won (+) or lost (−) by the last round. */
  readonly moved: number;
  /** On the own row only: what is true of one row in five need not travel with the others. */
  readonly isYou?: true;
}

/** One phone's own: sent with the whole view and at each reveal. */
export interface YouPart {
  readonly player: PlayerId;
  readonly nickname: string;
  /** Own multiple of the class's time. */
  readonly factor: Factor;
  readonly result: ResultPart | null;
  /** As of the last reveal. `result` names its round: of another round than the stage's it is past. */
  readonly score: number;
  /** Null where the host shows no standings (yet), and before the first key was shown. */
  readonly rank: number | null;
  readonly moved: number;
  readonly playersCount: number;
  /** Own row and two on either side, best first. Empty where the host shows no standings. */
  readonly neighbours: readonly NeighbourRow[];
  /** One per round so far, up to the last reveal; once the room has ended, one per round. */
  readonly marks: readonly Mark[];
}

export interface SeatRow {
  readonly player: PlayerId;
  readonly nickname: string;
  readonly isHere: boolean;
}

/** Who is in the room; from the newest to the oldest, at most `SEAT_ROWS`, then a count. */
export interface LobbyPart {
  readonly hereCount: number;
  readonly rows: readonly SeatRow[];
  readonly moreCount: number;
}

/** How many have answered, never who or what. */
export interface CountPart {
  readonly round: RoundNo;
  readonly answeredCount: number;
  /** Who is here; once the round has closed, who was here or had answered then (R5). */
  readonly hereCount: number;
}

/** How many picked this choice; of an order or a match, how many put it where it belongs. */
export interface TallyRow {
  readonly choice: ChoiceId;
  readonly count: number;
}

/** What some of the class typed, spellings of the same together. */
export interface TypedRow {
  readonly words: string;
  readonly count: number;
  /** What it counts as, 0…1; null before the reveal and where nothing is right or wrong. */
  readonly worth: number | null;
  /** Accepted only because one slip was let pass. For the host's eyes. */
  readonly isNear?: true;
  /** The host has judged it. Told from the reveal on, for whoever has the host's hands there. */
  readonly isJudged?: true;
}

/** How the class answered; on the screen from the reveal on, or when the host shows it. */
export interface TallyPart {
  readonly round: RoundNo;
  readonly rows: readonly TallyRow[];
  /** Of what is typed: most frequent first, at most `TYPED_ROWS`; for the host then as many that are off the wall. */
  readonly typed?: readonly TypedRow[];
  readonly answeredCount: number;
  /** Answers with everything right; null before the reveal, and where nothing is right or wrong. */
  readonly rightCount: number | null;
}

export interface PhoneParts {
  room: RoomPart;
  stage: StagePart;
  clock: ClockPart;
  question: QuestionPart;
  choices: ChoicesPart;
  reveal: RevealPart;
  lobby: { readonly hereCount: number };
  you: YouPart;
  held: HeldPart;
}

export interface ScreenParts {
  room: RoomPart;
  stage: StagePart;
  clock: ClockPart;
  question: QuestionPart;
  choices: ChoicesPart;
  reveal: RevealPart;
  lobby: LobbyPart;
  count: CountPart;
  tally: TallyPart;
  standings: StandingsPart;
  hands: HandsPart;
}

/** Any subset of an audience's parts; `null` means the part is gone. */
export type Parts<All> = { readonly [P in keyof All]?: All[P] | null };
