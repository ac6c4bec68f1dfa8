/** The rules that keep the code the way it should stay, checked over the code itself, and each proved able to fail. */
import { describe, expect, test } from 'vitest';
import { PLANTED_IMPORTS_AND_POWERS } from './planted-imports.ts';
import { PLANTED_SHAPES } from './planted-shapes.ts';
import { readTree, type Source } from './source.ts';

const tree = readTree();

describe.each([...PLANTED_IMPORTS_AND_POWERS, ...PLANTED_SHAPES])('$name', ({ rule, bad, good, around = [] }) => {
  test('is broken by each piece of planted code', () => {
    const unnoticed = bad.filter((piece) => rule(sources([...around, piece])).length === 0);
    expect(unnoticed).toEqual([]);
  });

  test('is kept by planted code that only looks like it', () => {
    expect(rule(sources([...around, ...good]))).toEqual([]);
  });

  test('is kept by this repository', () => {
    expect(rule(tree)).toEqual([]);
  });
});

test('the whole repository was looked at', () => {
  const paths = new Set(tree.map(({ path }) => path));
  for (const path of ['package.json', '.ci/run', '.gitignore', 'LICENSE', 'packages/core/SPEC.md']) {
    expect(paths).toContain(path);
  }
  expect(tree.filter(({ path }) => path.startsWith('packages/')).length).toBeGreaterThan(50);
});

function sources(pairs: readonly (readonly [path: string, text: string])[]): Source[] {
  return pairs.map(([path, text]) => ({ path, text }));
}
