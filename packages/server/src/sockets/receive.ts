/**
 * The one wrapper around everything that a page sends. A message may be anything: no ack, no payload, another page's, from
 * another year, ten thousand a second. It costs at most the page that sent it.
 */
import { refuse } from '@bellringer/core/game';
import type { RefusalName } from '@bellringer/core/game';
import { JournalFailed } from '../journal/journal.ts';
import { RoomUnreadable } from '../rooms/index.ts';
import type { Desk } from './desk.ts';
import { isOutdated, refused } from './handler.ts';
import type { Handler, Handlers } from './handler.ts';
import { cut } from './page.ts';
import type { Page } from './page.ts';

/** None of our pages ever sends one of these. */
const MOST_STRIKES = 20;

type Reply = (ack: unknown) => void;

/** Takes everything that `page` sends from now on. */
export function receive(page: Page, handlers: Handlers, desk: Desk): void {
  const byName: ReadonlyMap<unknown, Handler> = tableOf(handlers);
  // A middleware that never goes on: one function for every event there is, and for those there are not.
  page.use((event) => {
    const [name, raw, last] = event as readonly unknown[];
    take(page, desk, byName.get(name), typeof raw === 'function' ? undefined : raw, replyOf(raw, last));
  });
}

function take(page: Page, desk: Desk, handler: Handler | undefined, raw: unknown, reply: Reply): void {
  const arrivedAt = desk.clock.now();
  const { counters } = desk;
  const no = (why: RefusalName) => reply(refused(refuse(why)));
  counters.messageCount += 1;
  if (!page.data.bucket.take(arrivedAt)) {
    counters.tooFastCount += 1;
    no('too-fast');
    return strike(page, desk);
  }
  const run = handler && !isOutdated(raw) ? handler.open(raw) : null;
  if (run === null) {
    no(handler && isOutdated(raw) ? 'outdated' : 'bad-message');
    counters.badMessageCount += 1;
    return strike(page, desk);
  }
  const failed = (error: unknown) => {
    no('busy');
    // Nothing to read at the moment is no bug; whoever watches the journal has said so already.
    if (error instanceof RoomUnreadable || error instanceof JournalFailed) return;
    counters.failureCount += 1;
    desk.log.error({ err: error }, 'a message met a bug');
  };
  try {
    Promise.resolve(run({ desk, page, arrivedAt }, reply)).catch(failed);
  } catch (error) {
    failed(error);
  }
}

function strike(page: Page, { counters }: Desk): void {
  page.data.strikeCount += 1;
  if (page.data.strikeCount !== MOST_STRIKES) return;
  counters.cutCount += 1;
  cut(page);
}

/** The ack, if the page wants one. Socket.IO sees to it that only the first is sent. */
function replyOf(...args: readonly unknown[]): Reply {
  const reply = args.findLast((arg) => typeof arg === 'function');
  return reply ? (reply as Reply) : () => {};
}

const tables = new WeakMap<Handlers, ReadonlyMap<unknown, Handler>>();

function tableOf(handlers: Handlers): ReadonlyMap<unknown, Handler> {
  const known = tables.get(handlers);
  if (known) return known;
  const table = new Map<unknown, Handler>(Object.entries(handlers));
  tables.set(handlers, table);
  return table;
}
