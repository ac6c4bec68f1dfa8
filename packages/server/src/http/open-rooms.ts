/** The host's rooms: what can be played, opening a room, and those that are open. */
import { phaseOf, refuse } from '@bellringer/core/game';
import type { Refusal, RoomId, RoomState } from '@bellringer/core/game';
import { OpenRoom } from '@bellringer/core/protocol';
import type { Library, OpenRoomRow } from '@bellringer/core/protocol';
import { dayOf } from '@bellringer/core/questions';
import { json, Router } from 'express';
import type { RequestHandler, Response } from 'express';
import * as v from 'valibot';
import { gameOf, gameOfItems } from '../game-of.ts';
import type { Game } from '../game-of.ts';
import { hostLinks } from '../links.ts';
import type { Wanted } from '../rooms/index.ts';
import type { HttpParts } from './parts.ts';
import { sendRefusal } from './refusing.ts';

const LONGEST_BODY = '32kb';

/** GET /api/library, GET /api/rooms, POST /api/rooms. */
export function openRoomRoutes(parts: HttpParts, host: RequestHandler): Router {
  return Router()
    .get('/api/library', host, (_request, response) => void response.json(libraryNow(parts)))
    .get('/api/rooms', host, async (_request, response) => void response.json(await openRooms(parts)))
    .post('/api/rooms', host, json({ limit: LONGEST_BODY }), async ({ body }, response) => {
      const wish = v.safeParse(OpenRoom, body);
      if (wish.success) await openRoom(parts, wish.output, response);
      else sendRefusal(response, 'bad-message');
    });
}

/** With what changes while the server runs: the day, and what the host keeps. */
function libraryNow({ shelf, clock, sets }: HttpParts): Library {
  const { banks, problems } = shelf.library;
  return { banks, problems, today: dayOf(clock.now()), sets: sets.list, damagedSets: sets.damaged };
}

async function openRoom(parts: HttpParts, wish: OpenRoom, response: Response): Promise<void> {
  const { rooms, tokens, seatLimit } = parts;
  const game = gameWished(parts, wish);
  if ('refused' in game) return sendRefusal(response, game.refused);
  const settings = { ...wish.options, seatLimit };
  const opened = await openAs({ ...game, settings }, wish.after, rooms);
  if ('refused' in opened) return sendRefusal(response, opened.refused);
  const generation = await rooms.read(opened.room, ({ state }) => state.linksGeneration);
  response.status(201).json({ ok: true, ...hostLinks(tokens, opened, generation ?? 1) });
}

/** A room for a new class, or for the class of the room `after` (H9). */
async function openAs(wanted: Wanted, after: string | undefined, rooms: HttpParts['rooms']) {
  if (after === undefined) return rooms.create(wanted);
  const old = await rooms.find(after as RoomId);
  return old === null ? refuse('no-room') : rooms.playAgain(old, async () => wanted);
}

function gameWished({ shelf, random, clock }: HttpParts, wish: OpenRoom): Game | Refusal {
  if (wish.items !== null) return gameOfItems(shelf, wish.items) ?? refuse('bad-message');
  const bank = shelf.bank(wish.bank);
  if (bank === null) return refuse('bad-message');
  const questions = bank.pick(wish.questionCount, { seed: random.seed(), today: dayOf(clock.now()) });
  return questions.length === 0 ? refuse('all-lapsed') : gameOf([{ bank, questions }]);
}

/** Newest first. A room that met a bug is left out: nobody could do anything with it. */
async function openRooms({ rooms, tokens, log }: HttpParts): Promise<OpenRoomRow[]> {
  const open = rooms.loaded.filter((live) => live.endedAt === null);
  const rows = await Promise.allSettled(
    open.map(({ room }) =>
      room.look(({ state }) =>
        rowOf(state, hostLinks(tokens, { room: room.id, code: room.code }, state.linksGeneration)),
      ),
    ),
  );
  for (const row of rows) if (row.status === 'rejected') log.warn({ err: row.reason }, 'a room cannot be listed');
  return rows.flatMap((row) => (row.status === 'fulfilled' ? [row.value] : []));
}

function rowOf(state: Readonly<RoomState>, links: ReturnType<typeof hostLinks>): OpenRoomRow {
  const { created, hereCount } = state;
  return { ...links, title: created.title, createdAt: created.at, hereCount, phase: phaseOf(state) };
}
