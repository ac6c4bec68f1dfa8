/** Parts for the host: on pages with hands, and on the remote, which no projector shows. */
import type { Factor } from '../events.ts';
import type { PlayerId, QuestionId, RoundNo, Text } from '../ids.ts';
import type { Answer } from '../questions.ts';
import type {
  ChoicesPart,
  ClockPart,
  QuestionPart,
  RevealPart,
  RoomPart,
  StagePart,
  StandingsPart,
  TallyPart,
} from './parts.ts';

/** For the host's own phone: what must never stand on the projector. */
export interface SecretPart {
  readonly question: QuestionId;
  readonly key: Answer;
  readonly explanation: Text;
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

/** What any page with the host's hands needs beside its eyes. */
export interface HandsPart {
  readonly standings: 'each' | 'end' | 'never';
  /** Whether a next round exists, so that the main button can say what comes. */
  readonly isLastRound: boolean;
  readonly isTallyShown: boolean;
  /** Students who lost their phone's memory and ask for their seat; the first twenty, the others follow. */
  readonly claims: readonly ClaimRow[];
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
