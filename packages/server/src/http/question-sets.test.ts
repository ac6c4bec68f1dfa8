import { USUAL_OPTIONS } from '@bellringer/core/game';
import type { Library } from '@bellringer/core/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, HOST_KEY, serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const headers = { 'content-type': 'application/json', ...bearer(HOST_KEY) };
const put = async (id: string, body: unknown) =>
  (await served.ask(`/api/sets/${id}`, { method: 'PUT', headers, body: JSON.stringify(body) })).json();
const set = (name: string, changes: object = {}) => ({
  name,
  items: [{ bank: 'bells-1', item: 'one' }],
  options: USUAL_OPTIONS,
  ...changes,
});

describe('sets over HTTP', () => {
  test('[C5] come with the library, and each change answers with all of them', async () => {
    const kept = { id: 'a', ...set('Alpha') };
    expect(await put('a', set('Alpha'))).toEqual({ ok: true, sets: [kept] });
    const { sets, damagedSets } = (await served.askAsHost('/api/library')).json() as Library;
    expect([sets, damagedSets]).toEqual([[kept], []]);
    expect(await put('b', set('alpha'))).toEqual({ ok: false, refused: 'name-taken' });
    const removed = await served.ask('/api/sets/a', { method: 'DELETE', headers });
    expect(removed.json()).toEqual({ ok: true, sets: [] });
    const again = await served.ask('/api/sets/a', { method: 'DELETE', headers });
    expect([again.status, again.json()]).toEqual([404, { ok: false, refused: 'no-set' }]);
  });

  test('[C5] two hundred questions with the longest ids fit', async () => {
    const long = 'x'.repeat(64);
    const items = Array.from({ length: 200 }, () => ({ bank: long, item: long }));
    expect(await put('long', set('Long', { items }))).toMatchObject({ ok: true });
    expect(await put('long', set('Long', { items: [...items, items[0]] }))).toEqual({
      ok: false,
      refused: 'bad-message',
    });
  });

  test.each([
    ['no name', 'a', { ...set('A'), name: undefined }],
    ['no items', 'a', set('A', { items: [] })],
    ['an option of no kind', 'a', set('A', { options: { preset: 'luck' } })],
    ['an id that is a path', '..%2Fa', set('A')],
  ])('refuses %s', async (_, id, body) => {
    expect(await put(id, body)).toEqual({ ok: false, refused: 'bad-message' });
  });
});
