// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeReviewLink } from './review-link.ts';

const TOKEN = 'review-token-0123456789_-';
const at = (hash: string, room = 'room-1') => ({ hash, pathname: `/review/${room}`, search: '' });

beforeEach(() => localStorage.clear());

describe('the review link', () => {
  it('leaves the address and opens the same review later from the plain address', () => {
    const replaceState = vi.fn<History['replaceState']>();
    const link = { room: 'room-1', player: 'p.1-a', token: TOKEN };
    expect(takeReviewLink(at(`#p.1-a.${TOKEN}`), { replaceState })).toEqual(link);
    expect(replaceState).toHaveBeenCalledWith(null, '', '/review/room-1');
    expect(takeReviewLink(at(''), { replaceState })).toEqual(link);
  });

  it('is kept for its own room only', () => {
    const replaceState = vi.fn<History['replaceState']>();
    takeReviewLink(at(`#ada.${TOKEN}`), { replaceState });
    expect(takeReviewLink(at('', 'room-2'), { replaceState })).toBeNull();
  });

  it('does not take a cut-off link for one', () => {
    expect(takeReviewLink(at('#ada.short'), { replaceState: vi.fn<History['replaceState']>() })).toBeNull();
  });
});
