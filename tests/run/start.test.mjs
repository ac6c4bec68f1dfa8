/**
 * `npm start` for real: the server answers, hears one signal once, and never outlives what started it. Whoever stops
 * the command must be able to start it again at once, on the same port and over the same data.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../packages/server/bin/prepare.mjs';

/** A build of the pages may come before the first answer. */
const START_MS = 40_000;
/** Noticed after 0.2 s at the latest, then a graceful stop. */
const GONE_MS = 5000;

const NPM_START = ['npm', 'start', '--'];
const START_SCRIPT = [process.execPath, 'packages/server/bin/start.mjs'];

let folder;
let port;
let started = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer start '));
  port = await freePort();
  started = [];
});

afterEach(() => {
  for (const command of started) if (command.exitCode === null) command.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', { timeout: 60_000 }, () => {
  test.each(['SIGTERM', 'SIGINT'])('stops the server on %s and ends with it, without an error', async (signal) => {
    const command = await startUp(NPM_START);
    command.kill(signal);
    expect(await endOf(command)).toBe(0);
    expect(await isUp()).toBe(false);
  });

  test('leaves no server behind when npm is killed outright', async () => {
    const command = await startUp(NPM_START);
    command.kill('SIGKILL');
    await expect.poll(isUp, { timeout: GONE_MS }).toBe(false);
  });

  test('leaves no server behind when it is killed outright itself', async () => {
    const command = await startUp(START_SCRIPT);
    command.kill('SIGKILL');
    await expect.poll(isUp, { timeout: GONE_MS }).toBe(false);
  });

  test('starts again at once over the same data', async () => {
    const first = await startUp(NPM_START);
    first.kill('SIGTERM');
    await endOf(first);
    const second = await startUp(NPM_START);
    second.kill('SIGTERM');
    expect(await endOf(second)).toBe(0);
  });

  test('hands a bad option and its exit code through', async () => {
    const command = run(START_SCRIPT, ['--no-such-option']);
    expect(await endOf(command)).not.toBe(0);
    expect(command.said).toContain('no-such-option');
    expect(command.said).not.toMatch(/^\s+at /m);
  });

  test('--help and --version need no data folder, no port and nothing installed', async () => {
    // Only what is in the repository: no packages and no built pages.
    const bare = join(folder, 'bare');
    for (const path of ['packages/server/bin', 'packages/server/package.json']) {
      cpSync(join(root, path), join(bare, path), { recursive: true });
    }
    const script = [process.execPath, join(bare, 'packages/server/bin/start.mjs')];
    const [help, version] = [run(script, ['--help']), run(script, ['-v'])];
    expect([await endOf(help), await endOf(version)]).toEqual([0, 0]);
    expect(help.said).toContain('--lan-address');
    expect(version.said).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

async function startUp(command) {
  const options = ['--port', String(port), '--data', join(folder, 'data'), '--lan-address', '127.0.0.1'];
  const running = run(command, options);
  const deadline = performance.now() + START_MS;
  while (!(await isUp())) {
    if (running.exitCode !== null || performance.now() > deadline) throw new Error(`no server:\n${running.said}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return running;
}

function run([name, ...args], options) {
  const command = spawn(name, [...args, ...options], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(command);
  command.said = '';
  const keep = (bytes) => (command.said += bytes);
  command.stdout.on('data', keep);
  command.stderr.on('data', keep);
  return command;
}

function endOf(command) {
  if (command.exitCode !== null) return command.exitCode;
  return new Promise((resolve) => {
    command.on('exit', (code, signal) => resolve(code ?? signal));
  });
}

async function isUp() {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
