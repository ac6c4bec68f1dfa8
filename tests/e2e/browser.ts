/**
 * Which browser the end-to-end tests drive: the one that BELLRINGER_BROWSER names, else one that is installed, else
 * one that Playwright has downloaded before, else one that comes as an npm package and needs no rights to install.
 * Whatever is taken has answered to `--version` first, because some systems put a mere signpost in a browser's place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { packagedBrowser } from './packaged-browser.ts';

export type Browser = {
  /** Where it came from, in words. */
  origin: string;
  /** Absent: Playwright finds its own. */
  executablePath?: string;
  args: string[];
  env: Record<string, string>;
};

/** Small and quick first: a headless shell opens ten pages in a fifth of the time that a whole browser takes. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const USUAL_PLACES = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib64/chromium-browser/headless_shell',
  '/headless-shell/headless-shell',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
];

/** Throws with the ways out when there is no browser and none can be had. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  return named(env) ?? installed(env) ?? downloaded() ?? (await fromPackage());
}

/** Everywhere that an installed browser may be, likeliest first. */
export function candidates(path: string): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...USUAL_PLACES];
}

function named(env: NodeJS.ProcessEnv): Browser | null {
  const executablePath = env['BELLRINGER_BROWSER'];
  if (executablePath === undefined || executablePath === '') return null;
  const version = versionOf(executablePath);
  if (version === null) throw new Error(`BELLRINGER_BROWSER is ${executablePath}, and that is no browser that runs.`);
  return { origin: `${version}, named by BELLRINGER_BROWSER: ${executablePath}`, executablePath, args: [], env: {} };
}

function installed(env: NodeJS.ProcessEnv): Browser | null {
  for (const executablePath of candidates(env['PATH'] ?? '')) {
    const version = existsSync(executablePath) ? versionOf(executablePath) : null;
    if (version !== null) {
      return { origin: `${version}, installed: ${executablePath}`, executablePath, args: [], env: {} };
    }
  }
  return null;
}

function downloaded(): Browser | null {
  const whole = chromium.executablePath();
  if (existsSync(whole)) {
    return { origin: `Playwright's own download: ${whole}`, executablePath: whole, args: [], env: {} };
  }
  const shellFolder = /^(.*)chromium-(\d+)/.exec(whole);
  const isThere = shellFolder && existsSync(`${shellFolder[1]}chromium_headless_shell-${shellFolder[2]}`);
  return isThere ? { origin: "Playwright's own download, headless shell", args: [], env: {} } : null;
}

async function fromPackage(): Promise<Browser> {
  try {
    return await packagedBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No browser to test with. ${reason} Install Chrome, Chromium or a headless shell, ` +
        'or run "npx playwright install chromium-headless-shell", or name one in BELLRINGER_BROWSER.',
      { cause: error },
    );
  }
}

function versionOf(executablePath: string): string | null {
  const { status, stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const line = stdout?.trim().split('\n').at(-1) ?? '';
  return status === 0 && /\d+\.\d+/.test(line) ? line : null;
}
