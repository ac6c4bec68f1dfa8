/** Everything that the server answers over HTTP. What needs the host key says so where it is listed. */
import express from 'express';
import type { Express } from 'express';
import { mediaRoutes } from '../media.ts';
import { codeRoutes } from './codes.ts';
import { ownRequestsOnly, securityHeaders } from './headers.ts';
import { requireHost } from './host-key.ts';
import { itemPreviewRoutes } from './item-preview.ts';
import { KnownAddresses } from './limits.ts';
import { openRoomRoutes } from './open-rooms.ts';
import { openRoutes } from './open-to-all.ts';
import { pageRoutes } from './pages.ts';
import type { HttpParts } from './parts.ts';
import { pastSessionRoutes } from './past-sessions.ts';
import { failures, nothingHere } from './refusing.ts';
import { questionSetRoutes } from './question-sets.ts';
import { reviewRoutes } from './review.ts';

export function createApp(parts: HttpParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', false);
  app.set('query parser', false);
  const classrooms = new KnownAddresses();
  const host = requireHost(parts.hostKey, classrooms);
  app.use(securityHeaders(parts.reach.origin));
  app.use(ownRequestsOnly(parts.reach.hosts));
  app.use('/api', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(openRoutes(parts));
  app.use(codeRoutes(parts.rooms, classrooms));
  app.use(openRoomRoutes(parts, host));
  app.use(itemPreviewRoutes(parts, host));
  app.use(questionSetRoutes(parts, host));
  app.use(pastSessionRoutes(parts, host));
  app.use(reviewRoutes(parts));
  app.use(mediaRoutes(parts.dataFolder));
  app.use(pageRoutes(parts.pages));
  app.use(nothingHere, failures(parts.log));
  return app;
}
