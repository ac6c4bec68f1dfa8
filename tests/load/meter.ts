/**
 * Loaded into a measured process before its own code (`--import`): answers, over the channel to its parent, what the
 * process has used so far. A measured process needs to know nothing of it.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

export interface Sample {
  /** Of all threads, since the start, ms. */
  readonly cpuMs: number;
  /** Of the thread that talks to the phones, ms. */
  readonly mainThreadCpuMs: number;
  readonly rssBytes: number;
  readonly peakRssBytes: number;
  /** The longest time since the last sample that the event loop could not turn, ms. */
  readonly stallMs: number;
}

/** `afterCollection`: memory without what is garbage already; takes a while and counts as no stall. */
export interface SampleAsk {
  readonly ask: 'sample';
  readonly afterCollection: boolean;
}

/** Fine enough to see a stall that a person could, coarse enough to cost nothing. */
const RESOLUTION_MS = 10;

// A worker of the measured process inherits the flag.
if (isMainThread && process.send) measure();

function measure(): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  process.on('message', (message) => {
    if (!isSampleAsk(message)) return;
    const stallMs = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
    if (message.afterCollection) globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    process.send?.({ sample: take(stallMs) });
    delay.reset();
  });
  // The measured process must end as it would without us, and not outlive who measures it.
  process.channel?.unref();
  process.once('disconnect', () => process.exit(1));
}

function take(stallMs: number): Sample {
  const { user, system } = process.cpuUsage();
  const main = process.threadCpuUsage();
  return {
    cpuMs: (user + system) / 1000,
    mainThreadCpuMs: (main.user + main.system) / 1000,
    rssBytes: process.memoryUsage.rss(),
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
    stallMs,
  };
}

function isSampleAsk(message: unknown): message is SampleAsk {
  return typeof message === 'object' && message !== null && (message as Partial<SampleAsk>).ask === 'sample';
}
