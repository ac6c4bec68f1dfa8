import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { candidates, findBrowser } from '../e2e/browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the browser that is named is taken before any other', async () => {
  install('chromium-headless-shell', 'echo Chromium 150.0');
  const mine = install('mine', 'echo Chromium 151.0');
  const found = await findBrowser({ BELLRINGER_BROWSER: mine, PATH: folder });
  expect(found).toMatchObject({ executablePath: mine });
  expect(found.origin).toContain('Chromium 151.0, named by BELLRINGER_BROWSER');
});

test('a named browser that does not run is an error, not a reason to take another', async () => {
  install('chromium', 'echo Chromium 150.0');
  await expect(findBrowser({ BELLRINGER_BROWSER: join(folder, 'none'), PATH: folder })).rejects.toThrow(/no browser/);
});

test('an installed browser is taken, a signpost in its place is not', async () => {
  install('chromium-headless-shell', 'echo this command needs a package 1.2; exit 10');
  const chromium = install('chromium', 'echo Chromium 150.0');
  expect(await findBrowser({ PATH: folder })).toMatchObject({ executablePath: chromium });
});

test('a headless shell is looked for first, in every folder of the path', () => {
  const [first, second] = candidates('/a:/b');
  expect([first, second]).toEqual(['/a/chromium-headless-shell', '/b/chromium-headless-shell']);
});

function install(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
