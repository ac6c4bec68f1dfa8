/** A handler gets a message that has its schema's shape and nothing else in it, and may answer once. */
import type { Ms, Refusal } from '@bellringer/core/game';
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import type { ClientToServer, RefusedAck } from '@bellringer/core/protocol';
import { safeParse } from 'valibot';
import type { GenericSchema } from 'valibot';
import { isDone } from '../rooms/index.ts';
import type { Outcome } from '../rooms/index.ts';
import type { Desk } from './desk.ts';
import type { Page } from './page.ts';

export interface Call {
  readonly desk: Desk;
  readonly page: Page;
  /** When the message came in: stamped before anything else is done with it. */
  readonly arrivedAt: Ms;
}

type MessageOf<E extends keyof ClientToServer> = Parameters<ClientToServer[E]>[0];
type ReplyOf<E extends keyof ClientToServer> = Parameters<ClientToServer[E]>[1];

/** The work behind one event, behind its schema. */
export interface Handler {
  /** Null if the message is not what the schema says. */
  open(raw: unknown): ((call: Call, reply: (ack: unknown) => void) => void | Promise<void>) | null;
}

/** One for every event that a page may send. */
export type Handlers = { readonly [E in keyof ClientToServer]: Handler };

/** `run` gets what the schema has built anew from the message: what the schema does not name is not in it. */
export function handler<E extends keyof ClientToServer>(
  schema: GenericSchema<unknown, MessageOf<E>>,
  run: (message: MessageOf<E>, reply: ReplyOf<E>, call: Call) => void | Promise<void>,
): Handler {
  return {
    open(raw) {
      const parsed = safeParse(schema, raw);
      return parsed.success ? (call, reply) => run(parsed.output, reply, call) : null;
    },
  };
}

/** Whether an old page sent this (or a new one, to an old server): it is told to reload, whatever else is wrong with it. */
export function isOutdated(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return false;
  return raw.version !== PROTOCOL_VERSION;
}

export function refused({ refused: name, byMs }: Refusal): RefusedAck {
  return byMs === undefined ? { ok: false, refused: name } : { ok: false, refused: name, byMs };
}

/** For asks whose answer says no more than that it is done. */
export function done(outcome: Outcome): { readonly ok: true } | RefusedAck {
  return isDone(outcome) ? { ok: true } : refused(outcome);
}
