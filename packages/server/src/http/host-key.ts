/** The door to everything that only the host may see. */
import type { RequestHandler } from 'express';
import { isSameSecret } from '../tokens.ts';
import { limitFailures } from './limits.ts';
import type { KnownAddresses } from './limits.ts';

const MOST_WRONG_KEYS = 20;

/**
 * Lets in whoever shows the host key as a bearer. Where the right key comes from is a classroom: the address is noted. The
 * right key opens however many wrong ones were tried beside it, so that nobody can lock the host out; it is too long to guess.
 */
export function requireHost(hostKey: string, classrooms: KnownAddresses): RequestHandler {
  const limit = limitFailures(MOST_WRONG_KEYS);
  return async (request, response, next) => {
    if (isSameSecret(bearerOf(request.headers.authorization), hostKey)) {
      classrooms.add(request);
      return next();
    }
    await limit.fail(request, response, () => response.status(401).json({ ok: false, refused: 'not-host' }));
  };
}

/** The secret in an `authorization` header; empty without one. */
export function bearerOf(authorization: string | undefined): string {
  return /^Bearer ([\w-]{1,128})$/i.exec(authorization ?? '')?.[1] ?? '';
}
