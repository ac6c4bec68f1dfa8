import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Factor } from './events.ts';
import { scoreAnswer, scoringPlan, streakPoints, type Performance, type ScoringPlan } from './scoring.ts';
import { DEFAULT_SETTINGS, type Preset } from './settings.ts';
import { single } from './testing/questions.ts';
import { graceMs } from './timing.ts';

const planOf = (preset: Preset, points: readonly number[] = [1000, 1000], hasStreakBonus = false): ScoringPlan =>
  scoringPlan(
    points.map((p, i) => single(`q${i}`, { points: p })),
    { ...DEFAULT_SETTINGS, preset, hasStreakBonus },
  );

const performance = (change: Partial<Performance>): Performance => ({
  points: 1000,
  fraction: 1,
  elapsedMs: 5000,
  classLimitMs: 20_000,
  factor: 1,
  ...change,
});

const totalOf = (plan: ScoringPlan, change: Partial<Performance>) => {
  const { answerPoints, pacePoints } = scoreAnswer(plan, performance(change));
  return answerPoints + pacePoints;
};

const anyPreset = fc.constantFrom<Preset>('balanced', 'accuracy', 'classic');
const anyFactor = fc.constantFrom<Factor>(1, 1.25, 1.5, 2, 'untimed');
const anyPoints = fc.array(fc.constantFrom(0, 1, 7, 500, 1000, 2000), { minLength: 1, maxLength: 40 });
const anyPerformance = fc.record({
  points: fc.constantFrom(0, 1, 7, 500, 1000, 2000),
  fraction: fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1),
  elapsedMs: fc.integer({ min: 250, max: 400_000 }),
  classLimitMs: fc.integer({ min: 5, max: 300 }).map((seconds) => seconds * 1000),
  factor: anyFactor,
});

describe('accuracy', () => {
  test('[S1] is what was right, whenever', () => {
    expect(scoreAnswer(planOf('accuracy'), performance({ fraction: 0.5, elapsedMs: 19_000 }))).toEqual({
      answerPoints: 500,
      pacePoints: 0,
    });
  });
});

describe('balanced', () => {
  // Two questions of 1000: B = floor(999 / 2) = 499. Of 20 s, 2.5 s are free.
  test.each([
    [250, 499],
    [2500, 499],
    [2599, 499],
    [11_250, 251],
    [20_000, 0],
    [25_000, 0],
  ])('[S2] a right answer after %d ms has a pace bonus of %d', (elapsedMs, pacePoints) => {
    expect(scoreAnswer(planOf('balanced'), performance({ elapsedMs }))).toEqual({ answerPoints: 1000, pacePoints });
  });

  // t0 is an eighth of T, but one second at least and four at most.
  test.each([
    [5000, 1000, 499],
    [5000, 1100, 487],
    [16_000, 2000, 499],
    [16_000, 2100, 495],
    [60_000, 4000, 499],
    [60_000, 4100, 498],
    [60_000, 32_000, 250],
  ])('[S2] of %d ms, %d ms for a right answer leave a pace bonus of %d', (classLimitMs, elapsedMs, pacePoints) => {
    expect(scoreAnswer(planOf('balanced'), performance({ classLimitMs, elapsedMs })).pacePoints).toBe(pacePoints);
  });

  test('[S2] only the whole answer has a pace bonus', () => {
    expect(scoreAnswer(planOf('balanced'), performance({ fraction: 0.5, elapsedMs: 250 }))).toEqual({
      answerPoints: 500,
      pacePoints: 0,
    });
  });

  test('[S2] whatever the plan, all bonuses of a game together are less than one right answer', () => {
    fc.assert(
      fc.property(anyPoints, anyPerformance, (points, one) => {
        const plan = planOf('balanced', points);
        const bonuses = points.map((p) => scoreAnswer(plan, { ...one, points: p }).pacePoints);
        const scoring = points.filter((p) => p > 0);
        if (scoring.length > 0) {
          expect(bonuses.reduce((sum, bonus) => sum + bonus, 0)).toBeLessThan(Math.min(...scoring));
        } else expect(bonuses.every((bonus) => bonus === 0)).toBe(true);
        expect(Math.min(...bonuses)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('[S2] what a false claim can win is at most a sixteenth of B', () => {
    const plan = planOf('balanced');
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 120 }), fc.integer({ min: 250, max: 120_000 }), (seconds, elapsedMs) => {
        const classLimitMs = seconds * 1000;
        const honest = totalOf(plan, { classLimitMs, elapsedMs });
        const lying = totalOf(plan, { classLimitMs, elapsedMs: Math.max(250, elapsedMs - graceMs(classLimitMs)) });
        // One step of 100 ms and one of rounding on top of the bound.
        const step = (plan.paceCap * 100) / (classLimitMs * (7 / 8));
        expect(lying - honest).toBeLessThanOrEqual(plan.paceCap / 16 + step + 1);
      }),
    );
  });

  test('[S3] the bonus is that of the plan, unscored questions left out', () => {
    expect(planOf('balanced', [1000, 0, 0, 2000]).paceCap).toBe(499);
    expect(planOf('balanced', [0]).paceCap).toBe(0);
    expect(planOf('balanced', [1]).paceCap).toBe(0);
  });
});

describe('classic', () => {
  test.each([
    [250, 1000],
    [499, 1000],
    [500, 988],
    [10_000, 750],
    [20_000, 500],
    [25_000, 500],
  ])('[S4] a right answer after %d ms is worth %d', (elapsedMs, points) => {
    expect(totalOf(planOf('classic'), { elapsedMs })).toBe(points);
  });

  test('[S4] part of an answer is worth that part', () => {
    expect(totalOf(planOf('classic'), { fraction: 0.5, elapsedMs: 10_000 })).toBe(375);
  });

  test('[S5] a streak adds 100 to the second right answer in a row, then 200 … at most 500', () => {
    const streaks = [1, 2, 3, 5, 6, 7, 50];
    expect(streaks.map((n) => streakPoints(planOf('classic', [1000], true), n))).toEqual([
      0, 100, 200, 400, 500, 500, 500,
    ]);
  });

  test('[S5] no other preset has a streak bonus, and classic only if it is wanted', () => {
    expect(streakPoints(planOf('balanced', [1000], true), 5)).toBe(0);
    expect(streakPoints(planOf('accuracy', [1000], true), 5)).toBe(0);
    expect(streakPoints(planOf('classic', [1000], false), 5)).toBe(0);
  });
});

describe('points', () => {
  test('[S6] are whole, never negative, and their parts add up; a quicker answer is never worth less', () => {
    fc.assert(
      fc.property(anyPreset, anyPoints, anyPerformance, fc.nat(10_000), (preset, points, one, laterMs) => {
        const plan = planOf(preset, points);
        const { answerPoints, pacePoints } = scoreAnswer(plan, one);
        for (const part of [answerPoints, pacePoints]) {
          expect(Number.isInteger(part)).toBe(true);
          expect(part).toBeGreaterThanOrEqual(0);
        }
        expect(answerPoints).toBeLessThanOrEqual(one.points);
        if (one.fraction === 0) expect(answerPoints + pacePoints).toBe(0);
        expect(totalOf(plan, { ...one, elapsedMs: one.elapsedMs + laterMs })).toBeLessThanOrEqual(
          answerPoints + pacePoints,
        );
      }),
    );
  });

  test('[T7] the same share of one’s own time earns the same points', () => {
    fc.assert(
      fc.property(
        anyPreset,
        anyFactor,
        fc.integer({ min: 5, max: 120 }),
        fc.nat(400),
        (preset, factor, seconds, share) => {
          const classLimitMs = seconds * 1000;
          // Multiples of 400 ms fall on a step of 100 ms under every factor; from 500 ms on, as classic starts there.
          const elapsedMs = 800 + Math.floor((share / 400) * (classLimitMs / 400)) * 400;
          const multiple = factor === 'untimed' ? 2 : factor;
          const plan = planOf(preset, [1000, 500]);
          expect(scoreAnswer(plan, performance({ classLimitMs, elapsedMs: elapsedMs * multiple, factor }))).toEqual(
            scoreAnswer(plan, performance({ classLimitMs, elapsedMs })),
          );
        },
      ),
    );
  });
});
