/**
 * Finished rooms, for the host: the list, one session's report, its leaderboard as a file. All are folds of the journal,
 * so what the host judges afterwards changes them all.
 */
import type { HostCommand, Lang, RoomId, RoomState } from '@bellringer/core/game';
import { Judgement } from '@bellringer/core/protocol';
import type { SessionRow } from '@bellringer/core/protocol';
import { reportOf } from '@bellringer/core/report';
import { json, Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import * as v from 'valibot';
import { JournalFailed } from '../journal/journal.ts';
import { isDone } from '../rooms/index.ts';
import { leaderboardCsv } from './csv.ts';
import { roomIdIn } from './parts.ts';
import type { HttpParts } from './parts.ts';
import { sendRefusal } from './refusing.ts';

const LONGEST_BODY = '4kb';

/** GET /api/sessions; of one session its report, `/leaderboard.csv`, and POST `/judgements`. */
export function pastSessionRoutes(parts: HttpParts, host: RequestHandler): Router {
  const list = new SessionList(parts);
  const report = async (room: unknown) => {
    const id = roomIdIn(room);
    return id && parts.rooms.read(id, ({ state }) => reportOf(state));
  };
  return Router()
    .get('/api/sessions', host, async (_request, response) => void response.json(await list.rows()))
    .get('/api/sessions/:room', host, async (request, response) => {
      const found = await report(request.params['room']);
      if (found) response.json(found);
      else sendRefusal(response, 'no-room');
    })
    .get('/api/sessions/:room/leaderboard.csv', host, async (request, response) => {
      const found = await report(request.params['room']);
      if (!found) return sendRefusal(response, 'no-room');
      response
        .attachment('leaderboard.csv')
        .type('text/csv')
        .send(leaderboardCsv(found, languageOf(request)));
    })
    .post('/api/sessions/:room/judgements', host, json({ limit: LONGEST_BODY }), async (request, response) => {
      const room = roomIdIn(request.params['room']);
      const judgement = v.safeParse(Judgement, request.body);
      if (!judgement.success) return sendRefusal(response, 'bad-message');
      await judge(parts, room, judgement.output, response);
    });
}

/** Asked of the room like anything the host presses: also of one that is over and only its journal (D6, H13). */
async function judge({ rooms, clock }: HttpParts, id: RoomId | null, judgement: Judgement, response: Response) {
  const arrivedAt = clock.now();
  const live = id && (await rooms.find(id));
  if (!live) return sendRefusal(response, 'no-room');
  const command = { type: 'judge-answer', ...judgement } as HostCommand;
  const outcome = await live.room.ask({ command, by: { is: 'host' }, arrivedAt }, (become) => become);
  if (isDone(outcome)) response.json({ ok: true });
  else sendRefusal(response, outcome.refused);
}

function languageOf(request: Request): Lang {
  return request.acceptsLanguages('ko', 'en') === 'ko' ? 'ko' : 'en';
}

/** Rows of finished rooms, kept once folded: a season's list would else fold a season's journals each time. */
class SessionList {
  readonly #parts: HttpParts;
  readonly #rows = new Map<RoomId, SessionRow>();

  constructor(parts: HttpParts) {
    this.#parts = parts;
    // A forgotten seat changes a finished room.
    parts.journal.watch((room) => this.#rows.delete(room));
  }

  /** Newest first. */
  async rows(): Promise<SessionRow[]> {
    const rows: SessionRow[] = [];
    for (const room of await this.#finished()) {
      // One at a time: many journals must not be in memory at once.
      // oxlint-disable-next-line no-await-in-loop
      const row = this.#rows.get(room) ?? (await this.#read(room));
      if (row) rows.push(row);
    }
    this.#rows.clear();
    for (const row of rows) this.#rows.set(row.room, row);
    return rows.toSorted((a, b) => b.endedAt - a.endedAt || b.createdAt - a.createdAt);
  }

  /** A room that a bug keeps from being read is left out: the others must be there all the same. */
  async #read(room: RoomId): Promise<SessionRow | null> {
    try {
      return await this.#parts.rooms.read(room, ({ state }) => rowOf(room, state));
    } catch (err) {
      if (err instanceof JournalFailed) throw err;
      this.#parts.log.error({ room, err }, 'a past session cannot be read');
      return null;
    }
  }

  /** A room that ended a moment ago may not stand in the journal's list yet. */
  async #finished(): Promise<Set<RoomId>> {
    const past = (await this.#parts.journal.pastRooms()).map(({ room }) => room);
    const ended = this.#parts.rooms.loaded.filter((live) => live.endedAt !== null).map((live) => live.room.id);
    return new Set([...past, ...ended]);
  }
}

/** Null for a room that was closed without ever being played: it was opened for nothing. */
function rowOf(room: RoomId, state: Readonly<RoomState>): SessionRow | null {
  const { code, title, createdAt, endedAt, players, countedCount } = reportOf(state);
  if (endedAt === null) return null;
  return { room, code, title, createdAt, endedAt, playersCount: players.length, roundCount: countedCount };
}
