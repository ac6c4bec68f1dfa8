/** One connection of the load generator: WebSocket below, events and answers above, and what it weighed. */
import { WebSocket } from 'ws';
import { ackFrame, CONNECT, eventFrame, PONG, readFrame } from './frames.ts';
import type { Frame } from './frames.ts';

/** What the server sent on one line, heartbeats aside: they belong to the line, not to the game. */
export interface Traffic {
  readonly messages: number;
  /** Of the messages' text in UTF-8; WebSocket adds 2 or 4 to each. */
  readonly bytes: number;
}

/** `receivedAt`: this process's steady clock, ms. `size`: bytes of the message as it came. */
export type Heard = (message: unknown, receivedAt: number, size: number) => void;

const OPEN_TIMEOUT_MS = 20_000;

export class Line {
  readonly #socket: WebSocket;
  readonly #heard = new Map<string, Heard>();
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #lastAckId = -1;
  #messages = 0;
  #bytes = 0;
  #isOpen = false;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Connects to `origin` (`http://host:port`) as a browser's page from there would. Rejects after 20 s. */
  static async open(origin: string): Promise<Line> {
    const url = `${origin.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(url, { origin, perMessageDeflate: false, handshakeTimeout: OPEN_TIMEOUT_MS });
    const line = new Line(socket);
    await line.#connect();
    return line;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get traffic(): Traffic {
    return { messages: this.#messages, bytes: this.#bytes };
  }

  on(name: string, heard: Heard): void {
    this.#heard.set(name, heard);
  }

  /** Resolves with what the server answers; never, if the line breaks before. */
  ask<Answer>(name: string, message: unknown): Promise<Answer> {
    const ackId = ++this.#lastAckId;
    return new Promise((resolve) => {
      this.#waiting.set(ackId, (answer) => resolve(answer as Answer));
      this.#socket.send(eventFrame(name, message, ackId));
    });
  }

  /** The same, or null when no answer came in time. A late answer is dropped. */
  async askFor<Answer>(name: string, message: unknown, timeoutMs: number): Promise<Answer | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), timeoutMs)));
    const answer = await Promise.race([this.ask<Answer>(name, message), late]);
    clearTimeout(timer);
    return answer;
  }

  close(): void {
    this.#socket.terminate();
  }

  #connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no connection within 20 s')), OPEN_TIMEOUT_MS);
      this.#socket.on('error', reject);
      this.#socket.on('close', () => {
        this.#isOpen = false;
        reject(new Error('the server hung up'));
      });
      this.#socket.on('message', (data: Buffer) => {
        const receivedAt = performance.now();
        const frame = readFrame(data.toString());
        if (frame.is === 'connected') {
          this.#isOpen = true;
          clearTimeout(timer);
          resolve();
        } else this.#take(frame, receivedAt, data.length);
      });
    });
  }

  #take(frame: Frame, receivedAt: number, size: number): void {
    if (frame.is === 'ping') this.#socket.send(PONG);
    else if (frame.is === 'opened') this.#socket.send(CONNECT);
    else if (frame.is === 'event') {
      this.#count(size);
      if (frame.name === 'phone:probe' && frame.ackId !== null) this.#socket.send(ackFrame(frame.ackId));
      this.#heard.get(frame.name)?.(frame.message, receivedAt, size);
    } else if (frame.is === 'ack') {
      this.#count(size);
      this.#waiting.get(frame.ackId)?.(frame.answer);
      this.#waiting.delete(frame.ackId);
    }
  }

  #count(size: number): void {
    this.#messages += 1;
    this.#bytes += size;
  }
}
