/** What the browser is told to forbid, and who may ask at all. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { mayConnect } from '../sockets/origin.ts';

/**
 * Only our own files run. No inline script or style; nobody may frame a page (a hidden frame could catch the host's clicks).
 * What needs https is not sent: on a classroom's plain http it would lock pages out or only fill the browser's console.
 */
export function securityHeaders(): RequestHandler[] {
  const self = ["'self'"];
  const none = ["'none'"];
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: none,
          scriptSrc: self,
          styleSrc: self,
          imgSrc: ["'self'", 'data:'],
          fontSrc: self,
          // Safari before 16 does not count a WebSocket to the same server as 'self'.
          connectSrc: ["'self'", 'ws:', 'wss:'],
          mediaSrc: self,
          manifestSrc: self,
          workerSrc: self,
          objectSrc: none,
          baseUri: none,
          formAction: self,
          frameAncestors: none,
        },
      },
      frameguard: { action: 'deny' },
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
      next();
    },
  ];
}

/** Turns away pages of other sites, and names that were made to point here. */
export function ownRequestsOnly(hosts: readonly string[]): RequestHandler {
  return ({ headers }, response, next) => {
    if (mayConnect(headers.host, headers.origin, hosts)) return next();
    response
      .status(403)
      .type('text/plain')
      .send('This server does not go by that name. Start it with --public-url to give it one.\n');
  };
}
