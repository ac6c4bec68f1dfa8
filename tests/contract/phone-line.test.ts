// @vitest-environment happy-dom
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RoomId } from '@bellringer/core/game';
import { Server } from 'socket.io';
import type { Socket } from 'socket.io';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connect } from '../../packages/client/src/net/connection.ts';
import type { Connection } from '../../packages/client/src/net/connection.ts';

type Reply = (ack: unknown) => void;
let leadMs = 5_000_000;
let answerAfterMs = 0;
const whole = (seq: number, phase: string) => ({
  seq,
  sentAt: Date.now() + leadMs,
  isWhole: true,
  parts: { stage: { phase } },
});
const some = (seq: number, phase: string) => ({ seq, parts: { stage: { phase } } });

let server: Server;
let url: string;
let connection: Connection<'phone'> | undefined;
/** What the server answers to a hello; each test may give its own. */
let greet: (hello: unknown, reply: Reply, socket: Socket) => void;
let hellos: unknown[];

beforeEach(async () => {
  hellos = [];
  answerAfterMs = 0;
  greet = (_, reply) => reply({ ok: true, view: whole(1, 'lobby'), reviewToken: null, claimNumber: null });
  const http = createServer();
  server = new Server(http, { cors: { origin: '*' } });
  server.on('connection', (socket) => {
    socket.on('phone:hello', (hello: unknown, reply: Reply) => {
      hellos.push(hello);
      greet(hello, reply, socket);
    });
    socket.on('phone:ping', (_: unknown, reply: Reply) => {
      setTimeout(() => reply({ ok: true, serverAt: Date.now() + leadMs }), answerAfterMs);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterEach(async () => {
  connection?.close();
  await server.close();
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

function open() {
  const hello = () => ({ version: 1, room: 'room' as RoomId, token: 'a'.repeat(32) });
  connection = connect({ as: 'phone', hello, url });
  return connection;
}
const until = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 8000, interval: 10 });

it('says hello, takes the whole view, and knows the server’s time', async () => {
  const phone = open();
  expect(phone.status.value.is).toBe('connecting');
  await until(() => phone.status.value.is === 'on');
  expect(phone.parts.value.stage?.phase).toBe('lobby');
  expect(hellos).toEqual([{ version: 1, room: 'room', token: 'a'.repeat(32) }]);
  expect(Math.abs(phone.serverNow() - (Date.now() + leadMs))).toBeLessThan(100);
});

it('adds up what comes later, and drops what is stale', async () => {
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  const send = (seq: number, phase: string) => server.emit('phone:view', some(seq, phase));
  send(5, 'asking');
  send(4, 'reading');
  await until(() => phone.parts.value.stage?.phase === 'asking');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(phone.parts.value.stage?.phase).toBe('asking');
});

it('comes back by itself, and believes the new whole view whatever its number', async () => {
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  server.emit('phone:view', some(900, 'asking'));
  await until(() => phone.parts.value.stage?.phase === 'asking');
  greet = (_, reply) => reply({ ok: true, view: whole(1, 'closed'), reviewToken: null, claimNumber: null });
  server.disconnectSockets(true);
  await until(() => phone.status.value.is === 'off');
  expect(phone.parts.value.stage?.phase).toBe('asking');
  await until(() => phone.status.value.is === 'on');
  expect(phone.parts.value.stage?.phase).toBe('closed');
  expect(hellos).toHaveLength(2);
});

it('believes the new server’s time after a break, however quick the old one’s answers were', async () => {
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  await phone.ask('phone:ping', { n: 0 });
  leadMs += 60_000;
  answerAfterMs = 150;
  greet = (_, reply) => {
    const view = whole(1, 'lobby');
    setTimeout(() => reply({ ok: true, view, reviewToken: null, hasAskedClaim: false }), answerAfterMs);
  };
  server.disconnectSockets(true);
  await until(() => phone.status.value.is === 'off');
  await until(() => phone.status.value.is === 'on');
  expect(Math.abs(phone.serverNow() - (Date.now() + leadMs))).toBeLessThan(300);
});

it('sends nothing later that was asked while the line was down', async () => {
  const phone = open();
  expect(await phone.ask('phone:answer', { round: 1, revision: 1, answer: ['a'], spentMs: null })).toBeNull();
});

it('takes in the view that comes with an answer', async () => {
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  for (const socket of server.sockets.sockets.values()) {
    socket.on('phone:answer', (_: unknown, reply: Reply) => reply({ ok: true, view: some(2, 'asking') }));
  }
  await phone.ask('phone:answer', { round: 1, revision: 1, answer: ['a'], spentMs: null });
  expect(phone.parts.value.stage?.phase).toBe('asking');
});

it('says why it was refused, and goes on listening', async () => {
  greet = (_, reply) => reply({ ok: false, refused: 'removed' });
  const phone = open();
  await until(() => phone.refused.value === 'removed');
  greet = (_, reply) => reply({ ok: true, view: whole(1, 'lobby'), reviewToken: null, claimNumber: null });
  await phone.helloAgain();
  expect(phone.refused.value).toBeNull();
});

it('says hello again after a refusal that passes', async () => {
  let tries = 0;
  greet = (_, reply) =>
    reply(
      ++tries < 2
        ? { ok: false, refused: 'busy' }
        : { ok: true, view: whole(1, 'lobby'), reviewToken: null, claimNumber: null },
    );
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  expect(tries).toBe(2);
});

it('an old page reloads, once', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  greet = (_, reply) => reply({ ok: false, refused: 'outdated' });
  const first = open();
  await until(() => reload.mock.calls.length === 1);
  first.close();
  const second = open();
  await until(() => second.refused.value === 'outdated');
  expect(reload).toHaveBeenCalledOnce();
});

it('drops a line that does not answer when the page is looked at again, and comes back', async () => {
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  for (const socket of server.sockets.sockets.values()) socket.removeAllListeners('phone:ping');
  document.dispatchEvent(new Event('visibilitychange'));
  await until(() => hellos.length === 2);
  await until(() => phone.status.value.is === 'on');
  expect(phone.parts.value.stage?.phase).toBe('lobby');
});

it('starts with polling, and remembers it, where WebSockets hang', async () => {
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  expect(localStorage.getItem('bellringer:polling-first')).toBeNull();
  phone.close();
  const hanging = createServer(() => undefined);
  hanging.on('upgrade', () => undefined);
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}`;
  open();
  await until(() => localStorage.getItem('bellringer:polling-first') === '1');
  connection?.close();
  hanging.closeAllConnections();
  hanging.close();
});

it('forgets that again once an upgrade has worked', async () => {
  localStorage.setItem('bellringer:polling-first', '1');
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  await until(() => localStorage.getItem('bellringer:polling-first') === null);
  expect(hellos).toHaveLength(1);
});

it('a line that has fallen silent is dropped when somebody asks after it', async () => {
  const phone = open();
  await until(() => phone.status.value.is === 'on');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await phone.check()).toBe(true);
  for (const socket of server.sockets.sockets.values()) socket.removeAllListeners('phone:ping');
  expect(await phone.check()).toBe(false);
  await until(() => hellos.length === 2);
});
