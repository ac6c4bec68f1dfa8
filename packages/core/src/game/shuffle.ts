/**
 * Chance as an argument: everything random in a room derives from its seed, so that a replay deals the same cards.
 * xmur3 hashes the seed, mulberry32 (public domain) draws; both are far better than a quiz needs and four lines long.
 */

/** The same items in an order that depends only on `seed`. Every order is equally likely over seeds (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const draw = drawsFrom(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    const kept = result[last] as T;
    result[last] = result[other] as T;
    result[other] = kept;
  }
  return result;
}

/** An endless series of numbers in [0, 1) that depends only on `seed`. */
export function drawsFrom(seed: string): () => number {
  let a = hash(seed);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hash(text: string): number {
  let h = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}
