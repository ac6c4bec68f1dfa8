import type { RefusalName } from '@bellringer/core/game';
import type { FoundRoom } from '@bellringer/core/protocol';

export type Found = FoundRoom | { readonly ok: false; readonly refused: 'no-line' };
export type WhyNot = RefusalName | 'no-line';

const LOOK_UP_MS = 8000;

/** Which room a code opens. Never throws: no line is an answer like any other. */
export async function findRoom(code: string): Promise<Found> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LOOK_UP_MS);
  try {
    const response = await fetch(`/api/codes/${code}`, { cache: 'no-store', signal: patience.signal });
    const found = (await response.json()) as Partial<FoundRoom>;
    // A proxy's own page is no answer of ours.
    return typeof found.ok === 'boolean' ? (found as FoundRoom) : { ok: false, refused: 'no-line' };
  } catch {
    return { ok: false, refused: 'no-line' };
  } finally {
    clearTimeout(timer);
  }
}

/** The six digits in the page's address, if it is a room's link. */
export function codeInPath(path: string): string | null {
  return /^\/r\/(\d{6})\/?$/.exec(path)?.[1] ?? null;
}
