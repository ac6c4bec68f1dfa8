/**
 * The baseline, a process of its own: Socket.IO with the settings of the real server and nothing behind it. It echoes,
 * broadcasts and sends to each, with the very messages that the real server sent: it is taught them before each round.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Samples } from './real-classroom.ts';

type Reply = (answer: unknown) => void;

const samples: Samples = { question: null, choices: null, result: null };
const http = createServer();
const io = new Server(http, {
  pingInterval: 10_000,
  pingTimeout: 10_000,
  maxHttpBufferSize: 4096,
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
});

io.on('connection', (socket) => {
  socket.on('sit', (_: unknown, reply: Reply) => {
    void socket.join('class');
    reply({ ok: true });
  });
  socket.on('echo', (message: unknown, reply: Reply) => reply(message));
  socket.on('learn', ({ what, view }: { what: keyof Samples; view: unknown }, reply: Reply) => {
    samples[what] = view;
    reply({ ok: true });
  });
  socket.on('send', (what: keyof Samples, reply: Reply) => {
    if (what === 'result') sendToEach();
    else io.to('class').emit('phone:view', samples[what]);
    reply({ ok: true });
  });
});

/** As many bytes, but each message is another one: it cannot be encoded once for all. */
function sendToEach(): void {
  let seq = 0;
  for (const socket of io.of('/').sockets.values()) {
    if (!socket.rooms.has('class')) continue;
    seq += 1;
    socket.emit('phone:view', Object.assign({}, samples.result, { seq }));
  }
}

http.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(http.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit(0));
