import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  graceMs,
  leadMs,
  MIN_ELAPSED_MS,
  ownLimitMs,
  scoredMs,
  timeAnswer,
  type Arrival,
  type Timed,
} from './timing.ts';

const arrival = (change: Partial<Arrival>): Arrival => ({
  rawMs: 5000,
  spentMs: null,
  lag: { rttMs: 200, jitterMs: 50 },
  limitMs: 20_000,
  graceMs: 500,
  bellMs: null,
  ...change,
});

/** Whatever a phone may say. */
const anyClaim = fc.oneof(
  fc.constant(null),
  fc.constantFrom(Number.NaN, -1, -0, Infinity, -Infinity, 1e308, -1e308, Number.MIN_VALUE),
  fc.integer({ min: -1000, max: 40_000 }),
  fc.double(),
);
const anyLag = fc.option(fc.record({ rttMs: fc.nat(5000), jitterMs: fc.nat(2000) }), { nil: undefined });
const anyRaw = fc.oneof(fc.integer({ min: -2000, max: 25_000 }), fc.double({ min: -100, max: 30_000, noNaN: true }));
const anyArrival = fc
  .record({ rawMs: anyRaw, spentMs: anyClaim, lag: anyLag, limitMs: fc.integer({ min: 5000, max: 20_000 }) })
  .map((made) => arrival({ ...made, graceMs: graceMs(made.limitMs) }));

function timeOf(timed: Timed): { elapsedMs: number; creditMs: number } {
  if (timed.is !== 'in-time') throw new Error(timed.is);
  return timed;
}

describe('an answer in time', () => {
  test.each([
    [0, 'in-time'],
    [20_000, 'in-time'],
    [20_001, 'too-late'],
    [-1, 'too-early'],
    [Number.NaN, 'too-early'],
  ])('[T1] without credit, at %d ms of 20 s, is %s', (rawMs, is) => {
    expect(timeAnswer(arrival({ rawMs, lag: undefined })).is).toBe(is);
  });

  test.each([
    [20_200, 'in-time'],
    [20_250, 'in-time'],
    [20_251, 'too-late'],
  ])('[T1] with a network of 250 ms, at %d ms of 20 s, is %s', (rawMs, is) => {
    expect(timeAnswer(arrival({ rawMs, spentMs: rawMs - 1000 })).is).toBe(is);
  });

  test('[T1] is no later than Cmax whatever was claimed', () => {
    const slow = { rttMs: 4000, jitterMs: 0 };
    expect(timeAnswer(arrival({ rawMs: 20_500, spentMs: 100, lag: slow })).is).toBe('in-time');
    expect(timeAnswer(arrival({ rawMs: 20_501, spentMs: 100, lag: slow }))).toEqual({ is: 'too-late', byMs: 1 });
  });

  test('[T1] after the bell must have been given before it', () => {
    const rung = arrival({ bellMs: 8000, rawMs: 8200, spentMs: 7900 });
    expect(timeAnswer(rung).is).toBe('in-time');
    expect(timeAnswer({ ...rung, rawMs: 8260 })).toEqual({ is: 'too-late', byMs: 10 });
    expect(timeAnswer({ ...rung, spentMs: null })).toEqual({ is: 'too-late', byMs: 200 });
  });

  test('[T1] is accepted exactly as the rule says', () => {
    fc.assert(
      fc.property(anyArrival, fc.option(fc.nat(20_000), { nil: null }), (one, bellMs) => {
        const timed = timeAnswer({ ...one, bellMs });
        const { creditMs } =
          one.rawMs >= 0 ? timeOf(timeAnswer({ ...one, limitMs: 1e9, graceMs: 500 })) : { creditMs: 0 };
        const credit = Math.min(creditMs, one.graceMs);
        const isIn =
          one.rawMs >= 0 &&
          one.rawMs <= one.limitMs + one.graceMs &&
          one.rawMs - credit <= one.limitMs &&
          (bellMs === null || one.rawMs - credit <= bellMs);
        expect(timed.is === 'in-time').toBe(isIn);
        if (timed.is === 'too-late') expect(timed.byMs).toBeGreaterThan(0);
      }),
    );
  });

  test('[T1] Cmax is 5 % of the limit, 250 to 500 ms', () => {
    expect([4000, 5000, 8000, 10_000, 60_000].map(graceMs)).toEqual([250, 250, 400, 500, 500]);
  });
});

describe('the credit for a network', () => {
  test('[T2] is bounded by what the server measured and by Cmax, and by the raw time', () => {
    fc.assert(
      fc.property(anyArrival, (one) => {
        const timed = timeAnswer(one);
        if (timed.is !== 'in-time') return;
        const bound = one.lag ? Math.min(one.lag.rttMs + Math.min(one.lag.jitterMs, 150), one.graceMs) : 0;
        expect(timed.creditMs).toBeGreaterThanOrEqual(0);
        expect(timed.creditMs).toBeLessThanOrEqual(bound);
        expect(timed.creditMs).toBeLessThanOrEqual(Math.max(one.rawMs, 0));
        expect(timed.elapsedMs).toBeLessThanOrEqual(Math.max(one.rawMs, MIN_ELAPSED_MS));
        expect(timed.elapsedMs).toBeGreaterThanOrEqual(one.rawMs - bound);
      }),
    );
  });

  test.each([
    [100, 200],
    [150, 250],
    [151, 250],
    [2000, 250],
  ])('[T2] counts a jitter of %d ms with 150 ms at most', (jitterMs, creditMs) => {
    const lag = { rttMs: 100, jitterMs };
    expect(timeAnswer(arrival({ spentMs: 4000, lag }))).toMatchObject({ creditMs, elapsedMs: 5000 - creditMs });
  });

  test('[T2] a later arrival with the same claim is never the quicker answer', () => {
    fc.assert(
      fc.property(anyArrival, fc.double({ min: 0, max: 2000, noNaN: true }), (one, laterMs) => {
        const first = timeAnswer(one);
        const second = timeAnswer({ ...one, rawMs: one.rawMs + laterMs });
        if (first.is !== 'in-time' || second.is !== 'in-time') return;
        expect(second.elapsedMs).toBeGreaterThanOrEqual(first.elapsedMs - 1e-6);
      }),
    );
  });

  test.each([[null], [-1], [-1e308], [Number.NaN], [Infinity], [-Infinity], [1e308], [5201]])(
    '[T3] is nothing for the impossible claim %d',
    (spentMs) => {
      expect(timeAnswer(arrival({ spentMs }))).toEqual({ is: 'in-time', elapsedMs: 5000, creditMs: 0 });
    },
  );

  test('[T3] is nothing without a measured network', () => {
    expect(timeAnswer(arrival({ spentMs: 4900, lag: undefined }))).toMatchObject({ elapsedMs: 5000, creditMs: 0 });
  });

  test('[T4] gives an honest slow phone back what its network took', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 19_000 }), fc.nat(400), fc.nat(100), (spentMs, rttMs, jitterMs) => {
        // The choices arrive half a round trip late, and so does the answer; jitter delays both a little more.
        const rawMs = spentMs + rttMs + jitterMs;
        const { elapsedMs } = timeOf(timeAnswer(arrival({ rawMs, spentMs, lag: { rttMs, jitterMs } })));
        expect(elapsedMs).toBe(Math.max(spentMs, rawMs - 500));
      }),
    );
  });
});

describe('fair time', () => {
  test('[T5] is at least 250 ms', () => {
    expect(timeAnswer(arrival({ rawMs: 0 }))).toMatchObject({ elapsedMs: 250 });
    expect(timeAnswer(arrival({ rawMs: 300, spentMs: 60 }))).toMatchObject({ elapsedMs: 250, creditMs: 240 });
  });

  test('[T5] makes no answer late that came before a very early bell', () => {
    expect(timeAnswer(arrival({ rawMs: 100, bellMs: 120 })).is).toBe('in-time');
  });

  test('[T6] is seen by scores in steps of 100 ms', () => {
    expect([250, 299, 300, 399.9, 400].map(scoredMs)).toEqual([200, 200, 300, 300, 400]);
  });

  test('[T7] a private factor multiplies the limit of the class, and untimed has none', () => {
    expect(([1, 1.25, 1.5, 2, 'untimed'] as const).map((factor) => ownLimitMs(20_000, factor))).toEqual([
      20_000,
      25_000,
      30_000,
      40_000,
      Infinity,
    ]);
  });

  test('[T11] choices are announced the further ahead the more phones there are', () => {
    expect([0, 1000, 10_000].map(leadMs)).toEqual([300, 350, 800]);
  });
});
