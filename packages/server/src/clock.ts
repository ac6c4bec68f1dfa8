/**
 * The server's only look at a clock. Time is wall time at process start plus monotonic progress: somebody who sets the
 * machine's clock in the middle of a question closes no round early or late. Everything that waits, waits here, so that
 * a test can hold the clock still.
 */
import type { Ms } from '@bellringer/core/game';

/** A timer that was set; only good for `clear`. */
export interface Timer {
  readonly timer: unique symbol;
}

export interface Clock {
  /** Server time, whole ms since the epoch. Never goes back. */
  now(): Ms;
  /** Moves the clock ahead: to a journal's clock, or to the last event of a room that was kept by a faster machine. */
  advanceBy(ms: Ms): void;
  /** Runs `run` once, after at least `afterMs`. */
  setTimer(run: () => void, afterMs: Ms): Timer;
  clear(timer: Timer): void;
  /** Resolves behind the messages that are already waiting: one turn of the event loop. */
  nextTurn(): Promise<void>;
}

/** The longest wait of a timer of the platform; a longer one would fire at once. */
const LONGEST_WAIT_MS: Ms = 2 ** 31 - 1;

export function createClock(): Clock {
  const startedAt = Date.now() - performance.now();
  let aheadMs = 0;
  return {
    now: () => Math.floor(startedAt + aheadMs + performance.now()),
    advanceBy: (ms) => {
      aheadMs += Math.max(0, ms);
    },
    setTimer: (run, afterMs) => asTimer(setTimeout(run, Math.min(Math.max(0, afterMs), LONGEST_WAIT_MS))),
    clear: (timer) => clearTimeout(timer as unknown as NodeJS.Timeout),
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

function asTimer(timeout: NodeJS.Timeout): Timer {
  return timeout as unknown as Timer;
}
