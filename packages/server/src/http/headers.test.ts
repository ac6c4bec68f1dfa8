import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

describe('what the browser is told', () => {
  test.each(['/', '/host', '/api/address', '/qr/123456.svg', '/nothing', '/api/library'])(
    '%s runs only our own files',
    async (path) => {
      const { headers } = await served.ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('upgrade-insecure-requests');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test.each([
    ['/host', "'self'", "'none'", 'DENY'],
    ['/host/?a=b', "'self'", "'none'", 'DENY'],
    ['/preview', "'none'", "'self'", 'SAMEORIGIN'],
    ['/preview?a=b', "'none'", "'self'", 'SAMEORIGIN'],
    ['/', "'none'", "'none'", 'DENY'],
    ['/screen/r1', "'none'", "'none'", 'DENY'],
    ['/remote/r1', "'none'", "'none'", 'DENY'],
    ['/r/preview', "'none'", "'none'", 'DENY'],
    ['/preview.html', "'none'", "'none'", 'DENY'],
    ['/host/preview', "'none'", "'none'", 'DENY'],
    ['/nothing?/preview', "'none'", "'none'", 'DENY'],
    ['/api/library', "'none'", "'none'", 'DENY'],
  ])('%s shows in frames %s, and stands in a frame of %s', async (path, shows, standsIn, old) => {
    const { headers } = await served.ask(path);
    const directives = (headers.get('content-security-policy') ?? '').split(/; ?/);
    expect(directives.filter((directive) => directive.startsWith('frame-'))).toEqual([
      `frame-src ${shows}`,
      `frame-ancestors ${standsIn}`,
    ]);
    expect(headers.get('x-frame-options')).toBe(old);
  });

  test('pages speak to this server and to no other', async () => {
    const { host } = new URL(served.origin);
    const policy = (await served.ask('/')).headers.get('content-security-policy') ?? '';
    const reach = new URL(served.reach.origin).host;
    expect(/connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ')).toEqual([
      "'self'",
      `ws://${host}`,
      `wss://${host}`,
      `ws://${reach}`,
      `wss://${reach}`,
    ]);
  });

  test.each(["evil.example; script-src 'unsafe-inline'", 'a,b', "x'y", '[::1]:3000'])(
    'the host %j writes nothing into the policy',
    async (host) => {
      const { headers } = await served.headersAs('/', { host });
      const policy = headers['content-security-policy'] ?? '';
      const reach = new URL(served.reach.origin).host;
      expect(policy).toMatch(new RegExp(`connect-src 'self' ws://${reach} wss://${reach}(;|$)`));
      expect(policy).not.toContain('unsafe');
    },
  );

  test('answers are not kept, pages are asked for anew, files named by their content stay', async () => {
    expect((await served.ask('/api/address')).headers.get('cache-control')).toBe('no-store');
    expect((await served.ask('/host')).headers.get('cache-control')).toBe('no-cache');
    expect((await served.ask('/assets/player-abc123.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('a page comes packed to whoever can unpack it', async () => {
    const packed = await served.askAs('/', { 'accept-encoding': 'br' });
    expect(packed).toBe(200);
    const plain = await served.ask('/r/123456', { headers: { 'accept-encoding': 'identity' } });
    expect([plain.text, plain.headers.get('content-encoding')]).toEqual(['index', null]);
  });
});

describe('who may ask', () => {
  test('a page of another site is turned away, our own is not', async () => {
    const { host } = new URL(served.origin);
    expect(await served.askAs('/api/address', { origin: 'https://evil.example' })).toBe(403);
    expect(await served.askAs('/api/address', { origin: 'null' })).toBe(403);
    expect(await served.askAs('/api/address', { origin: `${served.origin}.evil.example` })).toBe(403);
    expect(await served.askAs('/api/address', { origin: served.origin })).toBe(200);
    expect(await served.askAs('/api/address', { host })).toBe(200);
  });

  test('a foreign name that was made to point here is turned away, the network’s own addresses are not', async () => {
    expect(await served.askAs('/', { host: 'evil.example' })).toBe(403);
    expect(await served.askAs('/', { host: '192.168.7.7:3000' })).toBe(200);
    expect(await served.askAs('/', { host: 'localhost:3000' })).toBe(200);
  });
});
