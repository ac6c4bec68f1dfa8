import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

describe('chance', () => {
  const random = createRandom();
  const draws = Array.from({ length: 20_000 }, () => random.roomCode());

  it('draws codes of six digits, every digit about as often', () => {
    expect(draws.every((code) => /^\d{6}$/.test(code))).toBe(true);
    const counts = Array.from({ length: 10 }, () => 0);
    for (const digit of draws.join('')) counts[Number(digit)]! += 1;
    for (const count of counts) expect(Math.abs(count - 12_000)).toBeLessThan(800);
  });

  it('draws two digits for people to compare, and ids that the wire lets through', () => {
    for (let n = 0; n < 500; n += 1)
      expect(random.twoDigits()).toSatisfy((number: number) => number >= 10 && number <= 99);
    expect(random.ticket()).toMatch(/^[\w-]{20,128}$/);
    expect(random.roomId()).toMatch(/^[\w.-]{1,64}$/);
    expect(random.playerId()).toMatch(/^[\w.-]{1,64}$/);
  });
});
