import { describe, expect, test } from 'vitest';
import { add, fromPlaywright, fromVitest, NOTHING, sayCounts } from './counts.mjs';
import { filesOf, tooNewIn } from './page-size.mjs';

describe('the last line of a test run', () => {
  const loaded = { status: 'passed', assertionResults: [{}] };
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [loaded] };

  test('sums what both runners count', () => {
    const stats = { expected: 2, unexpected: 1, flaky: 0, skipped: 0 };
    const sum = add(add(NOTHING, fromVitest(report)), fromPlaywright({ stats, errors: [] }));
    expect(sayCounts(sum)).toBe('5 passed, 1 failed');
  });

  test('names skipped tests only when there are some', () => {
    expect(sayCounts(fromVitest({ ...report, numPendingTests: 1, numTodoTests: 1 }))).toBe(
      '3 passed, 0 failed, 2 skipped',
    );
  });

  test('counts a file that cannot be loaded, a second try and a breakdown as failures', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(fromVitest({ ...report, testResults: [loaded, broken] }).failed).toBe(1);
    const stats = { expected: 0, unexpected: 0, flaky: 1, skipped: 0 };
    expect(fromPlaywright({ stats, errors: [{ message: 'no browser' }] }).failed).toBe(2);
  });
});

describe("the phone's page", () => {
  const manifest = {
    'index.html': { file: 'a/index.js', css: ['a/index.css'], imports: ['_both.js'], dynamicImports: ['src/game.ts'] },
    '_both.js': { file: 'a/both.js', css: ['a/both.css'] },
    'src/game.ts': { file: 'a/game.js', imports: ['_both.js', '_deep.js'], assets: ['a/mark.svg'] },
    '_deep.js': { file: 'a/deep.js', imports: ['index.html'] },
    'host.html': { file: 'a/host.js', imports: ['_both.js'] },
  };

  test('needs at once what it imports, and all of it once', () => {
    expect(filesOf(manifest, 'index.html').atOnce).toEqual(['a/index.js', 'a/index.css', 'a/both.js', 'a/both.css']);
  });

  test('fetches later what it imports when asked, and what that needs', () => {
    expect(filesOf(manifest, 'index.html').later).toEqual(['a/game.js', 'a/deep.js']);
  });

  test.each(['class A{static{this.b=1}}', 'a.toSorted(b)', '/(?<=a)b/', 'AbortSignal.timeout(1)'])(
    'may not hold what the oldest browsers lack: %s',
    (code) => expect(tooNewIn(code)).not.toBeNull(),
  );

  test('may hold what they have', () => {
    expect(tooNewIn('class A{static b=1;static c(){}#d}a.at(-1).sort();a.findLast(b);/(?<n>a)/;x?.y??=1')).toBeNull();
  });
});
