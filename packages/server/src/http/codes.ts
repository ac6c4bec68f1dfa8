/** GET /api/codes/<code>: which room a code opens. The one question that anybody may ask. */
import type { RoomCode } from '@bellringer/core/game';
import type { FoundRoom } from '@bellringer/core/protocol';
import { Router } from 'express';
import { limitFailures } from './limits.ts';
import type { KnownAddresses } from './limits.ts';
import type { Rooms } from './parts.ts';
import { sendRefusal } from './refusing.ts';

/** Ten guesses in ten seconds would find a room within days; a class of typing thumbs needs far less than this. */
const MOST_WRONG_CODES = 60;
/** Half a day finds one room of one, and by then it has ended; three hundred students may mistype twice a minute. */
const MOST_IN_A_CLASSROOM = 600;

/**
 * Wrong codes are counted per address. From an address that has used up its failures even a right code is not answered,
 * or a machine could go on trying. Where a host works is a classroom: there it takes ten times as many, so that one
 * student who tries codes by hand does not lock out the others.
 */
export function codeRoutes(rooms: Rooms, classrooms: KnownAddresses): Router {
  const ofStrangers = limitFailures(MOST_WRONG_CODES);
  const ofClassrooms = limitFailures(MOST_IN_A_CLASSROOM);
  return Router().get('/api/codes/:code', async (request, response) => {
    const limit = classrooms.has(request) ? ofClassrooms : ofStrangers;
    if (await limit.isSpent(request)) return sendRefusal(response, 'too-fast');
    const found = await findRoom(rooms, request.params.code);
    if (found) response.json(found);
    else await limit.fail(request, response, () => sendRefusal(response, 'no-room'));
  });
}

async function findRoom(rooms: Rooms, code: string): Promise<FoundRoom | null> {
  const live = /^\d{6}$/.test(code) ? await rooms.findByCode(code as RoomCode) : null;
  if (!live) return null;
  return live.room.look(({ state }) => ({
    ok: true,
    room: live.room.id,
    title: state.created.title,
    isLocked: state.isLocked,
  }));
}
