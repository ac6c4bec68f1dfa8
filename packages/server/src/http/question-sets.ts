/** The sets that the host keeps. They are read with the library. */
import type { Refusal } from '@bellringer/core/game';
import { QuestionSet } from '@bellringer/core/protocol';
import { json, Router } from 'express';
import type { RequestHandler, Response } from 'express';
import * as v from 'valibot';
import type { HttpParts } from './parts.ts';
import { sendRefusal } from './refusing.ts';

/** Two hundred items with the longest ids fit. */
const LONGEST_BODY = '40kb';
const SET_ID = /^[\w-]{1,64}$/;

/** PUT and DELETE /api/sets/<id>. Both answer with all sets: another tab may have changed some. */
export function questionSetRoutes({ sets }: Pick<HttpParts, 'sets'>, host: RequestHandler): Router {
  const answer = (response: Response, refusal: Refusal | null) => {
    if (refusal) sendRefusal(response, refusal.refused);
    else response.json({ ok: true, sets: sets.list });
  };
  return Router()
    .put('/api/sets/:id', host, json({ limit: LONGEST_BODY }), async ({ params, body }, response) => {
      const set = v.safeParse(QuestionSet, body);
      const id = params['id'];
      if (!set.success || typeof id !== 'string' || !SET_ID.test(id)) return sendRefusal(response, 'bad-message');
      answer(response, await sets.put(id, set.output));
    })
    .delete('/api/sets/:id', host, async ({ params }, response) => {
      answer(response, await sets.remove(String(params['id'])));
    });
}
