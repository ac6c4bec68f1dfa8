import { describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { likelyMeant, withGuess } from './spelling.ts';

describe('what was meant', () => {
  test.each([
    ['chioce', 'choice'],
    ['chioces', 'choices'],
    ['Key', 'key'],
    ['explnation', 'explanation'],
    ['sceonds', 'seconds'],
    ['whys', 'why'],
  ])('%s is %s', (slip, meant) => {
    expect(likelyMeant(slip, ['choice', 'choices', 'key', 'explanation', 'seconds', 'why'])).toBe(meant);
  });

  test.each(['colour', 'zz', '', 'x'.repeat(100_000)])('%s is nothing known', (word) => {
    expect(likelyMeant(word, ['choices', 'key', 'explanation'])).toBeNull();
    expect(withGuess({ ko: '가', en: 'a' }, word, ['choices', 'key'])).toEqual({ ko: '가', en: 'a' });
  });
});

describe('a fingerprint', () => {
  test('is FNV-1a of the text', () => {
    expect(fingerprint('')).toBe('cbf29ce484222325');
    expect(fingerprint('a')).toBe('089be207b544f1e4');
    expect(fingerprint('가나')).not.toBe(fingerprint('나가'));
  });
});
