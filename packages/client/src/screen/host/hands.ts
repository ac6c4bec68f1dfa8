/**
 * The host's hands: sends what a press asks for, once for each view, and remembers a refusal long enough to be read.
 * That the room has already moved on is no news: the page shows it.
 */
import type { RefusalName, ScreenParts } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Known } from '../../state/parts.ts';
import type { AckOf, MessageOf, Question } from '../../net/wire.ts';
import { messageOf } from './presses.ts';
import type { Press } from './presses.ts';

/** What the hands need of a connection. */
export interface Asker {
  ask<Q extends Question>(name: Q, message: MessageOf<Q>): Promise<AckOf<Q> | null>;
}

/** Why something did not happen; `no-answer`: nothing came back, it may or may not have happened. */
export type Trouble = RefusalName | 'no-answer';

const TROUBLE_SHOWN_MS = 5000;

export class Hands {
  readonly #line: Asker;
  readonly #parts: () => Known<ScreenParts>;
  readonly #trouble = signal<Trouble | null>(null);
  /** Presses that mean "go on from here", sent from the place in which the room still is. */
  readonly #sent = new Set<string>();
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(line: Asker, parts: () => Known<ScreenParts>) {
    this.#line = line;
    this.#parts = parts;
  }

  get trouble(): ReadonlySignal<Trouble | null> {
    return this.#trouble;
  }

  /** Sends what the press means here; nothing where it means nothing, or where it was already sent from this very place. */
  press(press: Press): void {
    const message = messageOf(press, this.#parts());
    if (message !== null) void this.#pressOnce(message);
  }

  /** Sends the command as it is. True once the room has done it. */
  async send(message: HostCommandMessage): Promise<boolean> {
    const ack = await this.#line.ask('host:command', message);
    if (ack?.ok) return true;
    this.report(ack === null ? 'no-answer' : ack.refused);
    return false;
  }

  /** Shows in words, for a while, why something did not happen. */
  report(trouble: Trouble): void {
    if (trouble === 'moved-on') return;
    clearTimeout(this.#fading);
    this.#trouble.value = trouble;
    this.#fading = setTimeout(() => (this.#trouble.value = null), TROUBLE_SHOWN_MS);
  }

  /** Asks the line for something that is not a command, and reports a refusal. Null if it did not happen. */
  async ask<Q extends Question>(name: Q, message: MessageOf<Q>): Promise<Extract<AckOf<Q>, { ok: true }> | null> {
    const ack = await this.#line.ask(name, message);
    if (ack?.ok) return ack as Extract<AckOf<Q>, { ok: true }>;
    this.report(ack === null ? 'no-answer' : (ack as { refused: RefusalName }).refused);
    return null;
  }

  async #pressOnce(message: HostCommandMessage): Promise<void> {
    const place = JSON.stringify(message);
    if (this.#sent.has(place)) return;
    this.#sent.add(place);
    const isDone = await this.send(message);
    // Done, the place is behind the room: it stays in the set. Seconds may be added again and doors closed again.
    if (!isDone || !ONCE_PER_PLACE.has(message.type)) this.#sent.delete(place);
  }
}

const ONCE_PER_PLACE: ReadonlySet<string> = new Set(['advance', 'skip']);
