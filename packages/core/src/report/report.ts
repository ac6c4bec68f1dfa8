/** The host's report: a fold of the room's journal, made anew whenever it is opened. */
import {
  heldBy,
  isSeated,
  isVoid,
  keyOf,
  shownRounds,
  standingOf,
  tallyPart,
  accuracyOf,
  worthOf,
  type Answer,
  type Asked,
  type ChoiceId,
  type PastRound,
  type Question,
  type RoomState,
  type Seat,
  type ShownRound,
  type TallyRow,
} from '../game/index.ts';
import { misplacedOf } from './misplaced.ts';
import { choicesShown, isKey, keyShown } from './shown.ts';
import type { Misplaced, Report, ReportChoice, ReportPlayer, ReportRound } from './shapes.ts';

/** Everything the host's page shows of a session, also of one that still runs: only rounds whose key was shown count. */
export function reportOf(state: Readonly<RoomState>): Report {
  return {
    code: state.created.code,
    title: state.created.title,
    createdAt: state.created.at,
    endedAt: state.endedAt,
    players: playersOf(state),
    rounds: roundsOf(state),
    countedCount: shownRounds(state).filter(({ asked }) => counts(state, asked.question)).length,
    accuracy: accuracyOf(state),
  };
}

function counts(state: Readonly<RoomState>, question: Question): boolean {
  return question.key !== null && !isVoid(state, question);
}

/** Also those who came after the last reveal (R3). */
function playersOf(state: Readonly<RoomState>): ReportPlayer[] {
  const players = state.seats.filter(isSeated).map((seat) => playerOf(state, seat));
  return players.toSorted((one, other) => one.rank - other.rank);
}

function playerOf(state: Readonly<RoomState>, seat: Seat): ReportPlayer {
  const { rank, score, rightCount } = standingOf(state, seat.no);
  const held = shownRounds(state).flatMap(({ asked, answers }) => {
    const own = heldBy(answers, seat.no);
    return own ? [{ creditMs: own.creditMs, isCounted: counts(state, asked.question) }] : [];
  });
  return {
    player: seat.player,
    nickname: seat.nickname,
    rank,
    score,
    rightCount,
    answeredCount: held.length,
    countedAnswerCount: held.filter(({ isCounted }) => isCounted).length,
    creditMs: held.reduce((sum, answer) => sum + answer.creditMs, 0),
  };
}

function roundsOf(state: Readonly<RoomState>): ReportRound[] {
  const seated = state.seats.filter(isSeated);
  const shown = new Map(shownRounds(state).map((round) => [round.asked.no, round]));
  return allRounds(state).map(({ asked }) => roundOf(state, asked, shown.get(asked.no), seated));
}

function allRounds(state: Readonly<RoomState>): { readonly asked: Asked }[] {
  const running = state.stage.is === 'playing' ? state.stage.round : null;
  const past: (PastRound | { readonly asked: Asked })[] = [...state.past];
  if (running && (running.phase === 'revealed' || running.phase === 'standings')) past.push(running);
  return past;
}

function roundOf(
  state: Readonly<RoomState>,
  asked: Asked,
  shown: ShownRound | undefined,
  seated: readonly Seat[],
): ReportRound {
  const { question } = asked;
  const held = seated.flatMap((seat) => (shown && heldBy(shown.answers, seat.no)) ?? []);
  const key = keyOf(state, question);
  const worths = held.map((one) => worthOf(state, question, one.answer)).filter((worth) => worth !== null);
  const tally = tallyPart(state, { asked, answers: shown?.answers ?? [] }, 'host');
  return {
    ...keyShown(question, key),
    round: asked.no,
    question: question.id,
    place: question.place,
    stem: question.stem,
    explanation: question.explanation,
    state: shown === undefined ? 'skipped' : isVoid(state, question) ? 'void' : 'played',
    choices: choicesOf(
      asked,
      key,
      tally.rows,
      misplacedOf(
        question,
        key,
        held.map(({ answer }) => answer),
      ),
    ),
    typed: tally.typed ?? [],
    answeredCount: held.length,
    seatsCount: seated.length,
    silentCount: shown?.bell.silentCount ?? 0,
    facility: worths.length === 0 ? null : worths.reduce((sum, worth) => sum + worth, 0) / worths.length,
    medianMs: medianOf(held.map((one) => one.elapsedMs)),
  };
}

function choicesOf(
  asked: Asked,
  key: Answer | null,
  rows: readonly TallyRow[],
  misplaced: ReadonlyMap<ChoiceId, Misplaced>,
): ReportChoice[] {
  const counts = new Map(rows.map((row) => [row.choice, row.count]));
  return choicesShown(asked, key).map((choice) => ({
    id: choice.id,
    text: choice.text,
    isKey: isKey(asked.question, key, choice),
    count: counts.get(choice.id) ?? 0,
    ...wrongOf(misplaced.get(choice.id)),
  }));
}

function wrongOf(misplaced: Misplaced | undefined): Pick<ReportChoice, 'misplaced'> {
  return misplaced ? { misplaced } : {};
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
