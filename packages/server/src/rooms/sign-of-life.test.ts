import type { RoomId } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import { SignOfLife } from './sign-of-life.ts';

const room = 'room' as RoomId;

function alive() {
  const clock = createFakeClock(0);
  const signs: number[] = [];
  const heard: number[] = [];
  const life = new SignOfLife({ signOfLife: (at) => void signs.push(at) }, clock);
  return { clock, signs, heard, life };
}

describe('the sign of life', () => {
  it('is given every 250 ms while a round is open, and not otherwise', async () => {
    const { clock, signs, heard, life } = alive();
    await clock.advance(1000);
    life.follow(room, (at) => heard.push(at));
    await clock.advance(1000);
    expect(signs).toEqual([1000, 1250, 1500, 1750, 2000]);
    life.unfollow(room);
    await clock.advance(5000);
    expect(signs).toHaveLength(5);
    expect(heard).toEqual([]);
  });

  it('a gap of more than a second is told once, with the last sign before it', async () => {
    const { clock, heard, life } = alive();
    life.follow(room, (at) => heard.push(at));
    await clock.advance(500);
    await clock.leap(8000);
    await clock.advance(2000);
    expect(heard).toEqual([500]);
  });

  it('is noticed by a message that is read before the late timer', () => {
    const { clock, heard, life } = alive();
    life.follow(room, (at) => heard.push(at));
    life.notice(clock.now() + 3000);
    expect(heard).toEqual([0]);
  });

  it('a busy moment is no gap', async () => {
    const { clock, heard, life } = alive();
    life.follow(room, (at) => heard.push(at));
    await clock.leap(1000);
    expect(heard).toEqual([]);
  });
});
