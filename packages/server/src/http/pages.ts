/** The built pages and their files, compressed at build: the server only hands out bytes. */
import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/** The only page that shows another one inside it, and the only one that is shown so. */
export const HOST_PAGE = /^\/host\/?$/;
export const PREVIEW_PAGE = /^\/preview$/;

/** Which page an address shows; what comes after its first word is the page's own business. */
const PAGES: readonly [RegExp, string][] = [
  [/^\/$/, '/index.html'],
  [/^\/r\/[^/]+\/?$/, '/index.html'],
  [HOST_PAGE, '/host.html'],
  [PREVIEW_PAGE, '/preview.html'],
  [/^\/screen\/[^/]+\/?$/, '/screen.html'],
  [/^\/remote\/[^/]+\/?$/, '/remote.html'],
  [/^\/review\/[^/]+\/?$/, '/review.html'],
];

/** Serves the folder of built pages. A file's name changes with its content, so it may be kept; a page may not. */
export function pageRoutes(folder: string): RequestHandler {
  // `dev`: every request looks at the disk. A list made at the start would name files that a later build has replaced,
  // and a file that is listed and gone ends the process.
  const serve = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders });
  return (request, response, next) => {
    const page = PAGES.find(([pattern]) => pattern.test(request.path))?.[1];
    if (page !== undefined) request.url = page;
    else if (/\/\./.test(request.path)) return next();
    serve(request, response, () => next());
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const isNamedByContent = path.startsWith('/assets/');
  response.setHeader('Cache-Control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
}
