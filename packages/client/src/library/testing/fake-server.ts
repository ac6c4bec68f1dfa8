/** A server for the host's page in tests: it says what it is told to say, and keeps what it was asked. */
import { vi } from 'vitest';

export interface Call {
  readonly path: string;
  readonly key: string | null;
  readonly body: unknown;
}

/** Answers by path (`/api/library`, `POST /api/rooms`), as they stand when asked; without an answer it refuses the key. */
export function serveWith(answers: Readonly<Record<string, unknown>>): readonly Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    const method = init.method === undefined ? '' : `${init.method} `;
    calls.push({
      path: method + path,
      key: new Headers(init.headers).get('authorization'),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    });
    const value = answers[method + path] ?? answers[`${method}${path.replace(/[^/]+(?:\/[^/]+\/preview)?$/, '*')}`];
    return Promise.resolve(
      value === undefined ? Response.json({ ok: false, refused: 'not-host' }, { status: 403 }) : Response.json(value),
    );
  });
  return calls;
}
