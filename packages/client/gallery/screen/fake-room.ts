/** A room without a server: shows one state, remembers what it was asked. */
import type { TicketShown } from '@bellringer/core/protocol';
import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Status } from '../../src/net/connection.ts';
import type { AckOf, MessageOf, Question, RefusalName } from '../../src/net/wire.ts';
import { Hands } from '../../src/screen/host/hands.ts';
import type { ScreenLink } from '../../src/screen/link.ts';
import type { Room } from '../../src/screen/screen-room.ts';
import { NOW } from './parts.ts';
import type { State } from './parts.ts';

export interface FakeRoom extends Room {
  readonly parts: Signal<State>;
  readonly status: Signal<Status>;
  readonly refused: Signal<RefusalName | null>;
  readonly isSaving: Signal<boolean>;
  readonly isRevoked: Signal<boolean>;
  readonly ticketShown: Signal<TicketShown | null>;
  readonly next: Signal<ScreenLink | null>;
  /** What was asked, in order. */
  readonly asked: { readonly name: Question; readonly message: unknown }[];
  /** What the next questions are answered with. */
  answer: (name: Question) => object | null;
}

export function fakeRoom(state: State, mayHost: boolean, serverNow: () => number = () => NOW): FakeRoom {
  const parts = signal(state);
  const asked: FakeRoom['asked'] = [];
  const ticketShown = signal<TicketShown | null>(null);
  const line = {
    ask: async <Q extends Question>(name: Q, message: MessageOf<Q>): Promise<AckOf<Q> | null> => {
      asked.push({ name, message });
      return room.answer(name) as AckOf<Q> | null;
    },
  };
  const room: FakeRoom = {
    link: { room: 'r1', token: 'x'.repeat(24), screenToken: 'y'.repeat(24) },
    hands: new Hands(line, () => parts.peek()),
    parts,
    status: signal<Status>({ is: 'on', since: NOW }),
    refused: signal<RefusalName | null>(null),
    mayHost: signal(mayHost),
    isSaving: signal(true),
    isRevoked: signal(false),
    ticketShown,
    serverNow,
    ticketAnswered: () => (ticketShown.value = null),
    next: signal<ScreenLink | null>(null),
    playAgain: async (questions) => void asked.push({ name: 'host:play-again', message: { questions } }),
    asked,
    answer: () => ({ ok: true }),
  };
  return room;
}
