/** What the browser is told to forbid, and who may ask at all. */
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { mayConnect } from '../sockets/origin.ts';
import { HOST_PAGE, PREVIEW_PAGE } from './pages.ts';

/**
 * Only our own files run, and pages speak to this server only: under the name by which they asked for it, or, behind a
 * proxy that changes names, under `origin`. No inline script or style; nobody may frame a page (a hidden frame could catch the host's clicks), but that
 * the host's library shows its previews in frames: a page without a key, a room or anything to press.
 * What needs https is not sent: on a classroom's plain http it would lock pages out or only fill the browser's console.
 */
export function securityHeaders(origin: string): RequestHandler[] {
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
          connectSrc: ["'self'", (request) => socketsOf(request, origin)],
          mediaSrc: self,
          manifestSrc: self,
          workerSrc: self,
          objectSrc: none,
          baseUri: none,
          formAction: self,
          frameSrc: [(request) => only(HOST_PAGE, request)],
          frameAncestors: [(request) => only(PREVIEW_PAGE, request)],
        },
      },
      frameguard: false,
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    }),
    (request, response, next) => {
      response.setHeader('X-Frame-Options', PREVIEW_PAGE.test(request.path) ? 'SAMEORIGIN' : 'DENY');
      response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
      next();
    },
  ];
}

/** This server's own pages for the page with this address, and nothing for the others. */
function only(page: RegExp, { url = '' }: IncomingMessage): string {
  return page.test(url.replace(/\?.*$/, '')) ? "'self'" : "'none'";
}

/** Safari before 16 does not count a WebSocket to the same server as 'self': it is named. */
function socketsOf({ headers }: IncomingMessage, origin: string): string {
  const hosts = new Set([hostIn(`http://${headers.host}`), hostIn(origin)]);
  return [...hosts].flatMap((host) => (host === null ? [] : [`ws://${host}`, `wss://${host}`])).join(' ') || "'self'";
}

/** Null for what a policy cannot hold: an address of IPv6, which none can name, or what is no host at all. */
function hostIn(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return /^[\w.-]+(:\d+)?$/.test(host) ? host : null;
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
