/**
 * `npm start`: gets everything ready, then runs the server as its one child and stands between it and the world.
 * The server hears each signal once, its exit code is ours, and it never outlives us: it holds one end of a channel
 * that breaks when this process ends, however it ends.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPages, exitCode, findNode, install, runMain } from './prepare.mjs';

/** Ctrl-C reaches us twice, from the terminal and from npm; a second wish comes later than this. */
const SAME_WISH_MS = 500;
const PARENT_CHECK_MS = 200;

const options = process.argv.slice(2);
const told = whatIsTold();
if (told !== null) {
  process.stdout.write(told);
  process.exit(0);
}

await runMain(async (handOverSignals) => {
  await install();
  const node = findNode();
  await buildPages(node);
  handOverSignals();
  standFor(startServer(node));
});

/** Who only asks needs nothing installed: a test keeps the text the same as the server's own. Null: start. */
function whatIsTold() {
  const isGiven = (...names) => options.some((option) => names.includes(option));
  if (isGiven('--help', '-h')) return readFileSync(new URL('help.txt', import.meta.url), 'utf8');
  if (!isGiven('--version', '-v')) return null;
  return `${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`;
}

function startServer(node) {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  // In a session of its own, so that the terminal's Ctrl-C comes only through us.
  // Node 24 still calls its SQLite experimental; what we use of it is in our tests.
  return spawn(node, ['--disable-warning=ExperimentalWarning', main, ...options], {
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

function standFor(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) passOn(signal, server);
  server.on('exit', (code, signal) => process.exit(exitCode(code, signal)));
  server.on('error', (error) => {
    console.error(`The server could not be started: ${error.message}`);
    process.exit(1);
  });
  if (process.env.npm_lifecycle_event === 'start') watchParent(server);
}

function passOn(signal, server) {
  let lastAt = -Infinity;
  process.on(signal, () => {
    const now = performance.now();
    if (now - lastAt > SAME_WISH_MS) server.kill(signal);
    lastAt = now;
  });
}

/** npm killed outright, or a shell between npm and us that keeps npm's signals to itself: either ends the game. */
function watchParent(server) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    server.kill('SIGTERM');
  }, PARENT_CHECK_MS);
}
