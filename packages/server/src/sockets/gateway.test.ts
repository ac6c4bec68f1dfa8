import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  isClosed,
  next,
  openRoomOn,
  phoneToken,
  rawPage,
  seat,
  startWireServer,
} from '../../../../tests/fixtures/wire-server.ts';
import type { WireServer } from '../../../../tests/fixtures/wire-server.ts';

let server: WireServer;
let room: Awaited<ReturnType<typeof openRoomOn>>;

beforeAll(async () => {
  server = await startWireServer();
  room = await openRoomOn(server);
});
afterAll(() => server.stop());

async function isAlive(): Promise<boolean> {
  const page = await server.connect();
  const ack = await ask(page, 'phone:ping', { n: 1 });
  page.disconnect();
  return ack.ok;
}

describe('a message may be anything', () => {
  it.each([
    ['without ack', '42["phone:hello",{"version":1,"room":"x","token":"y"}]'],
    ['without ack or payload', '42["phone:answer"]'],
    ['null', '421["phone:hello",null]'],
    ['a number', '422["phone:answer",7]'],
    ['nested arrays', `423["phone:answer",${'['.repeat(1500)}${']'.repeat(1500)}]`],
    ['magic keys', '424["phone:take-seat",{"__proto__":{"nickname":"x"},"constructor":1}]'],
    ['an event of no page', '425["admin:drop-everything",{}]'],
    ['an event named by a number', '426[12,{}]'],
    ['an inherited name', '427["constructor",{}]'],
  ])('%s: the server stays', async (_what, frame) => {
    const page = await rawPage(server.port);
    page.send(frame);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await isAlive()).toBe(true);
    page.terminate();
  });

  it.each(['4', '42', '42{', '45x', '9', '42["a"', '451-["phone:hello",{"_placeholder":true,"num":0}]'])(
    'a broken frame %s: the server stays',
    async (frame) => {
      const page = await rawPage(server.port);
      page.send(frame);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(await isAlive()).toBe(true);
      page.terminate();
    },
  );

  it('a bad one is refused by name', async () => {
    const page = await server.connect();
    expect(await ask(page, 'phone:answer', { round: -1 })).toEqual({ ok: false, refused: 'bad-message' });
    expect(await ask(page, 'phone:hello' as never, null)).toEqual({ ok: false, refused: 'bad-message' });
    expect(await ask(page, 'no:such-thing' as never, {})).toEqual({ ok: false, refused: 'bad-message' });
  });

  it('one above the limit closes the connection that sent it', async () => {
    const page = await rawPage(server.port);
    page.send(`42["phone:take-seat",{"nickname":"${'x'.repeat(5000)}"}]`);
    expect(await isClosed(page)).toBe(true);
    expect(await isAlive()).toBe(true);
  });

  it('of another version of the page: it is told to reload', async () => {
    const page = await server.connect();
    const hello = { ...room.phoneHello('old'), version: 0 };
    expect(await ask(page, 'phone:hello', hello)).toEqual({ ok: false, refused: 'outdated' });
    expect(await ask(page, 'screen:hello', { version: 99, something: 'else' })).toEqual({
      ok: false,
      refused: 'outdated',
    });
  });
});

describe('a foreign page', () => {
  const origin = 'http://evil.example';

  it('cannot connect over WebSocket', async () => {
    await expect(server.connect({ extraHeaders: { origin } })).rejects.toThrow('websocket error');
  });

  it('cannot connect over polling', async () => {
    await expect(server.connect({ transports: ['polling'], extraHeaders: { origin } })).rejects.toThrow(
      'xhr poll error',
    );
    const url = `http://127.0.0.1:${server.port}/socket.io/?EIO=4&transport=polling`;
    expect((await fetch(url, { headers: { origin } })).status).toBe(403);
    expect((await fetch(url, { headers: { origin: `http://127.0.0.1:${server.port}` } })).status).toBe(200);
  });

  it('cannot come by another name', async () => {
    await expect(server.connect({ extraHeaders: { host: 'evil.example' } })).rejects.toThrow('websocket error');
  });
});

describe('a flood', () => {
  it('is cut, while the next phone hears nothing of it', async () => {
    const calm = await server.connect();
    const flood = await rawPage(server.port);
    const isCut = isClosed(flood);
    let sent = 0;
    const pour = setInterval(() => {
      for (let n = 0; n < 200 && flood.readyState === flood.OPEN; n += 1, sent += 1)
        flood.send('42["phone:ping",{"n":1}]');
    }, 1);
    const trips: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      const from = performance.now();
      await ask(calm, 'phone:ping', { n });
      trips.push(performance.now() - from);
    }
    expect(await isCut).toBe(true);
    clearInterval(pour);
    expect(sent).toBeGreaterThan(100);
    expect(trips.toSorted((a, b) => a - b)[15]).toBeLessThan(100);
  });

  it('of heartbeats is cut too: nothing that comes over the wire is free', async () => {
    const [busy, flood] = [await rawPage(server.port), await rawPage(server.port)];
    for (let n = 0; n < 150; n += 1) busy.send('3');
    for (let n = 0; n < 250; n += 1) flood.send('3');
    expect(await isClosed(flood)).toBe(true);
    expect(busy.readyState).toBe(busy.OPEN);
    busy.terminate();
  });

  it('of answers is told to slow down first', async () => {
    const page = await server.connect();
    const acks = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(page, 'phone:ping', { n })));
    expect(acks.filter((ack) => ack.ok)).toHaveLength(30);
    expect(acks.at(-1)).toEqual({ ok: false, refused: 'too-fast' });
    expect(page.connected).toBe(true);
  });
});

describe('a phone', () => {
  it('takes a seat, and finds it again by the same token', async () => {
    const page = await seat(server, room.phoneHello('ada'), 'Ada');
    page.disconnect();
    const again = await server.connect();
    const hello = await ask(again, 'phone:hello', room.phoneHello('ada'));
    expect(hello).toMatchObject({
      ok: true,
      claimNumber: null,
      view: { isWhole: true, parts: { you: { nickname: 'Ada' } } },
    });
    expect(hello.ok && hello.reviewToken).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(hello)).not.toContain(phoneToken('ada'));
  });

  it('with a lost receipt does not sit twice', async () => {
    const page = await seat(server, room.phoneHello('ben'), 'Ben');
    const twice = await ask(page, 'phone:take-seat', { nickname: 'Benjamin' });
    expect(twice).toMatchObject({ ok: true, view: { parts: { you: { nickname: 'Ben' } } } });
  });

  it('is told when another tab takes its seat', async () => {
    const older = await seat(server, room.phoneHello('chidi'), 'Chidi');
    const replaced = next(older, 'phone:replaced');
    const newer = await server.connect();
    await ask(newer, 'phone:hello', room.phoneHello('chidi'));
    expect(await replaced).toEqual([]);
    expect(await ask(older, 'phone:answer', { round: 1, revision: 1, answer: ['a'], spentMs: 1 })).toEqual({
      ok: false,
      refused: 'no-seat',
    });
  });

  it('is probed after its hello, so that the server knows how far away it is', async () => {
    const page = await server.connect();
    let probed = 0;
    page.on('phone:probe', (reply) => {
      probed += 1;
      reply();
    });
    await ask(page, 'phone:hello', room.phoneHello('prober'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(probed).toBe(3);
  });

  it('[J1] speaks for one seat: another token on the same connection is not listened to', async () => {
    const page = await seat(server, room.phoneHello('eve'), 'Eve');
    expect(await ask(page, 'phone:hello', room.phoneHello('eve-2'))).toEqual({ ok: false, refused: 'bad-message' });
    expect(await ask(page, 'phone:hello', room.phoneHello('eve'))).toMatchObject({ ok: true });
  });

  it('of no room is refused', async () => {
    const page = await server.connect();
    const hello = { ...room.phoneHello('ada'), room: 'nowhere' };
    expect(await ask(page, 'phone:hello', hello)).toEqual({ ok: false, refused: 'no-room' });
    expect(await ask(page, 'phone:take-seat', { nickname: 'Ada' })).toEqual({ ok: false, refused: 'no-seat' });
  });

  it('over polling plays as well', async () => {
    const page = await server.connect({ transports: ['polling'] });
    expect((await ask(page, 'phone:hello', room.phoneHello('polly'))).ok).toBe(true);
  });
});
