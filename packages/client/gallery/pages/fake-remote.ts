/** A remote without a server: it shows what it is given and remembers what was sent. */
import type { RefusalName, RemoteParts } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { signal } from '@preact/signals';
import type { AckOf, MessageOf, Question } from '../../src/net/wire.ts';
import type { Remote } from '../../src/remote/remote-room.ts';
import { Hands } from '../../src/screen/host/hands.ts';
import type { Known } from '../../src/state/parts.ts';

export interface FakeOptions {
  readonly isSaving?: boolean;
  readonly isOff?: boolean;
  readonly onSend?: (message: HostCommandMessage) => void;
  /** The answer to every command; without it all are done. */
  readonly refusing?: RefusalName;
}

export function fakeRemote(parts: Known<RemoteParts>, options: FakeOptions = {}): Remote {
  const { isSaving = true, isOff = false, onSend, refusing } = options;
  const line = {
    ask: <Q extends Question>(_name: Q, message: MessageOf<Q>) => {
      onSend?.(message as HostCommandMessage);
      return Promise.resolve({ ok: true } as AckOf<Q>);
    },
  };
  return {
    hands: new Hands(line, () => parts),
    parts: signal(parts),
    status: signal({ is: isOff ? 'off' : 'on', since: Date.now() - 60_000 } as const),
    refused: signal(null),
    isSaving: signal(isSaving),
    isRevoked: signal(false),
    serverNow: () => Date.now(),
    command: (message) => {
      onSend?.(message);
      return Promise.resolve(refusing ?? null);
    },
    close: () => {},
  };
}
