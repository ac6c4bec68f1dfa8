/**
 * `npm test`: everything, from the formatter to a real browser, stopping at the first step that fails.
 * `npm run check` is the same with `--quick`: what is worth waiting for at every save.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages, findNode, install, runMain } from '../../packages/server/bin/prepare.mjs';
import { add, fromPlaywright, fromVitest, NOTHING, sayCounts } from './counts.mjs';
import { runStep } from './steps.mjs';

const quick = process.argv.includes('--quick');
const inCi = /^(1|true)$/.test(process.env.CI ?? '');
const results = mkdtempSync(join(tmpdir(), 'bellringer-test-'));
const vitestReport = join(results, 'vitest.json');
const playwrightReport = join(results, 'playwright.json');

const NO_REPORT = {
  testResults: [],
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [],
};

const projects = ['packages/core', 'packages/core/tsconfig.pure.json', 'packages/server', 'packages/client', 'tests'];

const readSteps = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  ...projects.map((project) => ({ name: `types of ${project}`, command: ['tsc', '--noEmit', '-p', project] })),
  { name: 'dead code', command: ['knip', '--no-progress'] },
];

const buildSteps = [
  { name: 'build of the pages', run: (node) => buildPages(node).then(() => 0) },
  { name: "size of the phone's page", command: ['node', 'tests/run/page-size.mjs'] },
];

const testSteps = [
  {
    name: 'tests without a browser',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    limitMs: 6 * 60_000,
    counts: () => fromVitest(readReport(vitestReport)),
  },
];

const browserSteps = [
  {
    name: 'tests in a browser',
    command: ['playwright', 'test', '--config', 'tests/e2e', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    limitMs: 10 * 60_000,
    counts: () => fromPlaywright(readReport(playwrightReport)),
  },
];

process.on('exit', () => rmSync(results, { recursive: true, force: true }));

await runMain(async () => {
  await install();
  const node = findNode();
  const { counts, failure } = await runAll(
    node,
    quick ? [...readSteps, ...testSteps] : [...readSteps, ...buildSteps, ...testSteps, ...browserSteps],
  );
  if (failure !== null) console.log(`\nFAILED: ${failure}`);
  console.log(`\n${sayCounts(counts)}`);
  process.exitCode = failure === null ? 0 : 1;
});

async function runAll(node, steps) {
  let counts = NOTHING;
  for (const step of steps) {
    const startedAt = performance.now();
    console.log(`\n== ${step.name}`);
    const code = await (step.run?.(node) ?? runStep(node, step.command, step));
    const own = step.counts?.() ?? NOTHING;
    counts = add(counts, own);
    const failure = whyFailed(step, code, own);
    // A step that is no test still counts: a failed run never says "0 failed".
    if (failure !== null) return { counts: own.failed > 0 ? counts : add(counts, { ...NOTHING, failed: 1 }), failure };
    console.log(`   ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  return { counts, failure: null };
}

function whyFailed(step, code, own) {
  if (code !== 0 || own.failed > 0) return `${step.name} (${step.command?.join(' ') ?? 'see above'})`;
  if (inCi && own.skipped > 0) return `${step.name}: ${own.skipped} skipped, and here nothing may be skipped`;
  return null;
}

/** A runner that broke down before it could report has counted nothing; its exit code says the rest. */
function readReport(path) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  return NO_REPORT;
}
