/** The wire's types, turned so that a page can name what it asks and what comes back. */
import type { PhoneParts, RefusalName, RemoteParts, ScreenParts } from '@bellringer/core/game';
import type { ClientToServer, ServerToClient } from '@bellringer/core/protocol';

export interface PartsOf {
  phone: PhoneParts;
  screen: ScreenParts;
  remote: RemoteParts;
}
export type Audience = keyof PartsOf;

export type Question = keyof ClientToServer;
export type MessageOf<Q extends Question> = Parameters<ClientToServer[Q]>[0];
export type AckOf<Q extends Question> = Parameters<Parameters<ClientToServer[Q]>[1]>[0];

export type HelloOf<A extends Audience> = MessageOf<`${A}:hello`>;
export type HelloAckOf<A extends Audience> = AckOf<`${A}:hello`>;

export type { RefusalName, ServerToClient };
