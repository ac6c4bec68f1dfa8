import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

const taken = (bucket: TokenBucket, times: number, at: number) =>
  Array.from({ length: times }, () => bucket.take(at)).filter(Boolean).length;

describe('a token bucket', () => {
  it('lets so many through at once, and no more', () => {
    const bucket = new TokenBucket(30, 10_000);
    expect(taken(bucket, 100, 0)).toBe(30);
  });

  it('has a token back ten seconds after it was taken', () => {
    const bucket = new TokenBucket(30, 10_000);
    taken(bucket, 20, 0);
    taken(bucket, 10, 4000);
    expect(taken(bucket, 100, 9999)).toBe(0);
    expect(taken(bucket, 100, 10_000)).toBe(20);
    expect(taken(bucket, 100, 14_000)).toBe(10);
    expect(taken(bucket, 100, 1_000_000)).toBe(30);
  });

  it('lets no more than thirty through in any ten seconds, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 60, maxLength: 300 }), (gaps) => {
        const bucket = new TokenBucket(30, 10_000);
        let now = 0;
        const through: number[] = [];
        for (const gap of gaps) if (bucket.take((now += gap % 7 === 0 ? gap : gap % 40))) through.push(now);
        for (const at of through)
          expect(through.filter((t) => t >= at && t < at + 10_000).length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
