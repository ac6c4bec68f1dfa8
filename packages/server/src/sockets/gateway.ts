/**
 * The way in for everything that is no plain HTTP, and the settings of the transport. No connection state recovery: a page
 * that comes back says hello and gets the whole view, and a session id that could be replayed does not exist. No
 * compression: it costs ten times the memory per phone. Small messages: a deeply nested one can overflow the encoder.
 */
import type { Server as HttpServer } from 'node:http';
import type { RoomId } from '@bellringer/core/game';
import { MESSAGE_LIMIT_BYTES } from '@bellringer/core/protocol';
import { Server } from 'socket.io';
import type { Clock } from '../clock.ts';
import type { Presence } from '../rooms/index.ts';
import type { Tokens } from '../tokens.ts';
import { Audience } from './audience.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handler.ts';
import { askTicket, confirmTicket, hostCommand, makeTicket, playAgain } from './host.ts';
import { RoundTrips } from './lag.ts';
import { mayConnect } from './origin.ts';
import { NOBODY } from './page.ts';
import type { GameServer, Page } from './page.ts';
import { answer, askClaim, phoneHello, ping, takeSeat } from './phone.ts';
import { watchHeartbeats } from './probe.ts';
import { receive } from './receive.ts';
import { TokenBucket } from './token-bucket.ts';
import { remoteHello, screenHello } from './watch.ts';

/** What a page sends in a game is far below it: 30 messages in 10 s. */
const MESSAGES = 30;
const MESSAGES_MS = 10_000;
/** Everything on the wire, heartbeats and acks too: whoever sends more is no page of ours. */
const PACKETS = 200;
const MOST_CONNECTIONS = 25_000;

const HANDLERS: Handlers = {
  'phone:hello': phoneHello,
  'phone:take-seat': takeSeat,
  'phone:ask-claim': askClaim,
  'phone:answer': answer,
  'phone:ping': ping,
  'screen:hello': screenHello,
  'remote:hello': remoteHello,
  'remote:ask-ticket': askTicket,
  'host:command': hostCommand,
  'host:make-ticket': makeTicket,
  'host:confirm-ticket': confirmTicket,
  'host:play-again': playAgain,
};

export class Gateway {
  readonly #io: GameServer;
  readonly #clock: Clock;
  readonly #tokens: Tokens;
  #isOpen = true;

  /** `hosts`: names by which the server is known publicly, beside its addresses and local names. */
  constructor(clock: Clock, tokens: Tokens, hosts: readonly string[]) {
    this.#clock = clock;
    this.#tokens = tokens;
    this.#io = new Server({
      transports: ['websocket', 'polling'],
      pingInterval: 10_000,
      pingTimeout: 10_000,
      connectTimeout: 6000,
      maxHttpBufferSize: MESSAGE_LIMIT_BYTES,
      perMessageDeflate: false,
      httpCompression: false,
      serveClient: false,
      allowRequest: ({ headers }, answerRequest) => {
        const isFull = this.#io.engine.clientsCount >= MOST_CONNECTIONS;
        answerRequest(null, this.#isOpen && !isFull && mayConnect(headers.host, headers.origin, hosts));
      },
    });
  }

  /** The way out for one room. */
  open(room: RoomId, presence: Presence): Audience {
    return new Audience({ io: this.#io, clock: this.#clock, tokens: this.#tokens }, room, presence);
  }

  attach(http: HttpServer, desk: Desk): void {
    this.#io.attach(http);
    this.#io.engine.on('connection', (conn: Page['conn']) => limitPackets(conn, desk));
    this.#io.on('connection', (page) => welcome(page, desk));
  }

  /** Hangs up on everybody. The HTTP server is its owner's to close. */
  stop(): void {
    this.#isOpen = false;
    this.#io.disconnectSockets(true);
    this.#io.engine?.close();
  }
}

function welcome(page: Page, desk: Desk): void {
  page.data = {
    role: NOBODY,
    tokenHash: null,
    bucket: new TokenBucket(MESSAGES, MESSAGES_MS),
    trips: new RoundTrips(),
    strikeCount: 0,
  };
  watchHeartbeats(page, desk.clock);
  receive(page, HANDLERS, desk);
  page.on('disconnect', () => {
    const { role } = page.data;
    if (role.is !== 'nobody') role.live.outlet.leave(page);
  });
}

/** Closes a connection that sends more packets than any page would, before they are looked into. */
function limitPackets(conn: Page['conn'], { clock, counters }: Desk): void {
  const bucket = new TokenBucket(PACKETS, MESSAGES_MS);
  conn.on('packet', () => {
    if (bucket.take(clock.now())) return;
    counters.cutCount += 1;
    conn.close(true);
  });
}
