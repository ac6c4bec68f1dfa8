/** Server and generator, each in a process of its own that ends with this one at the latest. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { FromGenerator, Order, Report, Side } from './generator.ts';
import type { Sample, SampleAsk } from './meter.ts';

export interface Measured {
  sample(afterCollection: boolean): Promise<Sample>;
  /** SIGTERM, and the end of the process. Rejects if it ends badly. */
  stop(): Promise<void>;
}

export interface ServerStart {
  readonly script: string;
  readonly args: readonly string[];
  readonly nodeArgs: readonly string[];
  /** What the server prints when it is ready; its groups are handed back. */
  readonly ready: RegExp;
}

const START_TIMEOUT_MS = 30_000;
const SILENT_ENV = { ...process.env, NODE_OPTIONS: '' };
/** What was started here and has not ended. A child whose parent is killed ends by itself (`meter.ts`). */
export const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Ends whatever still runs, also where something has failed; resolves when it has ended. */
export async function endAll(): Promise<void> {
  const ends = [...running].map((child) => once(child, 'exit'));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(ends);
}

/** Starts a server with the meter in it and waits until it says that it is ready. */
export async function startServer(start: ServerStart): Promise<{ server: Measured; said: RegExpExecArray }> {
  const flags = ['--expose-gc', '--import', new URL('meter.ts', import.meta.url).href, ...start.nodeArgs];
  const child = spawn(execPath, [...flags, start.script, ...start.args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: SILENT_ENV,
  });
  keep(child);
  const said = await whenReady(child, start.ready);
  const server: Measured = {
    sample: (afterCollection) => sampleOf(child, afterCollection),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
      if (code !== 0) throw new Error(`the server ended with ${code ?? signal}`);
    },
  };
  return { server, said };
}

/** Plays the order against both servers and resolves with what was measured. */
export async function generate(order: Order, servers: Readonly<Record<Side, Measured>>): Promise<Report> {
  const script = fileURLToPath(new URL('generator.ts', import.meta.url));
  const child = spawn(execPath, [script, JSON.stringify(order)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: SILENT_ENV,
  });
  keep(child);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`the generator ended with ${code}`)));
    child.on('message', (message: FromGenerator) => {
      if ('report' in message) return resolve(message.report);
      const sampling = servers[message.sampleOf].sample(message.afterCollection);
      void sampling.then((sample) => child.send({ sample }), reject);
    });
  });
}

function keep(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

async function sampleOf(child: ChildProcess, afterCollection: boolean): Promise<Sample> {
  child.send({ ask: 'sample', afterCollection } satisfies SampleAsk);
  const [message] = (await once(child, 'message', { signal: AbortSignal.timeout(START_TIMEOUT_MS) })) as [
    { sample: Sample },
  ];
  return message.sample;
}

function whenReady(child: ChildProcess, ready: RegExp): Promise<RegExpExecArray> {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`the server did not start:\n${output}`));
    const timer = setTimeout(fail, START_TIMEOUT_MS);
    child.once('exit', fail);
    const read = (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-20_000);
      const said = ready.exec(output);
      if (said === null) return;
      clearTimeout(timer);
      child.off('exit', fail);
      resolve(said);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}
