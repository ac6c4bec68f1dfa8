/** What a finished room has to tell: folds of its journal, no second truth. */
import type {
  Answer,
  ChoiceId,
  Mark,
  Ms,
  PlayerId,
  Question,
  QuestionId,
  RichText,
  RoomCode,
  RoundNo,
  ShownChoice,
  Text,
  TypedRow,
} from '../game/index.ts';

/** What of a question tells a right answer, in the words of its kind. */
export interface KeyShown {
  readonly kind: Question['writtenAs'];
  /** Null where nothing is right or wrong. */
  readonly key: Answer | null;
  /** Of a match: what choices go to. */
  readonly targets?: readonly ShownChoice[];
  /** The key of what is typed, as it is written. */
  readonly shown?: Text;
  /** Of a number. */
  readonly unit?: Text;
}

/** For the host: GET /api/sessions/<room> (host key). */
export interface Report {
  readonly code: RoomCode;
  readonly title: Text;
  readonly createdAt: Ms;
  readonly endedAt: Ms | null;
  readonly players: readonly ReportPlayer[];
  readonly rounds: readonly ReportRound[];
  /** Rounds that count: they have a key, it was shown, and they are not void. Of so many a player has some right (R6). */
  readonly countedCount: number;
  /** Share of right answers, 0…1; null if nothing was scored. */
  readonly accuracy: number | null;
}

/** Best first; equal is equal: ties share a rank. */
export interface ReportPlayer {
  readonly player: PlayerId;
  readonly nickname: string;
  readonly rank: number;
  readonly score: number;
  readonly rightCount: number;
  /** Over all rounds whose key was shown, polls and clouds too. */
  readonly answeredCount: number;
  /** Answered of the rounds that count, right or not (R6). */
  readonly countedAnswerCount: number;
  /** Network credit over all rounds, ms: what fair timing gave back. */
  readonly creditMs: Ms;
}

export interface ReportRound extends KeyShown {
  readonly round: RoundNo;
  readonly question: QuestionId;
  readonly place: Text;
  readonly stem: RichText;
  readonly explanation: RichText | null;
  readonly state: 'played' | 'skipped' | 'void';
  /** In the order in which the class saw them; of an order in the right one. */
  readonly choices: readonly ReportChoice[];
  /** What was typed, most frequent first. */
  readonly typed: readonly TypedRow[];
  readonly answeredCount: number;
  readonly seatsCount: number;
  /** Who was here without an answer when it closed. */
  readonly silentCount: number;
  /** Mean fraction correct over those who answered, 0…1; null if nobody did, or nothing was right or wrong. */
  readonly facility: number | null;
  readonly medianMs: Ms | null;
}

export interface ReportChoice {
  readonly id: ChoiceId;
  readonly text: Text;
  readonly isKey: boolean;
  /** Who picked it; of an order or a match, who put it where it belongs. */
  readonly count: number;
  /** Of an order or a match: where most of those put it who had it wrong. */
  readonly misplaced?: Misplaced;
}

export interface Misplaced {
  /** Of an order the place in it, of a match that of the target among `targets`; from 0. */
  readonly at: number;
  readonly count: number;
}

/** For one student: GET /api/review/<room>/<player> with the review token. Nothing of anybody else is in it. */
export interface Review {
  readonly code: RoomCode;
  /** Where the same class goes on. */
  readonly next: RoomCode | null;
  readonly title: Text;
  readonly nickname: string;
  readonly createdAt: Ms;
  readonly isEnded: boolean;
  readonly score: number;
  /** Null where the host showed no standings. */
  readonly rank: number | null;
  readonly playersCount: number;
  readonly rightCount: number;
  readonly rounds: readonly ReviewRound[];
}

/** Only rounds that have been revealed. */
export interface ReviewRound extends KeyShown {
  readonly round: RoundNo;
  readonly mark: Mark;
  readonly points: number;
  readonly place: Text;
  readonly stem: RichText;
  readonly choices: readonly {
    readonly id: ChoiceId;
    readonly text: Text;
    readonly why: Text | null;
    readonly isKey: boolean;
  }[];
  readonly answer: Answer | null;
  /** What is said to everyone who made this slip in typing. */
  readonly slip?: Text;
  readonly explanation: RichText | null;
}
