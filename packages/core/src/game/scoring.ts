/**
 * Points. Balanced (the default) keeps the promise that all speed bonuses of a game together are worth less than one
 * right answer; classic is what players of other products know. Scores are whole numbers.
 */
import type { Factor } from './events.ts';
import type { Ms } from './ids.ts';
import type { Question } from './questions.ts';
import type { Preset, Settings } from './settings.ts';
import { clamp, freeMs, scoredMs } from './timing.ts';

/** What of a game's plan scoring needs; fixed when the room is opened: skips, voids and late joins change none of it (S3). */
export interface ScoringPlan {
  readonly preset: Preset;
  readonly hasStreakBonus: boolean;
  /** B: the most that pace can add to one question, points. */
  readonly paceCap: number;
}

/** B = floor((Pmin − 1) / N): N questions that have points and a key, Pmin the least of their points. */
export function scoringPlan(questions: readonly Question[], settings: Settings): ScoringPlan {
  const scored = questions.filter(({ points, key }) => points > 0 && key !== null);
  const points = scored.map((question) => question.points);
  const paceCap = points.length === 0 ? 0 : Math.floor((Math.min(...points) - 1) / points.length);
  return {
    preset: settings.preset,
    hasStreakBonus: settings.preset === 'classic' && settings.hasStreakBonus,
    paceCap: Math.max(0, paceCap),
  };
}

export interface Scored {
  readonly answerPoints: number;
  readonly pacePoints: number;
}

export interface Performance {
  /** P of the question. */
  readonly points: number;
  /** f, 0…1. */
  readonly fraction: number;
  /** t, fair elapsed time. */
  readonly elapsedMs: Ms;
  /** T of the class, without added time. */
  readonly classLimitMs: Ms;
  readonly factor: Factor;
}

/** Points of one answer, split into what the answer and what the pace was worth. */
export function scoreAnswer(plan: ScoringPlan, performance: Performance): Scored {
  const { points, fraction } = performance;
  switch (plan.preset) {
    case 'accuracy':
      return { answerPoints: Math.round(points * fraction), pacePoints: 0 };
    case 'balanced':
      return {
        answerPoints: Math.round(points * fraction),
        pacePoints: fraction === 1 && points > 0 ? Math.round(plan.paceCap * paceLeft(performance)) : 0,
      };
    case 'classic':
      return classic(performance);
  }
}

/** 100 for the second right answer in a row, then 200 … at most 500; nothing for the first. */
export function streakPoints(plan: ScoringPlan, streak: number): number {
  return plan.hasStreakBonus ? clamp((streak - 1) * 100, 0, 500) : 0;
}

/** 1 − clamp((t − t0)/(T − t0), 0, 1), with t0 and T multiplied by the player's own factor (T7). */
function paceLeft({ elapsedMs, classLimitMs, factor }: Performance): number {
  const multiple = multipleOf(factor);
  const free = freeMs(classLimitMs) * multiple;
  const limit = classLimitMs * multiple;
  return 1 - clamp((scoredMs(elapsedMs) - free) / (limit - free), 0, 1);
}

/** round(P·f·(1 − min(t, T)/(2T))), P·f under half a second: the formula of Kahoot!'s help page "How points work". */
function classic({ points, fraction, elapsedMs, classLimitMs, factor }: Performance): Scored {
  const limit = classLimitMs * multipleOf(factor);
  const t = Math.min(scoredMs(elapsedMs), limit);
  const full = points * fraction;
  const total = Math.round(t < 500 ? full : full * (1 - t / (2 * limit)));
  const answerPoints = Math.round(full / 2);
  return { answerPoints, pacePoints: total - answerPoints };
}

/** Untimed scores as twice the time. */
function multipleOf(factor: Factor): number {
  return factor === 'untimed' ? 2 : factor;
}
