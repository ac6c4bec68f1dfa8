import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

export interface Child {
  readonly lines: readonly string[];
  /** Resolves when the child has said this line; rejects when it ends without. */
  said(line: string): Promise<void>;
  /** SIGKILL, and everything that it said before. */
  kill(): Promise<void>;
  ended(): Promise<void>;
}

/** Scripts beside this file as processes of their own; none survives its test. */
export function children() {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });
  return {
    run(script: string, ...args: string[]): Child {
      const file = fileURLToPath(new URL(script, import.meta.url));
      const child = spawn(execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
      running.push(child);
      return follow(child);
    },
  };
}

function follow(child: ChildProcess): Child {
  const lines: string[] = [];
  const waiting = new Map<string, () => void>();
  if (!child.stdout) throw new Error('the child has no voice');
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    waiting.get(line)?.();
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  return {
    lines,
    said: (line) =>
      new Promise((resolve, reject) => {
        if (lines.includes(line)) resolve();
        waiting.set(line, resolve);
        void ended.then(() => reject(new Error(`the child ended without saying ${line}`)));
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    ended: () => ended,
  };
}
