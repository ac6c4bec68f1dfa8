import { createHash } from 'node:crypto';
import { claimNumber } from '@bellringer/core/game';
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, next, openRoomOn, phoneToken, seat, startWireServer } from '../../../../tests/fixtures/wire-server.ts';
import type { WireServer } from '../../../../tests/fixtures/wire-server.ts';

let server: WireServer;
let room: Awaited<ReturnType<typeof openRoomOn>>;

beforeAll(async () => {
  server = await startWireServer();
  room = await openRoomOn(server);
});
afterAll(() => server.stop());

const NOT_HOST = { ok: false, refused: 'not-host' };
const HOST_ASKS = [
  ['host:command', { type: 'lock-room' }],
  ['host:command', { type: 'advance', aim: { round: null, phase: 'lobby' } }],
  ['host:make-ticket', {}],
  ['host:confirm-ticket', { ticket: 'x'.repeat(24), isRight: true }],
  ['host:play-again', { questions: 'same' }],
] as const;

describe('only the host moves a room', () => {
  it.each(HOST_ASKS)('[H6] %s %o is refused to everybody else', async (event, message) => {
    const other = await openRoomOn(server);
    const nobody = await server.connect();
    const phone = await seat(server, other.phoneHello('ada'), 'Ada');
    const screen = await server.connect();
    expect(await ask(screen, 'screen:hello', other.screenHello)).toMatchObject({ ok: true, mayHost: false });
    for (const page of [nobody, phone, screen]) expect(await ask(page, event, message)).toEqual(NOT_HOST);
    const live = await server.core.rooms.find(other.room);
    expect(await live?.room.look(({ state }) => [state.isLocked, state.stage.is])).toEqual([false, 'lobby']);
  });

  it('the host’s link has the hands', async () => {
    const host = await server.connect();
    const hello = await ask(host, 'screen:hello', room.hostHello);
    expect(hello).toMatchObject({ ok: true, mayHost: true, view: { parts: { hands: { claims: [] } } } });
    expect(await ask(host, 'host:command', { type: 'lock-room' })).toEqual({ ok: true });
    expect(await ask(host, 'host:command', { type: 'unlock-room' })).toEqual({ ok: true });
  });

  it('a screen without hands does not see what only hands need', async () => {
    const screen = await server.connect();
    const hello = await ask(screen, 'screen:hello', room.screenHello);
    expect(hello.ok && 'hands' in hello.view.parts).toBe(false);
  });
});

describe('a link', () => {
  it('of another room, of another audience, or made up opens nothing', async () => {
    const other = await openRoomOn(server);
    const page = await server.connect();
    const bad = { ok: false, refused: 'bad-link' };
    expect(await ask(page, 'screen:hello', { ...room.hostHello, room: other.room })).toEqual(bad);
    expect(await ask(page, 'remote:hello', room.hostHello)).toEqual(bad);
    expect(await ask(page, 'screen:hello', room.remoteHello)).toEqual(bad);
    expect(await ask(page, 'screen:hello', { ...room.hostHello, token: 'x'.repeat(43) })).toEqual(bad);
  });

  it('that was renewed is worth nothing, and its pages hear so', async () => {
    const other = await openRoomOn(server);
    const [host, screen, remote] = [await server.connect(), await server.connect(), await server.connect()];
    await ask(host, 'screen:hello', other.hostHello);
    await ask(screen, 'screen:hello', other.screenHello);
    await ask(remote, 'remote:hello', other.remoteHello);
    const heard = [next(host, 'watch:revoked'), next(screen, 'watch:revoked'), next(remote, 'watch:revoked')];
    expect(await ask(host, 'host:command', { type: 'renew-links' })).toEqual({ ok: true });
    expect(await Promise.all(heard)).toEqual([[], [], []]);
    expect(await ask(host, 'host:command', { type: 'lock-room' })).toEqual(NOT_HOST);
    expect(await ask(remote, 'remote:hello', other.remoteHello)).toEqual({ ok: false, refused: 'bad-link' });
    const token = server.tokens.hostToken(other.room, 2);
    expect(await ask(host, 'screen:hello', { ...other.hostHello, token })).toMatchObject({ ok: true, mayHost: true });
  });
});

describe('the remote', () => {
  it('is the phone whose number the host has confirmed', async () => {
    const host = await server.connect();
    await ask(host, 'screen:hello', room.hostHello);
    const made = await ask(host, 'host:make-ticket', {});
    if (!made.ok) throw new Error(made.refused);
    expect(made.url).toBe(`http://phones.test/remote/ticket#${made.ticket}`);

    const phone = await server.connect();
    const shown = next(host, 'host:ticket-shown');
    const asked = await ask(phone, 'remote:ask-ticket', { version: PROTOCOL_VERSION, ticket: made.ticket });
    expect(await shown).toEqual([{ ticket: made.ticket, number: asked.ok ? asked.number : null }]);
    const stranger = await server.connect();
    expect(await ask(stranger, 'remote:ask-ticket', { version: PROTOCOL_VERSION, ticket: made.ticket })).toEqual({
      ok: false,
      refused: 'ticket-gone',
    });

    const granted = next(phone, 'remote:granted');
    expect(await ask(host, 'host:confirm-ticket', { ticket: made.ticket, isRight: true })).toEqual({ ok: true });
    const [grant] = (await granted) ?? [];
    const remote = await server.connect();
    const hello = await ask(remote, 'remote:hello', {
      version: PROTOCOL_VERSION,
      room: grant?.room,
      token: grant?.token,
    });
    expect(hello).toMatchObject({ ok: true, mayHost: true });
    expect(await ask(remote, 'host:command', { type: 'lock-room' })).toEqual({ ok: true });
    expect(await ask(remote, 'host:command', { type: 'unlock-room' })).toEqual({ ok: true });
  });

  it('is not the phone that the host does not know', async () => {
    const host = await server.connect();
    await ask(host, 'screen:hello', room.hostHello);
    const made = await ask(host, 'host:make-ticket', {});
    const phone = await server.connect();
    const ticket = made.ok ? made.ticket : '';
    await ask(phone, 'remote:ask-ticket', { version: PROTOCOL_VERSION, ticket });
    const heard = Promise.all([next(phone, 'watch:revoked'), next(phone, 'remote:granted', 300)]);
    await ask(host, 'host:confirm-ticket', { ticket, isRight: false });
    expect(await heard).toEqual([[], null]);
    expect(await ask(phone, 'remote:ask-ticket', { version: PROTOCOL_VERSION, ticket })).toEqual({
      ok: false,
      refused: 'ticket-gone',
    });
  });
});

describe('a seat', () => {
  const NUMBER = claimNumber(createHash('sha256').update(phoneToken('dana-again')).digest('base64url'));

  it('[J6] moves to another phone when the host says yes, and both hear so', async () => {
    const host = await server.connect();
    await ask(host, 'screen:hello', room.hostHello);
    const before = await seat(server, room.phoneHello('dana'), 'Dana');
    const after = await server.connect();
    await ask(after, 'phone:hello', room.phoneHello('dana-again'));
    expect(await ask(after, 'phone:ask-claim', { nickname: 'Dana' })).toEqual({ ok: true, number: NUMBER });
    expect(await ask(after, 'phone:hello', room.phoneHello('dana-again'))).toMatchObject({
      ok: true,
      claimNumber: NUMBER,
    });
    const heard = Promise.all([next(before, 'phone:changed'), next(after, 'phone:changed')]);
    const live = await server.core.rooms.find(room.room);
    const player = await live?.room.look(
      ({ state }) => state.seats.find(({ nickname }) => nickname === 'Dana')?.player,
    );
    expect(await ask(host, 'host:command', { type: 'approve-claim', player, number: NUMBER })).toEqual({ ok: true });
    expect(await heard).toEqual([[], []]);
    expect(await ask(after, 'phone:hello', room.phoneHello('dana-again'))).toMatchObject({
      view: { parts: { you: { player } } },
    });
    expect(await ask(before, 'phone:hello', room.phoneHello('dana'))).toMatchObject({ view: { parts: { you: null } } });
  });

  it('[J7] that the host removed stays empty for that phone', async () => {
    const host = await server.connect();
    await ask(host, 'screen:hello', room.hostHello);
    const phone = await seat(server, room.phoneHello('mallory'), 'Mallory');
    const hello = await ask(phone, 'phone:hello', room.phoneHello('mallory'));
    const player = hello.ok ? hello.view.parts.you?.player : null;
    const changed = next(phone, 'phone:changed');
    await ask(host, 'host:command', { type: 'remove-seat', player });
    expect(await changed).toEqual([]);
    expect(await ask(phone, 'phone:hello', room.phoneHello('mallory'))).toEqual({ ok: false, refused: 'removed' });
  });

  it('[H9] goes along when the class plays again', async () => {
    const played = await openRoomOn(server);
    const host = await server.connect();
    await ask(host, 'screen:hello', played.hostHello);
    const ada = await seat(server, played.phoneHello('ada'), 'Ada');
    await ask(host, 'host:command', { type: 'end-room' });
    const told: unknown[] = [];
    ada.on('phone:view', ({ parts }) => parts.room?.next && told.push(parts.room.next));
    expect(await ask(host, 'host:play-again', { questions: 'new' })).toEqual({ ok: false, refused: 'no-chapter' });
    const opened = await ask(host, 'host:play-again', { questions: 'same' });
    if (!opened.ok) throw new Error(opened.refused);
    await expect.poll(() => told).toEqual([{ room: opened.room, code: opened.code }]);
    const token = opened.hostPath.split(/[#&]/)[1];
    expect(await ask(host, 'screen:hello', { version: PROTOCOL_VERSION, room: opened.room, token })).toMatchObject({
      ok: true,
      mayHost: true,
    });
    const hello = { ...played.phoneHello('ada'), room: opened.room };
    expect(await ask(ada, 'phone:hello', hello)).toMatchObject({ view: { parts: { you: { nickname: 'Ada' } } } });
  });
});

describe('when the class goes on in a new room', () => {
  it('[H12] every page that watches gets a link of its own kind, and no phone gets any', async () => {
    const played = await openRoomOn(server);
    const [host, screen, remote] = [await server.connect(), await server.connect(), await server.connect()];
    await ask(host, 'screen:hello', played.hostHello);
    await ask(screen, 'screen:hello', played.screenHello);
    await ask(remote, 'remote:hello', played.remoteHello);
    const ada = await seat(server, played.phoneHello('ada'), 'Ada');
    const onPhone = next(ada, 'watch:goes-on', 300);
    const heard = Promise.all([host, screen, remote].map((page) => next(page, 'watch:goes-on')));
    await ask(host, 'host:command', { type: 'end-room' });
    const opened = await ask(host, 'host:play-again', { questions: 'same' });
    if (!opened.ok) throw new Error(opened.refused);
    const { room } = opened;
    const [hostToken, screenToken, remoteToken] = [
      server.tokens.hostToken(room, 1),
      server.tokens.screenToken(room, 1),
      server.tokens.remoteToken(room, 1),
    ];
    expect(await heard).toEqual([
      [{ room, token: hostToken, screenToken }],
      [{ room, token: screenToken, screenToken: null }],
      [{ room, token: remoteToken, screenToken: null }],
    ]);
    expect(await onPhone).toBeNull();
  });

  it('[H12] a projector or remote that was away then hears it when it is back; the host may look back', async () => {
    const played = await openRoomOn(server);
    const host = await server.connect();
    await ask(host, 'screen:hello', played.hostHello);
    await ask(host, 'host:command', { type: 'end-room' });
    const opened = await ask(host, 'host:play-again', { questions: 'same' });
    if (!opened.ok) throw new Error(opened.refused);
    const [again, screen, remote] = [await server.connect(), await server.connect(), await server.connect()];
    const heard = Promise.all([
      next(again, 'watch:goes-on', 300),
      next(screen, 'watch:goes-on'),
      next(remote, 'watch:goes-on'),
    ]);
    await ask(again, 'screen:hello', played.hostHello);
    await ask(screen, 'screen:hello', played.screenHello);
    await ask(remote, 'remote:hello', played.remoteHello);
    expect(await heard).toMatchObject([
      null,
      [{ token: server.tokens.screenToken(opened.room, 1) }],
      [{ token: server.tokens.remoteToken(opened.room, 1) }],
    ]);
  });
});
