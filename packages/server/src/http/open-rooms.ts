/** The host's rooms: what can be played, opening a room, and those that are open. */
import { phaseOf, refuse } from '@bellringer/core/game';
import type { Question, RoomId, RoomState } from '@bellringer/core/game';
import { OpenRoom } from '@bellringer/core/protocol';
import type { OpenRoomRow } from '@bellringer/core/protocol';
import { json, Router } from 'express';
import type { RequestHandler, Response } from 'express';
import * as v from 'valibot';
import type { ShelvedBank } from '../library.ts';
import { hostLinks } from '../links.ts';
import type { Wanted } from '../rooms/index.ts';
import type { HttpParts } from './parts.ts';
import { sendRefusal } from './refusing.ts';

const LONGEST_BODY = '32kb';

/** GET /api/library, GET /api/rooms, POST /api/rooms. */
export function openRoomRoutes(parts: HttpParts, host: RequestHandler): Router {
  return Router()
    .get('/api/library', host, (_request, response) => void response.json(parts.shelf.library))
    .get('/api/rooms', host, async (_request, response) => void response.json(await openRooms(parts)))
    .post('/api/rooms', host, json({ limit: LONGEST_BODY }), async ({ body }, response) => {
      const wish = v.safeParse(OpenRoom, body);
      if (wish.success) await openRoom(parts, wish.output, response);
      else sendRefusal(response, 'bad-message');
    });
}

async function openRoom(
  { rooms, shelf, random, tokens, seatLimit }: HttpParts,
  wish: OpenRoom,
  response: Response,
): Promise<void> {
  const bank = shelf.bank(wish.bank);
  const questions = bank && questionsOf(bank, wish, random.seed());
  if (!bank || !questions) return sendRefusal(response, 'bad-message');
  const settings = { ...wish.options, seatLimit };
  const opened = await openAs({ title: bank.title, bank: bank.id, settings, questions }, wish.after, rooms);
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

function questionsOf(bank: ShelvedBank, wish: OpenRoom, seed: string): readonly Question[] | null {
  return wish.items === null ? bank.pick(wish.questionCount, seed) : bank.questions(wish.items);
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
