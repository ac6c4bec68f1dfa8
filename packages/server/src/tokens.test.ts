import { randomBytes } from 'node:crypto';
import type { PlayerId, RoomId } from '@bellringer/core/game';
import { describe, expect, test } from 'vitest';
import { createTokens, isSameSecret } from './tokens.ts';

const room = 'room-a' as RoomId;
const other = 'room-b' as RoomId;
const ada = 'ada' as PlayerId;
const ben = 'ben' as PlayerId;
const tokens = createTokens(Buffer.alloc(32, 7));

describe('tokens', () => {
  test('each link tells its audience, and no two are alike', () => {
    const links = [tokens.hostToken(room, 1), tokens.screenToken(room, 1), tokens.remoteToken(room, 1)];
    expect(links.map((link) => tokens.audienceOf(link, room, 1))).toEqual(['host', 'screen', 'remote']);
    expect(new Set(links).size).toBe(3);
    for (const link of links) expect(link).toMatch(/^[\w-]{43}$/);
  });

  test('a link opens neither another room nor a later generation', () => {
    const link = tokens.hostToken(room, 1);
    expect(tokens.audienceOf(link, other, 1)).toBeNull();
    expect(tokens.audienceOf(link, room, 2)).toBeNull();
  });

  test('nothing, nonsense, a cut, a longer and a look-alike token open nothing', () => {
    const link = tokens.hostToken(room, 1);
    for (const wrong of ['', 'x', link.slice(1), `${link}A`, link.toLowerCase(), 'é'.repeat(43)]) {
      expect(tokens.audienceOf(wrong, room, 1)).toBeNull();
    }
  });

  test('a review link is of one student in one room', () => {
    const link = tokens.reviewToken(room, ada);
    expect(tokens.isReviewToken(link, room, ada)).toBe(true);
    expect(tokens.isReviewToken(link, room, ben)).toBe(false);
    expect(tokens.isReviewToken(link, other, ada)).toBe(false);
    expect(tokens.audienceOf(link, room, 1)).toBeNull();
  });

  test('another server has other tokens, the same server the same ones after a restart', () => {
    const link = tokens.hostToken(room, 1);
    expect(createTokens(Buffer.alloc(32, 7)).hostToken(room, 1)).toBe(link);
    expect(createTokens(randomBytes(32)).audienceOf(link, room, 1)).toBeNull();
  });

  test('secrets of different lengths are different, without an exception', () => {
    expect(isSameSecret('abc', 'abcd')).toBe(false);
    expect(isSameSecret('abc', 'abc')).toBe(true);
  });
});
