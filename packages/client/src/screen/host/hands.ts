/**
 * The host's hands: sends what a press asks for, once for each view, and keeps a refusal, or what nothing else on the page
 * shows, long enough to be read. That the room has already moved on is no news: the page shows it.
 */
import type { RefusalName, ScreenParts } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Known } from '../../state/parts.ts';
import type { AckOf, MessageOf, Question } from '../../net/wire.ts';
import type { Text } from '../../text/language.ts';
import { messageOf } from './presses.ts';
import type { Press } from './presses.ts';

/** What the hands need of a connection. */
export interface Asker {
  ask<Q extends Question>(name: Q, message: MessageOf<Q>): Promise<AckOf<Q> | null>;
}

/** Why something did not happen; `no-answer`: nothing came back, it may or may not have happened. */
export type Trouble = RefusalName | 'no-answer';

const TROUBLE_SHOWN_MS = 5000;
const NEWS_SHOWN_MS = 4000;

export class Hands {
  readonly #line: Asker;
  readonly #parts: () => Known<ScreenParts>;
  readonly #trouble = signal<Trouble | null>(null);
  readonly #news = signal<Text | null>(null);
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

  /** What went well, for as long as a glance takes. */
  get news(): ReadonlySignal<Text | null> {
    return this.#news;
  }

  /** Sends what the press means here; nothing where it means nothing, or where it was already sent from this very place. */
  press(press: Press): void {
    const message = messageOf(press, this.#parts());
    if (message !== null) void this.#pressOnce(message);
  }

  /** Sends the command as it is. True once the room has done it. */
  async send(message: HostCommandMessage): Promise<boolean> {
    const trouble = await this.attempt(message);
    if (trouble !== null) this.report(trouble);
    return trouble === null;
  }

  /** Sends the command as it is; whoever asked says what came of it. Null once the room has done it. */
  async attempt(message: HostCommandMessage): Promise<Trouble | null> {
    const ack = await this.#line.ask('host:command', message);
    if (ack?.ok) return null;
    return ack === null ? 'no-answer' : ack.refused;
  }

  /** Shows in words, for a while, why something did not happen. */
  report(trouble: Trouble): void {
    if (trouble !== 'moved-on') this.#show(trouble, null, TROUBLE_SHOWN_MS);
  }

  /** Says quietly, for a while, what happened. */
  tell(news: Text): void {
    this.#show(null, news, NEWS_SHOWN_MS);
  }

  /** Asks the line for something that is not a command, and reports a refusal. Null if it did not happen. */
  async ask<Q extends Question>(name: Q, message: MessageOf<Q>): Promise<Extract<AckOf<Q>, { ok: true }> | null> {
    const ack = await this.#line.ask(name, message);
    if (ack?.ok) return ack as Extract<AckOf<Q>, { ok: true }>;
    this.report(ack === null ? 'no-answer' : (ack as { refused: RefusalName }).refused);
    return null;
  }

  /** One line at a time: the newest. */
  #show(trouble: Trouble | null, news: Text | null, ms: number): void {
    clearTimeout(this.#fading);
    this.#trouble.value = trouble;
    this.#news.value = news;
    if (trouble !== null || news !== null) this.#fading = setTimeout(() => this.#show(null, null, 0), ms);
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
