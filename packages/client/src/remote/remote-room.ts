/** The remote's room: its line, the host's hands, and what the server reports beside the views. */
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import type { HostCommandMessage, RemoteGranted } from '@bellringer/core/protocol';
import type { RemoteParts } from '@bellringer/core/game';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { connect } from '../net/connection.ts';
import type { Connection, Status } from '../net/connection.ts';
import type { RefusalName } from '../net/wire.ts';
import { Hands } from '../screen/host/hands.ts';
import type { Trouble } from '../screen/host/hands.ts';
import type { Known } from '../state/parts.ts';
import { dropToken } from './remote-token.ts';

/** What components need of a room. */
export type Remote = Pick<RemoteRoom, keyof RemoteRoom>;

export class RemoteRoom {
  readonly hands: Hands;
  readonly #line: Connection<'remote'>;
  readonly #room: string;
  readonly #isSaving = signal(true);
  readonly #isRevoked = signal(false);

  /** `onGoesOn` hears this phone's own link to the room in which the class goes on. */
  constructor(room: string, token: string, onGoesOn: (next: RemoteGranted) => void) {
    this.#room = room;
    this.#line = connect({
      as: 'remote',
      hello: () => ({ version: PROTOCOL_VERSION, room, token }),
      onHello: (ack) => {
        // The server says it again right after this answer if it still cannot save.
        this.#isSaving.value = true;
        if (!ack.ok && ack.refused === 'bad-link') this.#isOver();
      },
    });
    this.hands = new Hands(this.#line, () => this.#line.parts.peek());
    this.#line.on('host:notice', (notice) => (this.#isSaving.value = notice.isSaving));
    this.#line.on('watch:revoked', () => this.#isOver());
    this.#line.on('watch:goes-on', (next) => onGoesOn(next));
  }

  get parts(): ReadonlySignal<Known<RemoteParts>> {
    return this.#line.parts;
  }

  get status(): ReadonlySignal<Status> {
    return this.#line.status;
  }

  /** Why the room cannot be steered for good; a worthless link is `isRevoked` instead. */
  get refused(): ReadonlySignal<RefusalName | null> {
    return this.#line.refused;
  }

  get isSaving(): ReadonlySignal<boolean> {
    return this.#isSaving;
  }

  get isRevoked(): ReadonlySignal<boolean> {
    return this.#isRevoked;
  }

  readonly serverNow = (): number => this.#line.serverNow();

  /** Sends a command that says by itself what it means. Null once the room has done it, else why it has not. */
  readonly command = (message: HostCommandMessage): Promise<Trouble | null> => this.hands.attempt(message);

  close(): void {
    this.#line.close();
  }

  #isOver(): void {
    this.#line.close();
    dropToken(this.#room);
    this.#isRevoked.value = true;
  }
}
