import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, HOST_KEY, openRoomRequest, serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

let served: Served;
let code: string;
let room: string;
beforeAll(async () => {
  served = await serve();
  ({ code, room } = await served.openRoom());
});
afterAll(() => served.stop());

/** Every route of the server and who may have it; CODE and ROOM stand for those of an open room. */
const PUBLIC = ['/api/address', '/api/codes/CODE', '/qr/CODE.svg', `/qr/ticket/${'t'.repeat(32)}.svg`, '/health'];
const PAGES = [
  '/',
  '/r/CODE',
  '/host',
  '/screen/ROOM',
  '/remote/ROOM',
  '/remote/ticket',
  '/review/ROOM',
  '/host/',
  '/preview',
];
const FOR_HOST = [
  '/api/library',
  '/api/library/bells-1/one/preview',
  '/api/rooms',
  '/api/sessions',
  '/api/sessions/ROOM',
  '/api/sessions/ROOM/leaderboard.csv',
];
const POSTED_BY_HOST = ['/api/rooms', '/api/sessions/ROOM/judgements'];
const KEPT_BY_HOST = ['/api/sets/:id', '/api/sets/:id'];
const FOR_STUDENT = ['/api/review/ROOM/ada'];

const filled = (path: string) => path.replace('CODE', code).replace('ROOM', room);

interface Layer {
  readonly route?: { readonly path: string | RegExp };
  readonly handle: { readonly stack?: readonly Layer[] };
}

function routesOf(stack: readonly Layer[]): string[] {
  return stack.flatMap(({ route, handle }) => [
    ...(route ? [String(route.path)] : []),
    ...routesOf(handle.stack ?? []),
  ]);
}

describe('who may ask what', () => {
  test('these are all routes there are', () => {
    const routes = routesOf((served.app.router as unknown as { stack: readonly Layer[] }).stack);
    const known = [...PUBLIC, ...FOR_HOST, ...POSTED_BY_HOST, ...KEPT_BY_HOST, ...FOR_STUDENT];
    expect(routes.toSorted()).toEqual(
      [
        '/api/address',
        '/^\\/qr\\/(\\d{6})\\.svg$/',
        '/^\\/qr\\/ticket\\/([\\w-]{20,128})\\.svg$/',
        '/health',
        '/api/codes/:code',
        '/api/library',
        '/api/library/:bank/:item/preview',
        '/api/rooms',
        '/api/rooms',
        '/api/sessions',
        '/api/sessions/:room',
        '/api/sessions/:room/leaderboard.csv',
        '/api/sessions/:room/judgements',
        '/api/review/:room/:player',
        '/api/sets/:id',
        '/api/sets/:id',
      ].toSorted(),
    );
    expect(routes).toHaveLength(known.length);
  });

  test.each([...PUBLIC, ...PAGES])('%s is for everybody', async (path) => {
    expect((await served.ask(filled(path))).status).toBe(200);
  });

  test.each([...FOR_HOST, ...FOR_STUDENT])('%s is closed without a key, and says nothing', async (path) => {
    for (const headers of [
      {},
      bearer('x'.repeat(43)),
      bearer(served.tokens.hostToken(room as never, 1)),
      { authorization: HOST_KEY },
    ]) {
      const answer = await served.ask(filled(path), { headers });
      expect([401, 403, 429]).toContain(answer.status);
      expect(answer.json()).toEqual({ ok: false, refused: expect.stringMatching(/^(not-host|bad-link|too-fast)$/) });
    }
  });

  test('nobody opens a room without the key', async () => {
    const wish = openRoomRequest();
    const answer = await served.ask('/api/rooms', { ...wish, headers: { 'content-type': 'application/json' } });
    expect(answer.status).toBeGreaterThanOrEqual(401);
    expect(served.rooms.loaded).toHaveLength(1);
  });

  test.each(['PUT', 'DELETE'])('nobody changes a set without the key: %s', async (method) => {
    const answer = await served.ask('/api/sets/mine', {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect([401, 429]).toContain(answer.status);
    expect(answer.json()).toMatchObject({ ok: false });
  });

  test.each(FOR_HOST)('%s is open with the key', async (path) => {
    expect((await served.askAsHost(filled(path))).status).toBe(200);
  });

  test('however many wrong keys were tried, the right one opens', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 40; n += 1)
      statuses.push((await served.ask('/api/library', { headers: bearer(`wrong${n}`) })).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await served.askAsHost('/api/library')).status).toBe(200);
  });

  test.each([
    '/api/nothing',
    '/api/rooms/x',
    '/nothing',
    '/index',
    '/.sources',
    '/..%2fbeside.txt',
    '/%2e%2e/beside.txt',
    '/assets/',
    '/r/',
    '/%',
    '/api/codes/%E0%A4%A',
  ])('%s is not there', async (path) => {
    const answer = await served.ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('secret');
    expect(answer.text).not.toContain('at ');
  });

  test('an address that shows nothing says so in both languages', async () => {
    const answer = await served.ask('/nothing');
    expect(answer.headers.get('content-type')).toContain('charset=utf-8');
    expect(answer.text).toMatch(/여기에는 아무것도 없어요[^]*There is nothing here/);
  });

  test('nothing that is public holds a key, an explanation or a secret', async () => {
    for (const path of [...PUBLIC, ...PAGES]) {
      const { text, headers } = await served.ask(filled(path));
      const all = text + JSON.stringify([...headers]);
      expect(all).not.toMatch(/secret|isKey|비밀/);
      expect(all).not.toContain(HOST_KEY);
    }
  });
});
