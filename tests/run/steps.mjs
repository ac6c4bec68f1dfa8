/** Running one step of a longer run, with the pinned Node and the workspace's own tools first on the path. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../../packages/server/bin/prepare.mjs';

/**
 * Runs `command` in the repository's folder with its output shown. Resolves with its exit code, or 1 when it took
 * longer than `limitMs`. Whatever ends the step, nothing that it started outlives it.
 */
export function runStep(node, [command, ...args], { env = {}, limitMs = Infinity } = {}) {
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const step = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: 'inherit',
      detached: true,
    });
    const stop = () => killGroup(step);
    const timer = Number.isFinite(limitMs) ? setTimeout(tooLong, limitMs, stop, limitMs) : undefined;
    process.on('exit', stop);
    step.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    step.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      stop();
      resolve(code ?? 1);
    });
  });
}

function tooLong(stop, limitMs) {
  console.error(`This step has taken more than ${limitMs / 60_000} minutes: stopped.`);
  stop();
}

function killGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}
