/** The process as the person at the terminal meets it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');
const pages = join(import.meta.dirname, '../../client/dist/index.html');

let folder: string;
let processes: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer main '));
  processes = [];
});
afterEach(() => {
  for (const child of processes) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

function run(args: readonly string[], options: { readonly ipc?: boolean } = {}): Run {
  const stdio = options.ipc ? (['ignore', 'pipe', 'pipe', 'ipc'] as const) : (['ignore', 'pipe', 'pipe'] as const);
  const child = spawn(process.execPath, [main, ...args], { stdio: [...stdio], cwd: folder });
  processes.push(child);
  let out = '';
  let err = '';
  child.stdout?.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (err += bytes.toString()));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, said: () => out, ended };
}

/** A server that has said that it runs, and its port. */
async function started(
  options: { readonly ipc?: boolean; readonly more?: readonly string[] } = {},
): Promise<Run & { readonly port: number }> {
  const args = ['--port', '0', '--data', 'my data', '--lan-address', '127.0.0.1', ...(options.more ?? [])];
  const running = run(args, options);
  for (let wait = 0; !running.said().includes('Ctrl-C'); wait += 1) {
    if (wait > 300 || running.child.exitCode !== null) throw new Error('the server did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    ...running,
    port: Number(/localhost:(\d+)\/host/.exec(running.said())?.[1] ?? /:(\d+)\/host/.exec(running.said())?.[1]),
  };
}

describe('a start that cannot be', () => {
  test.each([
    ['an unknown option', ['--prot', '3000'], 2, /^Unknown option '--prot'.*\.\n$/],
    ['a bad number', ['--port', 'many'], 2, /^--port must be .*\.\n$/],
    ['a bad address', ['--public-url', 'quiz'], 2, /^--public-url must be .*\.\n$/],
  ])('%s is one sentence', async (_, args, code, sentence) => {
    const ended = await run(args).ended;
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toMatch(sentence);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test.skipIf(!existsSync(pages))('a taken port is one sentence', async () => {
    const taken = createServer();
    const port = await portOf(taken);
    const ended = await run(['--port', String(port), '--host', '127.0.0.1']).ended;
    taken.close();
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toBe(
      `Port ${port} is already in use: stop the program that has it, or choose another one with --port.\n`,
    );
  });

  test.skipIf(!existsSync(pages))('a file where the data folder should be is one sentence', async () => {
    writeFileSync(join(folder, 'data'), 'x');
    const ended = await run(['--port', '0']).ended;
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^The data folder .*data cannot be written \(.*\): .*\.\n$/);
  });

  test.skipIf(!existsSync(pages)).each([
    ['no folder of questions', 'nothing here', /^The questions folder .*nothing here does not exist: .*\.\n$/],
    ['a file for a folder of questions', 'file', /^The questions folder .*file is no folder: .*\.\n$/],
  ])('%s is one sentence', async (_, name, sentence) => {
    writeFileSync(join(folder, 'file'), 'x');
    const ended = await run(['--port', '0', '--questions', name]).ended;
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(sentence);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test.skipIf(!existsSync(pages))('damaged secrets are one sentence', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'secrets.json'), '{');
    const ended = await run(['--port', '0']).ended;
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^The secrets .* are damaged: .*\.\n$/);
  });
});

describe('what only tells', () => {
  test('--help and --version say it and end', async () => {
    const [help, version] = await Promise.all([run(['--help']).ended, run(['--version']).ended]);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('BELLRINGER_LAN_ADDRESS');
    expect(version).toMatchObject({ code: 0, err: '' });
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe.skipIf(!existsSync(pages))('a running server', () => {
  test('says its host link, its address and a QR, and that it has stopped, and nothing else', async () => {
    const { port, said, child, ended } = await started();
    expect(said()).toMatch(/\/host#key=[\w-]{43}\n/);
    expect(said()).toContain(`http://127.0.0.1:${port}`);
    expect(said()).toContain('▄▄▄▄▄');
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toMatchObject({ ok: true, rooms: 0 });
    for (const name of ['secrets.json', 'journal.sqlite']) {
      expect(statSync(join(folder, 'my data', name)).mode & 0o777).toBe(0o600);
    }
    child.kill('SIGTERM');
    const { err } = await ended;
    // Nobody asked for a log.
    expect(err).toBe('');
    expect(said()).toMatch(/Bellringer has stopped\.\n$/);
  });

  test('logs where it is asked to, and no secret', async () => {
    const { said, child, ended } = await started({ more: ['--log-level', 'info'] });
    child.kill('SIGTERM');
    const { err } = await ended;
    const key = /#key=([\w-]+)/.exec(said())?.[1] ?? '';
    expect(err).toContain('rooms recovered');
    expect(err).not.toContain(key);
  });

  test('names a folder of questions that is empty', async () => {
    mkdirSync(join(folder, 'empty'));
    const { child, ended } = await started({ more: ['--questions', 'empty'] });
    child.kill('SIGTERM');
    expect((await ended).err).toMatch(/^There are no question banks in .*empty: /);
  });

  test('has its data folder for itself', async () => {
    await started();
    const second = await run(['--port', '0', '--data', 'my data']).ended;
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toMatch(/^The data folder .* is already in use by another server: .*\.\n$/);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s ends it in order, with pages connected, and leaves nothing',
    async (signal) => {
      const { port, child, ended } = await started();
      const idle = await fetch(`http://127.0.0.1:${port}/health`);
      await idle.text();
      const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
      await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
      const startedAt = performance.now();
      child.kill(signal);
      child.kill(signal);
      expect((await ended).code).toBe(0);
      expect(performance.now() - startedAt).toBeLessThan(5000);
      await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow('fetch failed');
      const again = await started();
      expect(await (await fetch(`http://127.0.0.1:${again.port}/health`)).json()).toMatchObject({ ok: true });
    },
  );

  test('ends when the script that started it is gone', async () => {
    const { child } = await started({ ipc: true });
    // Not `close`: Node does not report it once the channel is gone.
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    expect(await exited).toBe(0);
  });
});

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
