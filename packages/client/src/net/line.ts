/**
 * The socket itself: the only file that knows Socket.IO. WebSocket first, polling behind it. An upgrade that is refused
 * falls back by itself, but one that hangs (some school proxies, some browsers on plain http) only times out: the device
 * then starts with polling, and remembers it until an upgrade to WebSocket has worked after all.
 */
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { forget, keep, kept } from '../state/storage.ts';
import type { AckOf, MessageOf, Question, ServerToClient } from './wire.ts';

export interface LineEvents {
  readonly up: () => void;
  readonly down: () => void;
  /** The page is looked at again, or the device has its network back. */
  readonly awake: () => void;
}

const OPEN_TIMEOUT_MS = 4000;
const POLLING_KEY = 'bellringer:polling-first';
/** Two wake-up calls within this time are one. */
const RENEW_PAUSE_MS = 1000;
const CALLED_OFF_MS = 1000;

/** Socket.IO's own types cannot follow a name that is still a type parameter; `ask` below is what callers see. */
interface LooseSocket {
  emit(name: string, message: unknown, reply: (error: Error | null, ack: unknown) => void): void;
}

export class Line {
  readonly #socket: Socket;
  readonly #stops: (() => void)[] = [];
  #triedAt = Date.now();
  #isClosed = false;

  constructor(url: string | undefined, events: LineEvents) {
    const options = {
      transports: transports(),
      tryAllTransports: true,
      timeout: OPEN_TIMEOUT_MS,
      reconnectionDelay: 1000,
      reconnectionDelayMax: 2000,
      // 500 to 2000 ms: a class must not come back in one instant.
      randomizationFactor: 0.5,
      forceNew: true,
    };
    this.#socket = url === undefined ? io(options) : io(url, options);
    this.#socket.on('connect', events.up);
    // Not later: an upgrade can be through before the socket itself is connected.
    this.#socket.io.on('open', () => this.#socket.io.engine.on('upgrade', () => this.#startWithWebSocket()));
    this.#socket.on('disconnect', (reason) => {
      events.down();
      if (reason === 'io server disconnect') setTimeout(() => this.renew(), CALLED_OFF_MS * (1 + Math.random()));
    });
    this.#socket.on('connect_error', (error) => error.message === 'timeout' && this.#startWithPolling());
    this.#socket.io.on('reconnect_attempt', () => (this.#triedAt = Date.now()));
    this.#listenForWaking(events.awake);
  }

  get isUp(): boolean {
    return this.#socket.connected;
  }

  /** Null if no answer came in time, or there is no line. Nothing is kept to be sent later. */
  ask<Q extends Question>(name: Q, message: MessageOf<Q>, timeoutMs: number): Promise<AckOf<Q> | null> {
    if (!this.isUp) return Promise.resolve(null);
    return new Promise((resolve) => {
      const socket = this.#socket.timeout(timeoutMs) as unknown as LooseSocket;
      socket.emit(name, message, (error, ack) => resolve(error ? null : (ack as AckOf<Q>)));
    });
  }

  on<R extends keyof ServerToClient>(name: R, listener: ServerToClient[R]): () => void {
    const event: string = name;
    const loose = listener as (message: unknown) => void;
    this.#socket.on(event, loose);
    return () => void this.#socket.off(event, loose);
  }

  /** Drops the line, or the wait for it, and tries at once. */
  renew(): void {
    if (this.#isClosed || Date.now() - this.#triedAt < RENEW_PAUSE_MS) return;
    this.#triedAt = Date.now();
    this.#socket.disconnect().connect();
  }

  close(): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    this.#socket.disconnect();
  }

  #startWithPolling(): void {
    if (kept(POLLING_KEY) !== null) return;
    keep(POLLING_KEY, '1');
    this.#socket.io.opts.transports = transports();
    this.#triedAt = 0;
    // After Socket.IO has finished with this attempt: it arms its own next one behind this event.
    setTimeout(() => this.renew());
  }

  #startWithWebSocket(): void {
    forget(POLLING_KEY);
    this.#socket.io.opts.transports = transports();
  }

  #listenForWaking(awake: () => void): void {
    const listen = (target: EventTarget, name: string, listener: (event: Event) => void) => {
      target.addEventListener(name, listener);
      this.#stops.push(() => target.removeEventListener(name, listener));
    };
    listen(document, 'visibilitychange', () => document.hidden || awake());
    listen(window, 'online', awake);
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && awake());
  }
}

function transports(): ('polling' | 'websocket')[] {
  return kept(POLLING_KEY) === null ? ['websocket', 'polling'] : ['polling', 'websocket'];
}
