import { defineConfig } from '@playwright/test';
import { findBrowser, type Browser } from './browser.ts';

/** Found once, by the process that starts the workers; they inherit it. */
const found = process.env['BELLRINGER_FOUND_BROWSER'];
const browser = found === undefined ? await findBrowser() : (JSON.parse(found) as Browser);
if (found === undefined) {
  console.log(`Browser: ${browser.origin}`);
  process.env['BELLRINGER_FOUND_BROWSER'] = JSON.stringify(browser);
}

const inCi = /^(1|true)$/.test(process.env['CI'] ?? '');

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  reporter: 'list',
  forbidOnly: inCi,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  globalTimeout: 9 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser.executablePath === undefined ? {} : { executablePath: browser.executablePath }),
      // No sandbox: in a container without rights it cannot be had, and every page here is our own.
      args: ['--no-sandbox', ...browser.args],
      env: { ...definedOf(process.env), ...browser.env },
    },
  },
});

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
