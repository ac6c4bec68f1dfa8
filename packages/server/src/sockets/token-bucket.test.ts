import { describe, expect, it } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

const taken = (bucket: TokenBucket, times: number, at: number) =>
  Array.from({ length: times }, () => bucket.take(at)).filter(Boolean).length;

describe('a token bucket', () => {
  it('lets so many through at once, and no more', () => {
    const bucket = new TokenBucket(30, 10_000, 0);
    expect(taken(bucket, 100, 0)).toBe(30);
  });

  it('fills again with time, never beyond its size', () => {
    const bucket = new TokenBucket(30, 10_000, 0);
    taken(bucket, 30, 0);
    expect(taken(bucket, 100, 1000)).toBe(3);
    expect(taken(bucket, 100, 1_000_000)).toBe(30);
  });
});
