/** GET /api/review/<room>/<player>: one student's own answers, the right ones and why, for the holder of the review link. */
import type { PlayerId } from '@bellringer/core/game';
import { reviewOf } from '@bellringer/core/report';
import { Router } from 'express';
import { bearerOf } from './host-key.ts';
import { limitFailures } from './limits.ts';
import { roomIdIn } from './parts.ts';
import type { HttpParts } from './parts.ts';
import { sendRefusal } from './refusing.ts';

const MOST_WRONG_LINKS = 60;

/** The link is checked before the room is looked for: whoever has none does not learn which rooms there are. */
export function reviewRoutes({ rooms, tokens }: HttpParts): Router {
  const limit = limitFailures(MOST_WRONG_LINKS);
  return Router().get('/api/review/:room/:player', async (request, response) => {
    const room = roomIdIn(request.params.room);
    const player = request.params.player as PlayerId;
    if (room === null || !tokens.isReviewToken(bearerOf(request.headers.authorization), room, player)) {
      return limit.fail(request, response, () => sendRefusal(response, 'bad-link'));
    }
    const review = await rooms.read(room, ({ state }) => reviewOf(state, player));
    if (review) response.json(review);
    else sendRefusal(response, 'no-room');
  });
}
