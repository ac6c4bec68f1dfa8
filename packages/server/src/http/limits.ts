/**
 * Limits on failures, per address. What succeeds is never counted: a whole class may sit behind one address. Behind a proxy
 * all addresses are the proxy's; forwarded ones are not believed, because anybody can write them.
 */
import { createHash, randomBytes } from 'node:crypto';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Request, Response } from 'express';
import { sendRefusal } from './refusing.ts';

export interface FailureLimit {
  /** Whether this address has failed too often of late. */
  isSpent(request: Request): Promise<boolean>;
  /** Counts a failure, and answers it: with `tell`, or with `too-fast` when there were too many. */
  fail(request: Request, response: Response, tell: () => void): Promise<void>;
}

const WINDOW_MS = 60_000;

/** `most` failures a minute. */
export function limitFailures(most: number): FailureLimit {
  const limiter = rateLimit({
    windowMs: WINDOW_MS,
    limit: most,
    keyGenerator: keyOf,
    standardHeaders: false,
    legacyHeaders: false,
    // Its hints are for people who trust proxies, and a stranger's header would print them.
    validate: false,
    handler: (_request, response) => sendRefusal(response, 'too-fast'),
  });
  return {
    async isSpent(request) {
      const info = await limiter.getKey(keyOf(request));
      return (info?.totalHits ?? 0) > most;
    },
    async fail(request, response, tell) {
      await limiter(request, response, tell);
    },
  };
}

/** Addresses that somebody came from, as hashes that mean nothing outside of this process. */
export class KnownAddresses {
  readonly #salt = randomBytes(16);
  readonly #known = new Set<string>();

  add(request: Request): void {
    this.#known.add(this.#hash(request));
  }

  has(request: Request): boolean {
    return this.#known.has(this.#hash(request));
  }

  #hash(request: Request): string {
    return createHash('sha256').update(this.#salt).update(keyOf(request)).digest('base64');
  }
}

function keyOf({ ip }: Request): string {
  return ip === undefined ? '' : ipKeyGenerator(ip);
}
