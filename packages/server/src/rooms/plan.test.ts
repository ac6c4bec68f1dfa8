import type { PlayerId, RoomEvent, RoundNo } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { isEmptyTouch, planOf } from './plan.ts';

const at = 1;
const round = 1 as RoundNo;
const ada = 'ada' as PlayerId;
const taken: RoomEvent = { type: 'seat-taken', at, player: ada, nickname: 'Ada', tokenHash: 'x' };
const answered: RoomEvent = {
  type: 'answer-recorded',
  at,
  round,
  player: ada,
  revision: 1,
  answer: [],
  elapsedMs: 1,
  rawMs: 1,
  spentMs: 1,
  creditMs: 0,
};

describe('who hears what', () => {
  it('a hundred answers touch the same few counters, and no phone', () => {
    const plan = planOf(Array.from({ length: 100 }, () => answered));
    expect(isEmptyTouch(plan.atOnce)).toBe(true);
    expect(plan.counters.phone.size).toBe(0);
    expect([...plan.counters.screen]).toEqual(['count', 'tally']);
    expect(plan.you).toEqual(new Set());
  });

  it('what goes out at once is not counted as well', () => {
    const plan = planOf([answered, { type: 'round-closed', at, round }]);
    expect(plan.atOnce.screen.has('count')).toBe(true);
    expect(isEmptyTouch(plan.counters)).toBe(true);
  });

  it('the reveal reaches everyone in person', () => {
    const plan = planOf([
      { type: 'round-closed', at, round },
      { type: 'round-revealed', at, round },
    ]);
    expect(plan.you).toBe('everyone');
    expect([...plan.atOnce.phone]).toEqual(['stage', 'clock', 'reveal']);
  });

  it('somebody who is given more time hears it in person', () => {
    const plan = planOf([taken, { type: 'factor-set', at, player: ada, factor: 1.5 }]);
    expect(plan.you).toEqual(new Set([ada]));
  });
});
