/** What everybody may know: where to join, as text and as a picture, and whether the server lives. */
import { Router } from 'express';
import type { Response } from 'express';
import { renderSVG } from 'uqr';
import type { HttpParts } from './parts.ts';

/** GET /api/address, /qr/<code>.svg, /qr/ticket/<ticket>.svg, /health. */
export function openRoutes({ reach, rooms, clock }: HttpParts): Router {
  const startedAt = clock.now();
  return Router()
    .get('/api/address', (_request, response) => void response.json({ join: reach.join, url: reach.origin }))
    .get(/^\/qr\/(\d{6})\.svg$/, (request, response) => sendQr(response, `${reach.origin}/r/${request.params['0']}`))
    .get(/^\/qr\/ticket\/([\w-]{20,128})\.svg$/, (request, response) =>
      sendQr(response, `${reach.origin}/remote/ticket#${request.params['0']}`),
    )
    .get('/health', (_request, response) => {
      const openCount = rooms.loaded.filter((live) => live.endedAt === null).length;
      const uptimeSeconds = Math.floor((clock.now() - startedAt) / 1000);
      response.json({ ok: true, rooms: openCount, uptimeSeconds });
    });
}

/** It draws what it is asked to and looks nothing up: a picture tells nobody which codes are in use. */
function sendQr(response: Response, link: string): void {
  const picture = renderSVG(link, { ecc: 'M', border: 4 });
  response.setHeader('Cache-Control', 'no-store');
  response.type('image/svg+xml').send(picture);
}
