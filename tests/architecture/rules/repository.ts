/** What the repository may hold, and what it may not know of. */
import type { Rule } from '../source.ts';

const TOP_LEVEL = new Set([
  'packages',
  'questions',
  'tests',
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.json',
  'README.md',
]);

const DEMANDED_BY_TOOLS = new Set(['pnpm-lock.yaml', 'vitest.config.ts', 'LICENSE']);

/** The top level is fixed; dotfiles and what git ignores aside. */
export const topLevelIsFixed: Rule = (sources) => {
  const names = new Set(sources.map(({ path }) => path.split('/')[0] ?? ''));
  return [...names]
    .filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name) && !DEMANDED_BY_TOOLS.has(name))
    .map((name) => `${name}:1 has no place at the top level`);
};

/** The repository stands alone: nothing in it points at a folder beside it or at documents it does not hold. */
export const nothingPointsOutside: Rule = (sources) =>
  sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = OUTSIDE.exec(line);
      return match === null ? [] : [`${path}:${index + 1} points outside: ${match[0]}`];
    }),
  );

/** Put together from pieces, so that this file does not name them itself. */
const OUTSIDE = new RegExp(
  [
    String.raw`(?<![\w-])${'sha'}${'red'}\/\w`,
    String.raw`\/work\/(main|${'sha'}${'red'})`,
    String.raw`${'DESI'}${'GN'}(\.md| §)`,
    String.raw`${'TAS'}${'TE'}\.md`,
  ].join('|'),
);
