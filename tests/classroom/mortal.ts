/** A server that can be killed: from its death on its timers do not run and its writes reach nothing. */
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import type { Clock } from '@bellringer/server/src/clock.ts';

export interface Life {
  isOver: boolean;
}

export function mortalClock(clock: Clock, life: Life): Clock {
  return {
    now: () => clock.now(),
    advanceBy: (ms) => clock.advanceBy(ms),
    setTimer: (run, afterMs) => clock.setTimer(() => (life.isOver ? undefined : run()), afterMs),
    clear: (timer) => clock.clear(timer),
    nextTurn: () => (life.isOver ? forEver() : clock.nextTurn()),
  };
}

/** What was under way at the death may or may not have reached the journal; its writer never hears of it. */
export function mortalJournal(journal: Journal, life: Life): Journal {
  const alive = async <T>(write: () => Promise<T>): Promise<T> => {
    if (life.isOver) return forEver();
    const result = await write();
    return life.isOver ? forEver() : result;
  };
  return {
    append: (room, batch) => alive(() => journal.append(room, batch)),
    probe: () => alive(() => journal.probe()),
    create: (room, code, first, at) => alive(() => journal.create(room, code, first, at)),
    close: (room, at) => alive(() => journal.close(room, at)),
    redact: (room, batch) => alive(() => journal.redact(room, batch)),
    forgetBefore: (at) => alive(() => journal.forgetBefore(at)),
    signOfLife: (at) => (life.isOver ? undefined : journal.signOfLife(at)),
    watch: (news) => journal.watch((room, last) => (life.isOver ? undefined : news(room, last))),
    read: (room, after) => journal.read(room, after),
    openRooms: () => journal.openRooms(),
    pastRooms: () => journal.pastRooms(),
    find: (room) => journal.find(room),
    roomOfCode: (code) => journal.roomOfCode(code),
    lastSignOfLife: () => journal.lastSignOfLife(),
    clockOffsetMs: () => journal.clockOffsetMs(),
    stop: () => journal.stop(),
  };
}

function forEver<T>(): Promise<T> {
  return new Promise(() => {});
}
