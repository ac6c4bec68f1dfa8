/**
 * What answers were worth. Computed from causes whenever asked: voiding a question or changing its key changes every
 * score, live or a year later, without touching a stored event.
 */
import type { SeatNo } from './ids.ts';
import { canonicalOf, fractionOf } from './kinds/index.ts';
import type { Answer, Question } from './questions.ts';
import { scoreAnswer, scoringPlan, streakPoints, type ScoringPlan } from './scoring.ts';
import type { Answers, Asked, Bell, HeldAnswer, PastRound, RoomState, Seat } from './state.ts';
import type { Mark } from './views/parts.ts';

/** A round of which the key has been shown. */
export interface ShownRound {
  readonly asked: Asked;
  readonly answers: Answers;
  readonly bell: Bell;
}

export interface Result {
  readonly mark: Mark;
  readonly fraction: number;
  readonly answerPoints: number;
  readonly pacePoints: number;
  readonly streakPoints: number;
}

const NOTHING = { fraction: 0, answerPoints: 0, pacePoints: 0, streakPoints: 0 } as const;

/** Rounds with their key shown, in order, the running one included once it is revealed. Skipped ones are not in it. */
export function shownRounds(state: Readonly<RoomState>): ShownRound[] {
  const shown: ShownRound[] = state.past.filter(isShown);
  const running = state.stage.is === 'playing' ? state.stage.round : null;
  if (running && (running.phase === 'revealed' || running.phase === 'standings')) shown.push(running);
  return shown;
}

function isShown(round: PastRound): round is Exclude<PastRound, { phase: 'skipped' }> {
  return round.phase !== 'skipped';
}

/** The key as it counts now; null where nothing is right or wrong. */
export function keyOf(state: Readonly<RoomState>, question: Question): Answer | null {
  return question.key === null ? null : (state.verdicts.get(question.id)?.key ?? question.key);
}

/** What the host has judged this answer to be worth, 0…1; null if the host has not. */
export function judgementOf(state: Readonly<RoomState>, question: Question, answer: Answer): number | null {
  const judged = state.verdicts.get(question.id)?.judged;
  return judged && judged.size > 0 ? (judged.get(canonicalOf(question, answer)) ?? null) : null;
}

/** How much of an answer counts as right now, 0…1 (S8, S9); null where nothing is right or wrong. */
export function worthOf(state: Readonly<RoomState>, question: Question, answer: Answer): number | null {
  const key = keyOf(state, question);
  if (key === null) return null;
  return judgementOf(state, question, answer) ?? fractionOf(question, key, answer);
}

export function isVoid(state: Readonly<RoomState>, question: Question): boolean {
  return state.verdicts.get(question.id)?.isVoid ?? false;
}

const plans = new WeakMap<object, ScoringPlan>();

/** Fixed by `room-created`; kept because a large class asks for it ten thousand times at a reveal. */
export function planOf(state: Readonly<RoomState>): ScoringPlan {
  const known = plans.get(state.created);
  if (known) return known;
  const plan = scoringPlan(state.created.questions, state.created.settings);
  plans.set(state.created, plan);
  return plan;
}

/** Walks a seat's rounds in order, with the streak that each answer continues. */
export function resultsOf(state: Readonly<RoomState>, rounds: readonly ShownRound[], seat: Seat): Result[] {
  let streak = 0;
  return rounds.map((round) => {
    const result = resultIn(state, round, seat, streak + 1);
    if (result.mark !== 'void' && round.asked.scored) streak = result.mark === 'right' ? streak + 1 : 0;
    return result;
  });
}

/** `streak`: how many right answers in a row this one makes, if it is right. */
function resultIn(state: Readonly<RoomState>, round: ShownRound, seat: Seat, streak: number): Result {
  const { asked } = round;
  if (isVoid(state, asked.question)) return { mark: 'void', ...NOTHING };
  if (asked.question.key === null) return { mark: 'poll', ...NOTHING };
  const held = heldBy(round.answers, seat.no);
  if (!held) return { mark: 'none', ...NOTHING };
  const fraction = worthOf(state, asked.question, held.answer) ?? 0;
  const plan = planOf(state);
  const scored = scoreAnswer(plan, {
    points: asked.question.points,
    fraction,
    elapsedMs: held.elapsedMs,
    classLimitMs: asked.limitMs,
    factor: held.factor,
  });
  const isRight = fraction === 1;
  return {
    mark: isRight ? 'right' : fraction > 0 ? 'partly' : 'wrong',
    fraction,
    answerPoints: scored.answerPoints,
    pacePoints: scored.pacePoints,
    streakPoints: isRight && asked.scored ? streakPoints(plan, streak) : 0,
  };
}

export function pointsOf(result: Result): number {
  return result.answerPoints + result.pacePoints + result.streakPoints;
}

/** A seat that came later than the round's choices has no place in its answers. */
export function heldBy(answers: Answers, no: SeatNo): HeldAnswer | undefined {
  return answers[no];
}
