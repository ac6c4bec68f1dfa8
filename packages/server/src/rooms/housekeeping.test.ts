import type { Seq } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import {
  createTestServer,
  findTestRoom,
  join,
  openTestRoom,
  phaseIn,
  press,
  stateOf,
} from '../../../../tests/fixtures/server-in-memory.ts';
import { createMemoryJournal } from '../journal/memory-journal.ts';
import { Housekeeping, LINGER_MS } from './housekeeping.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function classroom() {
  const clock = createFakeClock();
  const journal = createMemoryJournal();
  const server = createTestServer(journal, clock);
  const live = await openTestRoom(server);
  const keeping = new Housekeeping(server.house, server.rooms, { endAfterMs: 12 * HOUR, forgetAfterMs: 90 * DAY });
  return { clock, journal, server, live, keeping };
}

describe('housekeeping', () => {
  it('[P7] ends a room after twelve hours without a connection', async () => {
    const { clock, live, keeping } = await classroom();
    keeping.start();
    await clock.advance(13 * HOUR);
    expect(await phaseIn(live)).toBe('lobby');
    live.outlet.leaveAll();
    await clock.advance(12 * HOUR - 120_000);
    expect(await phaseIn(live)).toBe('lobby');
    await clock.advance(180_000);
    expect(await phaseIn(live)).toBe('ended');
    keeping.stop();
  });

  it('lets late pages into an ended room for a while; later it is read from its journal', async () => {
    const { clock, server, live, keeping } = await classroom();
    keeping.start();
    await live.room.order({ type: 'end-room' });
    await clock.advance(LINGER_MS);
    expect(server.rooms.loaded).toEqual([live]);
    live.outlet.leaveAll();
    await clock.advance(LINGER_MS + 120_000);
    expect(server.rooms.loaded).toEqual([]);
    expect(live.outlet.isClosed).toBe(true);
    expect(await server.rooms.read(live.room.id, ({ state }) => state.stage.is)).toBe('ended');
    expect(server.rooms.loaded).toEqual([]);
    expect((await findTestRoom(server.rooms, live.room.id)).endedAt).toBe(live.endedAt);
    keeping.stop();
  });

  it('[P7] reads a room anew that met a bug, with the class in it', async () => {
    const { clock, journal, server, live, keeping } = await classroom();
    await join(server, live, 'Ada');
    await press(server, live, 'advance');
    Object.assign(journal, { append: () => Promise.reject(new Error('bug')) });
    expect(await live.room.order({ type: 'end-room' })).toEqual({ refused: 'busy' });
    Reflect.deleteProperty(journal, 'append');
    expect(live.room.hasFailed).toBe(true);
    await clock.advance(30_000);
    keeping.start();
    await clock.settle();
    expect(live.outlet.isClosed).toBe(true);
    const again = await findTestRoom(server.rooms, live.room.id);
    expect((await stateOf(again)).seats.map(({ nickname }) => nickname)).toEqual(['Ada']);
    await clock.advance(1000);
    expect(await phaseIn(again)).toBe('reading');
    again.outlet.leaveAll();
    await clock.advance(13 * HOUR);
    expect(await journal.openRooms()).toEqual([]);
    keeping.stop();
  });

  it('[P7] closes a room whose journal makes no sense after twelve hours, so that its code is free', async () => {
    const { clock, journal, server, live, keeping } = await classroom();
    const { created } = await stateOf(live);
    await journal.append(live.room.id, { id: 'twice', seq: 2 as Seq, shape: 1, events: [created] });
    await clock.settle();
    keeping.start();
    await clock.advance(11 * HOUR);
    expect(await server.rooms.findByCode(live.room.code).catch(() => 'unreadable')).toBe('unreadable');
    await clock.advance(2 * HOUR);
    expect(await server.rooms.findByCode(live.room.code)).toBeNull();
    expect(await journal.openRooms()).toEqual([]);
    keeping.stop();
  });

  it('[P7] forgets a past session after ninety days', async () => {
    const { clock, journal, live, keeping } = await classroom();
    await live.room.order({ type: 'end-room' });
    live.outlet.leaveAll();
    clock.advanceBy(90 * DAY - HOUR);
    keeping.start();
    await clock.advance(0);
    expect(await journal.pastRooms()).toHaveLength(1);
    await clock.advance(3 * HOUR);
    expect(await journal.pastRooms()).toEqual([]);
    keeping.stop();
  });
});
