/**
 * Answers. An answer names its round and a revision: equal → already held, lower → the newer one stays,
 * higher → recorded; the last one counts, with its own time.
 */
import type { Asking, PlayerCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { Ms, PlayerId } from '../ids.ts';
import { canonicalOf, readAnswer } from '../kinds/index.ts';
import type { Answer, Question } from '../questions.ts';
import { refuse } from '../refusals.ts';
import { roundNoOf, roundOf, seatOfPlayer } from '../room.ts';
import { elapsedOf } from '../round/clock.ts';
import type { Clock, HeldAnswer, Round, RoomState, Seat } from '../state.ts';
import { graceMs, ownLimitMs, timeAnswer } from '../timing.ts';

/** A round records at most this many changes per player: a bound on the journal, not on doubt (A6). */
export const MOST_REVISIONS = 20;

type AnswerCommand = Extract<PlayerCommand, { type: 'answer' }>;
type OpenRound = Extract<Round, { phase: 'asking' | 'closing' }>;

export function decideForPlayer(
  state: Readonly<RoomState>,
  command: AnswerCommand,
  player: PlayerId,
  asking: Asking,
  at: Ms,
): Decision {
  const seat = seatOfPlayer(state, player);
  if (!seat) return refuse('no-seat');
  const round = roundOf(state);
  if (round === null || round.asked.no !== command.round) {
    return isHeldByPast(state, seat, command) ? [] : refuseRound(state, command);
  }
  if (round.phase === 'reading') return refuse('too-early');
  const held = round.answers[seat.no];
  // A2, A3: what is held already is answered the same, whatever the clock says.
  if (held && command.revision <= held.revision) return [];
  if (round.phase !== 'asking' && round.phase !== 'closing') {
    return refuse('too-late', Math.max(0, asking.arrivedAt - round.bell.at));
  }
  return record(round, seat, held, command, asking, at);
}

/** A2 of a round that is over: an ack that was lost may be asked for again late. */
function isHeldByPast(state: Readonly<RoomState>, seat: Seat, command: AnswerCommand): boolean {
  const past = state.past.find((round) => round.asked.no === command.round);
  const held = past && 'answers' in past ? past.answers[seat.no] : undefined;
  return held !== undefined && command.revision <= held.revision;
}

function refuseRound(state: Readonly<RoomState>, command: AnswerCommand): Decision {
  if (state.stage.is === 'ended') return refuse('too-late');
  return refuse(command.round > (roundNoOf(state) ?? 0) ? 'too-early' : 'too-late');
}

function record(
  round: OpenRound,
  seat: Seat,
  held: HeldAnswer | undefined,
  command: AnswerCommand,
  asking: Asking,
  at: Ms,
): Decision {
  if (command.revision > MOST_REVISIONS) return refuse('too-many-changes');
  const answer = readAnswer(round.asked.question, command.answer);
  if (answer === null) return refuse('bad-answer');
  if (isPausedAt(round.clock, asking.arrivedAt, graceMs(round.asked.limitMs))) return refuse('paused');
  const rawMs = elapsedOf(round.clock, asking.arrivedAt);
  const timed = timeAnswer({
    rawMs,
    spentMs: command.spentMs,
    lag: asking.lag,
    limitMs: ownLimitMs(round.asked.limitMs, seat.factor) + round.asked.addedMs,
    graceMs: graceMs(round.asked.limitMs),
    bellMs: round.phase === 'closing' ? round.bell.elapsedMs : null,
  });
  if (timed.is === 'too-early') return refuse('too-early');
  if (timed.is === 'too-late') return refuse('too-late', Math.round(timed.byMs));
  const kept = held && isSame(round.asked.question, held.answer, answer) ? held : null;
  return [
    {
      type: 'answer-recorded',
      at,
      round: round.asked.no,
      player: seat.player,
      revision: command.revision,
      answer,
      // A5: choosing the same again keeps the first time.
      elapsedMs: kept?.elapsedMs ?? timed.elapsedMs,
      rawMs: kept?.rawMs ?? rawMs,
      spentMs: command.spentMs,
      creditMs: kept?.creditMs ?? timed.creditMs,
    },
  ];
}

/** T10: an answer that was on its way when the host paused counts with the value at which the clock stands. */
function isPausedAt(clock: Clock, arrivedAt: Ms, grace: Ms): boolean {
  return clock.is === 'stopped' && clock.because === 'host' && arrivedAt > clock.stoppedAt + grace;
}

function isSame(question: Question, one: Answer, other: Answer): boolean {
  return canonicalOf(question, one) === canonicalOf(question, other);
}
