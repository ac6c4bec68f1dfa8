/**
 * One screen's room: its line, what it may do, and what the server reports beside the views. Lives as long as the page.
 */
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import type { PlayAgain, TicketShown } from '@bellringer/core/protocol';
import type { ScreenParts } from '@bellringer/core/game';
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { connect } from '../net/connection.ts';
import type { Connection, Status } from '../net/connection.ts';
import type { RefusalName } from '../net/wire.ts';
import type { Known } from '../state/parts.ts';
import { Hands } from './host/hands.ts';
import { forgetLink, keepLink, linkOf } from './link.ts';
import type { ScreenLink } from './link.ts';

/** What components need of a room. */
export type Room = Pick<ScreenRoom, keyof ScreenRoom>;

export class ScreenRoom {
  readonly link: ScreenLink;
  readonly hands: Hands;
  readonly #line: Connection<'screen'>;
  readonly #mayHost = signal(false);
  readonly #isSaving = signal(true);
  readonly #isRevoked = signal(false);
  readonly #next = signal<ScreenLink | null>(null);
  readonly #ticketShown = signal<TicketShown | null>(null);

  constructor(link: ScreenLink) {
    this.link = link;
    this.#line = connect({
      as: 'screen',
      hello: () => ({ version: PROTOCOL_VERSION, room: link.room, token: link.token }),
      onHello: (ack) => (this.#mayHost.value = ack.ok && ack.mayHost),
    });
    this.hands = new Hands(this.#line, () => this.#line.parts.peek());
    this.#line.on('host:notice', (notice) => (this.#isSaving.value = notice.isSaving));
    this.#line.on('host:ticket-shown', (shown) => (this.#ticketShown.value = shown));
    this.#line.on('watch:revoked', () => this.#isOver());
    this.#line.on('watch:goes-on', (next) => (this.#next.value = next));
    // Without a line nobody knows; the server says it again on the next one if it still cannot save.
    effect(() => {
      if (this.#line.status.value.is === 'off') this.#isSaving.value = true;
    });
  }

  get parts(): ReadonlySignal<Known<ScreenParts>> {
    return this.#line.parts;
  }

  get status(): ReadonlySignal<Status> {
    return this.#line.status;
  }

  get refused(): ReadonlySignal<RefusalName | null> {
    return this.#line.refused;
  }

  /** Whether this page has the host's hands beside the screen's eyes. */
  get mayHost(): ReadonlySignal<boolean> {
    return this.#mayHost;
  }

  get isSaving(): ReadonlySignal<boolean> {
    return this.#isSaving;
  }

  get isRevoked(): ReadonlySignal<boolean> {
    return this.#isRevoked;
  }

  /** The room in which the class goes on, as soon as it does. */
  get next(): ReadonlySignal<ScreenLink | null> {
    return this.#next;
  }

  /** A phone that has used the remote's ticket and waits to be confirmed. */
  get ticketShown(): ReadonlySignal<TicketShown | null> {
    return this.#ticketShown;
  }

  readonly serverNow = (): number => this.#line.serverNow();

  ticketAnswered(): void {
    this.#ticketShown.value = null;
  }

  /** Opens the next room for the same class and goes to its page. */
  async playAgain(questions: PlayAgain['questions'], go: (path: string) => void): Promise<void> {
    const opened = await this.hands.ask('host:play-again', { questions });
    if (opened === null) return;
    const link = linkOf(opened.hostPath, opened.screenPath);
    if (link === null) return go(opened.hostPath);
    keepLink(link);
    go(`/screen/${link.room}`);
  }

  #isOver(): void {
    this.#line.close();
    forgetLink(this.link.room);
    this.#isRevoked.value = true;
  }
}
