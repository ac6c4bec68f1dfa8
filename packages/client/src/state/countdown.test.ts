import { expect, it } from 'vitest';
import { countdownAt, ownLimitMs } from './countdown.ts';

const OPENS_AT = 1_000_000;
const running = { is: 'running', opensAt: OPENS_AT, limitMs: 20_000, addedMs: 0 } as const;
const at = (elapsedMs: number, limitMs: number | null = 20_000) => countdownAt(running, limitMs, OPENS_AT + elapsedMs);

it('counts to the opening, then to the limit, in whole seconds', () => {
  expect(at(-2900)).toMatchObject({ moment: 'reading', seconds: 3 });
  expect(at(0)).toMatchObject({ moment: 'open', seconds: 20 });
  expect(at(1)).toMatchObject({ moment: 'open', seconds: 20 });
  expect(at(1001)).toMatchObject({ seconds: 19 });
  expect(at(14_999)).toMatchObject({ moment: 'open', seconds: 6 });
  expect(at(15_000)).toMatchObject({ moment: 'last', seconds: 5 });
  expect(at(20_000)).toMatchObject({ moment: 'over', seconds: 0 });
  expect(at(99_000)).toMatchObject({ moment: 'over', seconds: 0, changesInMs: null });
});

it('says when it will look different', () => {
  expect(at(-2900).changesInMs).toBe(900);
  expect(at(0).changesInMs).toBe(1000);
  expect(at(400).changesInMs).toBe(600);
});

it('stands still when the clock does', () => {
  const stopped = {
    is: 'stopped',
    elapsedMs: 8000,
    limitMs: 20_000,
    addedMs: 0,
    until: null,
    because: 'host',
  } as const;
  expect(countdownAt(stopped, 20_000, OPENS_AT + 99_000)).toMatchObject({
    isStopped: true,
    seconds: 12,
    changesInMs: null,
  });
});

it('has no end for whoever plays untimed', () => {
  expect(at(99_000, null)).toMatchObject({ moment: 'open', seconds: null, changesInMs: null });
});

it('a private factor multiplies the limit, but not the time that the host added', () => {
  const longer = { ...running, limitMs: 30_000, addedMs: 10_000 };
  expect(ownLimitMs(longer, 1)).toBe(30_000);
  expect(ownLimitMs(longer, 1.5)).toBe(40_000);
  expect(ownLimitMs(longer, 'untimed')).toBeNull();
});
