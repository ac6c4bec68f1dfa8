/** Servers and generator of a bench end with it, however it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { endAll, generate, running, startServer } from './processes.ts';
import type { Measured } from './processes.ts';
import { runBench } from './run.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const BARE = { script: here('bare-server.ts'), args: [], nodeArgs: [], ready: /(http:\/\/127\.0\.0\.1:\d+)/ };
const plan = { phones: 1, rounds: 1, warmUpRounds: 0, spreadMs: 0 };

afterEach(endAll);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a bench that fails leaves no server behind', async () => {
  await expect(runBench({ ...plan, rounds: 10_000 })).rejects.toThrow('no bank has');
  expect([...running]).toEqual([]);
}, 30_000);

test('a generator that fails is told, and the server beside it can be ended', async () => {
  const { server, said } = await startServer(BARE);
  const pids = [...running].map(({ pid }) => pid ?? 0);
  const servers: Record<'real' | 'bare', Measured> = { real: server, bare: server };
  const opening = { origin: 'http://127.0.0.1:9', hostKey: '', bank: '', items: [] };
  await expect(generate({ plan, opening, bareOrigin: said[1] ?? '' }, servers)).rejects.toThrow('the generator ended');
  expect(pids.map(isAlive)).toEqual([true]);
  await endAll();
  expect(pids.map(isAlive)).toEqual([false]);
}, 30_000);

test('a server ends with a bench that is killed', async () => {
  const script = `
    const { startServer, running } = await import(${JSON.stringify(new URL('processes.ts', import.meta.url).href)});
    const { ready, ...start } = ${JSON.stringify({ ...BARE, ready: BARE.ready.source })};
    await startServer({ ...start, ready: new RegExp(ready) });
    console.log([...running].map(({ pid }) => pid).join());
  `;
  const bench = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(bench.stdout, 'data')) as [Buffer];
  const server = Number(said.toString());
  expect(isAlive(server)).toBe(true);
  bench.kill('SIGKILL');
  await expect.poll(() => isAlive(server), { timeout: 10_000 }).toBe(false);
}, 30_000);
