/** How HTTP says no: `{ ok: false, refused }`, like everything else that leaves the server. */
import type { RefusalName } from '@bellringer/core/game';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { JournalFailed } from '../journal/journal.ts';
import { RoomUnreadable } from '../rooms/index.ts';
import type { Log } from '../rooms/index.ts';

const STATUS: Partial<Record<RefusalName, number>> = {
  'all-lapsed': 409,
  'bad-link': 403,
  'bad-message': 400,
  busy: 503,
  'name-taken': 409,
  'no-chapter': 404,
  'no-room': 404,
  'no-set': 404,
  'not-host': 401,
  'not-now': 409,
  'not-saved': 503,
  'set-not-kept': 503,
  'too-fast': 429,
  'too-many-sets': 409,
};

export function sendRefusal(response: Response, refused: RefusalName): void {
  response.status(STATUS[refused] ?? 400).json({ ok: false, refused });
}

/** The last handler: nothing is here. */
export const nothingHere: RequestHandler = (request, response) => {
  if (request.path.startsWith('/api/')) response.status(404).json({ ok: false, refused: 'bad-message' });
  else response.status(404).type('text/plain').send('여기에는 아무것도 없어요.\nThere is nothing here.\n');
};

/** A bug or a journal that cannot be read costs one answer. What was asked is not logged: it may hold a key. */
export function failures(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status !== null) return void response.status(status).json({ ok: false, refused: 'bad-message' });
    if (!(error instanceof JournalFailed || error instanceof RoomUnreadable))
      log.error({ err: error }, 'a request met a bug');
    sendRefusal(response, 'busy');
  };
}

/** Of an error that the asker made: a body that is no JSON or too long, an address that cannot be decoded. */
function statusOf(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
