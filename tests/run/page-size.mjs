/**
 * The phone's budget: the scripts and styles that the join and player page needs before it works, compressed as they
 * travel. What a page imports later counts from its first commit. What it fetches while somebody reads the lobby is
 * printed beside. Also looks, in all pages, for what the oldest promised browsers do not have.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const BUDGET_BYTES = 35_000;
const dist = new URL('../../packages/client/dist/', import.meta.url);

/** The files that `entry` needs at once, and those that it fetches later, as the manifest names them. */
export function filesOf(manifest, entry) {
  const [atOnce, all] = [
    reach(manifest, [entry], ['imports']),
    reach(manifest, [entry], ['imports', 'dynamicImports']),
  ];
  return { atOnce, later: all.filter((file) => !atOnce.includes(file)) };
}

/** The first thing in built code that Safari 15.4 or Chrome 99 does not have, or null. */
export function tooNewIn(code) {
  return TOO_NEW.exec(code)?.[0] ?? null;
}

const TOO_NEW = new RegExp(
  [
    String.raw`\bstatic\s*\{`,
    String.raw`\(\?<[=!]`,
    String.raw`\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|checkVisibility)\(`,
    String.raw`\b(Object|Map)\.groupBy\b`,
    String.raw`\bPromise\.(withResolvers|try)\b`,
    String.raw`\bArray\.fromAsync\b`,
    String.raw`\bAbortSignal\.(any|timeout)\b`,
    String.raw`\bIntl\.DurationFormat\b`,
  ].join('|'),
);

function reach(manifest, keys, ways) {
  const seen = new Set(keys);
  // A set grows while it is walked.
  for (const key of seen) for (const way of ways) for (const next of manifest[key][way] ?? []) seen.add(next);
  const files = [...seen].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file));
}

function main() {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
  const { atOnce, later } = filesOf(manifest, 'index.html');
  const needed = weigh(atOnce);
  console.log(`The phone's page: ${needed} of ${BUDGET_BYTES} bytes (brotli), and ${weigh(later)} later.`);
  const tooNew = tooNewFiles();
  for (const line of tooNew) console.log(line);
  if (needed > BUDGET_BYTES || tooNew.length > 0) process.exitCode = 1;
}

function weigh(files) {
  const sizes = files.map((file) => [statSync(new URL(`${file}.br`, dist)).size, file]);
  for (const [size, file] of sizes.toSorted((a, b) => b[0] - a[0])) console.log(String(size).padStart(8), file);
  return sizes.reduce((sum, [size]) => sum + size, 0);
}

function tooNewFiles() {
  const scripts = readdirSync(new URL('assets/', dist)).filter((name) => name.endsWith('.js'));
  return scripts.flatMap((name) => {
    const found = tooNewIn(readFileSync(new URL(`assets/${name}`, dist), 'utf8'));
    return found === null ? [] : [`${name}: the oldest browsers have no ${found}`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
