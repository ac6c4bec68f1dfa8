/**
 * What the generator plays against, real or bare: the same steps, measured the same way. Every latency is in ms of the
 * generator's own steady clock.
 */
import type { Traffic } from './line.ts';

/** What became of one answer: acknowledged after `ackMs`, refused by name, or never heard of again. */
export type AnswerEnding =
  | { readonly is: 'held'; readonly ackMs: number; readonly sentTimes: number }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'silent' };

export interface Weighed {
  readonly phones: readonly Traffic[];
  readonly screen: Traffic;
  readonly remote: Traffic;
}

export interface Classroom {
  /** Brings `count` more phones in; resolves when each has its seat. */
  fill(count: number): Promise<void>;
  /** For each phone: how long after the host's press it had the question. */
  showQuestion(): Promise<number[]>;
  openChoices(): Promise<number[]>;
  /** One phone answers `delayMs` after its choices opened. */
  answer(phone: number, delayMs: number): Promise<AnswerEnding>;
  /** Waits until no answer counts any more. */
  closeRound(): Promise<void>;
  /** Each phone gets a message that is its own. */
  showResults(): Promise<number[]>;
  endRound(): Promise<void>;
  /** All since the beginning. */
  weigh(): Weighed;
  end(): Promise<void>;
}

/** Nothing that a room does takes this long: then something is lost. */
const PATIENCE_MS = 60_000;

/** What `promises` resolve to, or an error that says how many of them never did. */
export async function everyone<T>(what: string, promises: readonly Promise<T>[]): Promise<T[]> {
  let missing = promises.length;
  for (const promise of promises) void promise.then(() => (missing -= 1)).catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: ${missing} of ${promises.length} never came`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([Promise.all(promises), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs `work` for 0…count − 1, at most `width` at once. */
export async function inParallel<T>(count: number, width: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const runner = async () => {
    while (next < count) {
      const index = next++;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, runner));
  return results;
}
