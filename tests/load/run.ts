/** One whole measurement: the real server and the bare one, in turns, under the same generator. */
import type { Library, LibraryItem } from '@bellringer/core/protocol';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from './generator.ts';
import type { Opening } from './host.ts';
import { findAnswers } from './journal-check.ts';
import type { Found } from './journal-check.ts';
import type { Plan, Played } from './play.ts';
import { endAll, generate, startServer } from './processes.ts';

export interface Run {
  readonly plan: Plan;
  readonly real: Played;
  readonly bare: Played;
  readonly found: Found;
  readonly wrongResults: number;
  readonly generatorStallMs: number;
}

/** `profile`: a folder for a CPU profile of the real server. */
export async function runBench(plan: Plan, profile: string | null = null): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'bellringer-bench-'));
  const folder = join(home, 'data');
  try {
    const report = await measure(plan, folder, profile);
    const { real, bare, room, told, wrongResults, generatorStallMs } = report;
    return { plan, real, bare, found: await findAnswers(folder, room, told), wrongResults, generatorStallMs };
  } finally {
    await endAll();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measure(plan: Plan, folder: string, profile: string | null): Promise<Report> {
  const port = await freePort();
  const real = await startServer({
    script: fileURLToPath(import.meta.resolve('@bellringer/server/src/main.ts')),
    args: ['--port', String(port), '--data', folder, '--seats', String(plan.phones + 1)],
    nodeArgs: profile === null ? [] : ['--cpu-prof', '--cpu-prof-dir', profile],
    ready: /\/host#key=([\w-]+)/,
  });
  const bare = await startServer({
    script: fileURLToPath(new URL('bare-server.ts', import.meta.url)),
    args: [],
    nodeArgs: [],
    ready: /(http:\/\/127\.0\.0\.1:\d+)/,
  });
  const opening = await openingAt(`http://127.0.0.1:${port}`, real.said[1] ?? '', plan);
  const order = { plan, opening, bareOrigin: bare.said[1] ?? '' };
  const report = await generate(order, { real: real.server, bare: bare.server });
  await Promise.all([real.server.stop(), bare.server.stop()]);
  return report;
}

/**
 * A room with one question more than are played, so that standings follow each of them. The first ones of the bank, in its
 * order, that one touch answers: every run plays the same, and two of them can be compared.
 */
async function openingAt(origin: string, hostKey: string, plan: Plan): Promise<Opening> {
  const count = plan.warmUpRounds + plan.rounds + 1;
  const response = await fetch(`${origin}/api/library`, { headers: { authorization: `Bearer ${hostKey}` } });
  if (!response.ok) throw new Error(`the library was refused: ${response.status}`);
  const { banks } = (await response.json()) as Library;
  const playable = banks.map(({ id, items }) => ({ bank: id, items: items.filter(isPicked).map((item) => item.id) }));
  const enough = playable.find(({ items }) => items.length >= count);
  if (!enough) throw new Error(`no bank has ${count} questions`);
  return { origin, hostKey, bank: enough.bank, items: enough.items.slice(0, count) };
}

function isPicked({ kind }: LibraryItem): boolean {
  return kind === 'single' || kind === 'truth' || kind === 'multiple';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
