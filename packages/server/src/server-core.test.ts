import { afterEach, describe, expect, it } from 'vitest';
import { ask, next, openRoomOn, seat, startWireServer } from '../../../tests/fixtures/wire-server.ts';
import type { WireServer } from '../../../tests/fixtures/wire-server.ts';

const servers: WireServer[] = [];
async function started() {
  const server = await startWireServer();
  servers.push(server);
  return { server, room: await openRoomOn(server) };
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

describe('a round over the wire', () => {
  it('is read, asked, answered, changed, closed and revealed', async () => {
    const { server, room } = await started();
    const host = await server.connect();
    await ask(host, 'screen:hello', room.hostHello);
    const ada = await seat(server, room.phoneHello('ada'), 'Ada');
    const ben = await seat(server, room.phoneHello('ben'), 'Ben');
    const go = (phase: string, round: number | null) =>
      ask(host, 'host:command', { type: 'advance', aim: { round, phase } });
    expect(await go('lobby', null)).toEqual({ ok: true });
    expect(await go('lobby', null)).toEqual({ ok: false, refused: 'moved-on' });
    const answer = (revision: number, pick: string) => ({ round: 1, revision, answer: [pick], spentMs: 10 });
    expect(await ask(ada, 'phone:answer', answer(1, 'a'))).toMatchObject({ ok: false, refused: 'too-early' });
    expect(await go('reading', 1)).toEqual({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await ask(ada, 'phone:answer', answer(1, 'b'))).toMatchObject({
      ok: true,
      view: { parts: { held: { answer: ['b'] } } },
    });
    expect(await ask(ada, 'phone:answer', answer(2, 'a'))).toMatchObject({
      ok: true,
      view: { parts: { held: { revision: 2 } } },
    });
    expect(await ask(ben, 'phone:answer', answer(1, 'c'))).toMatchObject({ ok: true });
    const own: (string | undefined)[] = [];
    ada.on('phone:view', ({ parts }) => parts.you && own.push(parts.you.result?.mark));
    await expect.poll(() => own, { timeout: 6000 }).toEqual(['right']);
  });
});

describe('stopping', () => {
  it('hangs up after everything that was asked is answered', async () => {
    const { server, room } = await started();
    const ada = await seat(server, room.phoneHello('ada'), 'Ada');
    const host = await server.connect();
    await ask(host, 'screen:hello', room.hostHello);
    const gone = new Promise((resolve) => ada.once('disconnect', resolve));
    const view = next(ada, 'phone:view');
    const locked = ask(host, 'host:command', { type: 'lock-room' });
    await view;
    await server.core.stop();
    expect(await locked).toEqual({ ok: true });
    expect(await gone).toBe('io server disconnect');
    await expect(server.connect()).rejects.toThrow('websocket error');
  });
});
