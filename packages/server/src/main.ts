/**
 * The process: reads what was wished for, starts the server, tells the terminal, and ends when it is asked to. Whoever asks
 * (Ctrl-C, a service manager, a start script that is gone) gets an orderly end within five seconds, or a hard one.
 */
import { readFileSync } from 'node:fs';
import { sayProblem } from '@bellringer/core/questions';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { JournalUnavailable } from './journal/journal.ts';
import { createLog } from './log.ts';
import { helpText } from './options.ts';
import { sayEmpty } from './questions-folder.ts';
import { StartFailed } from './start-failed.ts';
import { startServer } from './start-server.ts';
import { welcomeText } from './welcome.ts';

const STOP_MS = 4500;

await main();

async function main(): Promise<void> {
  try {
    const wish = readConfig(process.argv.slice(2));
    if (wish.is === 'help') process.stdout.write(helpText());
    else if (wish.is === 'version') process.stdout.write(`${version()}\n`);
    else await run(wish.config);
  } catch (error) {
    if (!(error instanceof StartFailed || error instanceof JournalUnavailable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error instanceof StartFailed ? error.exitCode : 1);
  }
}

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const starting = startServer(config, log);
  let exitCode = 0;
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(exitCode), STOP_MS).unref();
    const running = await starting.catch(() => null);
    await running?.stop();
    if (running !== null) process.stdout.write('Bellringer has stopped.\n');
    process.exit(exitCode);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop());
  // The script that started this process is gone, however it went.
  process.on('disconnect', () => void stop());
  // A terminal that is gone cannot be told that the server stops.
  process.stdout.on('error', () => {});
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed and nobody listened'));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'a bug nobody caught: the server stops');
    exitCode = 1;
    void stop();
  });
  const { reach, hostKey, shelf } = await starting;
  const empty = sayEmpty(config.questionsFolder, shelf);
  if (empty !== null) process.stderr.write(`${empty}\n`);
  for (const problem of shelf.problems) process.stderr.write(`${sayProblem(problem)}\n`);
  process.stdout.write(welcomeText({ reach, hostKey, hasColours: process.stdout.isTTY }));
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
