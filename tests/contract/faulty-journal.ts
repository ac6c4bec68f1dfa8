import type { RoomId } from '@bellringer/core/game';
import type { Appended, Journal } from '@bellringer/server/src/journal/journal.ts';

/** What can go wrong with one append. `unknown` comes in two kinds: the batch is there after all, or it is not. */
export type Fault = 'conflict' | 'unknown-stored' | 'unknown-lost' | 'full' | 'broken';

/**
 * A journal that fails when it is told to. `nextFault` is asked before each append with its room, and before each probe with
 * null; with null for an answer the write goes through. Everything else is the inner journal's.
 */
export function faultyJournal(inner: Journal, nextFault: (room: RoomId | null) => Fault | null): Journal {
  const write = async (of: RoomId | null, go: () => Promise<Appended>): Promise<Appended> => {
    const fault = nextFault(of);
    if (fault === null) return go();
    if (fault === 'unknown-stored') await go();
    return fault === 'unknown-stored' || fault === 'unknown-lost' ? 'unknown' : fault;
  };
  return {
    append: (room, batch) => write(room, () => inner.append(room, batch)),
    probe: () => write(null, () => inner.probe()),
    create: (room, code, first, at) => inner.create(room, code, first, at),
    read: (room, after) => inner.read(room, after),
    openRooms: () => inner.openRooms(),
    pastRooms: () => inner.pastRooms(),
    find: (room) => inner.find(room),
    roomOfCode: (code) => inner.roomOfCode(code),
    close: (room, at) => inner.close(room, at),
    redact: (room, batch) => inner.redact(room, batch),
    forgetBefore: (at) => inner.forgetBefore(at),
    watch: (news) => inner.watch(news),
    signOfLife: (at) => inner.signOfLife(at),
    lastSignOfLife: () => inner.lastSignOfLife(),
    clockOffsetMs: () => inner.clockOffsetMs(),
    stop: () => inner.stop(),
  };
}
