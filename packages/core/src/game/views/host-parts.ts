/** Parts for the host: on pages with hands, and on the remote, which no projector shows. */
import type { Factor } from '../events.ts';
import type { PlayerId, QuestionId, RichText, RoundNo, Text } from '../ids.ts';
import type { Answer } from '../questions.ts';
import type { ChoicesPart, ClockPart, QuestionPart, RevealPart, RoomPart, StagePart, TallyPart } from './parts.ts';
import type { StandingsPart } from './standings-part.ts';

/** For the host's own phone: what must never stand on the projector. */
export interface SecretPart {
  readonly question: QuestionId;
  /** Null where nothing is right or wrong. */
  readonly key: Answer | null;
  /** The key of what is typed, as it is written. */
  readonly shown: Text | null;
  readonly explanation: RichText | null;
  readonly note: Text | null;
}

export interface PersonRow {
  readonly player: PlayerId;
  readonly nickname: string;
  readonly is: 'here' | 'away';
  readonly score: number;
  readonly rank: number;
  readonly factor: Factor;
}

/** Everyone with a seat, in the order of joining, at most `PEOPLE_ROWS`, then a count. */
export interface PeoplePart {
  readonly rows: readonly PersonRow[];
  readonly moreCount: number;
}

/** Who has answered the running round: a 1 or a 0 for each row of `people`. */
export interface AnsweredPart {
  readonly round: RoundNo;
  readonly answeredCount: number;
  /** As in the screen's count. */
  readonly hereCount: number;
  readonly flags: string;
}

export interface ClaimRow {
  readonly player: PlayerId;
  readonly nickname: string;
  /** The two digits that the phone which asks shows too. */
  readonly number: number;
  /** Somebody plays on this seat right now: whoever asks for it may be a stranger. */
  readonly isHere: boolean;
}

/** What judging typed answers takes, from the reveal on; of a cloud, which has no key to give away, while words come in. */
export interface JudgingPart {
  readonly question: QuestionId;
  /** What the host has judged so far, canonical, and what it is worth now. The last ones, at most `TYPED_ROWS`. */
  readonly judged: readonly { readonly words: string; readonly fraction: number }[];
  /** What counts only because one slip was let pass, as the tally says it; the host should have a look (Q9). */
  readonly near: readonly string[];
}

/** What any page with the host's hands needs beside its eyes. */
export interface HandsPart {
  /** Whether standings come after the key that is shown now, so that the main button can say what comes. */
  readonly areStandingsNext: boolean;
  /** Whether no next round exists. */
  readonly isLastRound: boolean;
  readonly isTallyShown: boolean;
  /** Students who lost their phone's memory and ask for their seat; the first twenty, the others follow. */
  readonly claims: readonly ClaimRow[];
  /** Null where nothing was typed, and before there is anything to judge. */
  readonly judging: JudgingPart | null;
}

export interface RemoteParts {
  room: RoomPart;
  stage: StagePart;
  clock: ClockPart;
  question: QuestionPart;
  choices: ChoicesPart;
  reveal: RevealPart;
  tally: TallyPart;
  standings: StandingsPart;
  hands: HandsPart;
  secret: SecretPart;
  people: PeoplePart;
  answered: AnsweredPart;
}
