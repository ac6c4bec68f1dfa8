import type { RoomCode } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import type { FakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import { sampleWanted } from '../../../../tests/fixtures/sample-room.ts';
import {
  answer,
  createTestServer,
  findTestRoom,
  join,
  openTestRoom,
  phaseIn,
  press,
  stateOf,
} from '../../../../tests/fixtures/server-in-memory.ts';
import type { TestRoom, TestServer } from '../../../../tests/fixtures/server-in-memory.ts';
import type { Journal } from '../journal/journal.ts';
import { createMemoryJournal } from '../journal/memory-journal.ts';
import { sameQuestions } from '../next-game.ts';

const HOUR = 3_600_000;

async function classroom(journal: Journal = createMemoryJournal(), clock: FakeClock = createFakeClock()) {
  const server = createTestServer(journal, clock);
  const live = await openTestRoom(server);
  return { journal, clock, server, live };
}

/** The process is gone: its timers too. What it held in memory is held by nobody. */
async function restartAfter(ms: number, { journal, clock }: { journal: Journal; clock: FakeClock }, seed = 2) {
  const later = createFakeClock(clock.now() + ms);
  const server = createTestServer(journal, later, seed);
  await server.rooms.recover();
  return { server, clock: later };
}

async function toAsking(server: TestServer, live: TestRoom, clock: FakeClock) {
  const ada = await join(server, live, 'Ada');
  const ben = await join(server, live, 'Ben');
  await press(server, live, 'advance');
  await clock.advance(4000);
  return { ada, ben };
}

async function end(server: TestServer, live: TestRoom) {
  await live.room.ask(
    { command: { type: 'end-room' }, by: { is: 'host' }, arrivedAt: server.house.clock.now() },
    (outcome) => outcome,
  );
}

describe('opening', () => {
  it('draws codes until one is free', async () => {
    const journal = createMemoryJournal();
    const clock = createFakeClock();
    const codes = ['111111', '111111', '222222'];
    const server = createTestServer(journal, clock);
    const drawing = { ...server.house.random, roomCode: () => (codes.shift() ?? '333333') as RoomCode };
    Object.assign(server.house, { random: drawing });
    const first = await server.rooms.create(sampleWanted());
    const second = await server.rooms.create(sampleWanted());
    expect([first, second].map((opened) => 'code' in opened && opened.code)).toEqual(['111111', '222222']);
  });

  it('a room is found by its id and, while it is open, by its code', async () => {
    const { clock, server, live } = await classroom();
    expect(await server.rooms.findByCode(live.room.code)).toBe(live);
    expect(await server.rooms.find('nothing' as typeof live.room.id)).toBeNull();
    await end(server, live);
    await clock.settle();
    expect(await server.rooms.findByCode(live.room.code)).toBeNull();
    expect(await server.rooms.find(live.room.id)).toBe(live);
  });
});

describe('a restart', () => {
  it('[P2] [P3] [P6] in the middle of a question takes no time from the class', async () => {
    const before = await classroom();
    const { ada } = await toAsking(before.server, before.live, before.clock);
    await answer(before.server, before.live, ada, ['b']);
    await before.clock.advance(2000);
    const { stage } = await stateOf(before.live);
    if (stage.is !== 'playing' || stage.round.phase !== 'asking' || stage.round.clock.is !== 'running')
      throw new Error();
    const shown = before.clock.now() - stage.round.clock.opensAt;

    const { server, clock } = await restartAfter(HOUR, before);
    const live = await findTestRoom(server.rooms, before.live.room.id);
    await clock.settle();
    const after = (await stateOf(live)).stage;
    if (after.is !== 'playing' || after.round.phase !== 'asking') throw new Error(after.is);
    expect(after.round.answers[0]?.answer).toEqual(['b']);
    expect(after.round.clock).toMatchObject({ is: 'stopped', because: 'server-away', until: clock.now() + 3000 });
    expect(after.round.clock.is === 'stopped' && Math.abs(after.round.clock.elapsedMs - shown)).toBeLessThanOrEqual(
      250,
    );
    await clock.advance(3000);
    expect((await stateOf(live)).stage).toMatchObject({ round: { clock: { is: 'running' } } });
    await clock.advance(30_000);
    expect(await phaseIn(live)).toBe('revealed');
  });

  it('within a second is no gap', async () => {
    const before = await classroom();
    await toAsking(before.server, before.live, before.clock);
    const { server } = await restartAfter(500, before);
    const live = await findTestRoom(server.rooms, before.live.room.id);
    expect((await stateOf(live)).stage).toMatchObject({ round: { clock: { is: 'running' } } });
  });

  it('on a machine whose clock was set back goes on from the room’s own time', async () => {
    const before = await classroom();
    await toAsking(before.server, before.live, before.clock);
    const { server, clock } = await restartAfter(-HOUR, before);
    const live = await findTestRoom(server.rooms, before.live.room.id);
    await clock.advance(40_000);
    expect(await phaseIn(live)).toBe('revealed');
  });

  it('finds everybody away who does not come back', async () => {
    const before = await classroom();
    const { ada, ben } = await toAsking(before.server, before.live, before.clock);
    const { server, clock } = await restartAfter(5000, before);
    const live = await findTestRoom(server.rooms, before.live.room.id);
    live.outlet.connect(ben);
    await clock.advance(11_000);
    const seats = (await stateOf(live)).seats.map(({ player, is }) => [player, is]);
    expect(seats).toEqual([
      [ada, 'away'],
      [ben, 'here'],
    ]);
  });

  it('recovers the others when one journal cannot be folded', async () => {
    const before = await classroom();
    const spoilt = await openTestRoom(before.server);
    const { created } = await stateOf(spoilt);
    await spoilt.stop();
    await before.journal.append(spoilt.room.id, { id: 'twice', seq: 2 as never, shape: 1, events: [created] });
    const { server } = await restartAfter(5000, before);
    expect(server.rooms.loaded.map((live) => live.room.id)).toEqual([before.live.room.id]);
    expect(server.logged.some(({ level }) => level === 'error')).toBe(true);
  });
});

describe('two shells over one journal', () => {
  it('[P5] end in the same state, whoever was asked', async () => {
    const journal = createMemoryJournal();
    const clock = createFakeClock();
    const one = createTestServer(journal, clock, 1);
    const other = createTestServer(journal, clock, 2);
    const here = await openTestRoom(one);
    const there = await findTestRoom(other.rooms, here.room.id);
    const [ada, ben] = await Promise.all([join(one, here, 'Ada'), join(other, there, 'Ben')]);
    await press(other, there, 'advance');
    await clock.advance(4000);
    await Promise.all([
      answer(one, here, ada, ['a']),
      answer(other, there, ben, ['b']),
      answer(one, here, ada, ['c'], 2),
      answer(other, there, ben, ['a'], 2),
    ]);
    await clock.advance(60_000);
    expect(await phaseIn(here)).toBe('revealed');
    expect(await stateOf(there)).toEqual(await stateOf(here));
    const marks = here.outlet.partsFor('phone').map(({ you }) => you?.result?.mark);
    expect(marks).toEqual(['wrong']);
    expect(there.outlet.partsFor('phone').map(({ you }) => you?.result?.mark)).toEqual(['right']);
  });

  it('a lost hint costs nothing but time', async () => {
    const journal = createMemoryJournal();
    const clock = createFakeClock();
    const one = createTestServer(journal, clock, 1);
    const deaf = createTestServer(unwatched(journal), clock, 2);
    const here = await openTestRoom(one);
    const there = await findTestRoom(deaf.rooms, here.room.id);
    await join(one, here, 'Ada');
    await join(deaf, there, 'Ben');
    expect((await stateOf(there)).seats.map((seat) => seat.nickname)).toEqual(['Ada', 'Ben']);
  });
});

describe('the end', () => {
  it('puts the room among the finished ones', async () => {
    const { clock, journal, server, live } = await classroom();
    await end(server, live);
    await clock.settle();
    expect(await journal.openRooms()).toEqual([]);
    expect((await journal.pastRooms()).map(({ room }) => room)).toEqual([live.room.id]);
  });
});

describe('playing again', () => {
  it('[H9] takes the class along: same people, same secrets, new room', async () => {
    const { clock, server, live } = await classroom();
    const { ada, ben } = await toAsking(server, live, clock);
    await live.room.ask(
      { command: { type: 'remove-seat', player: ben }, by: { is: 'host' }, arrivedAt: clock.now() },
      (outcome) => outcome,
    );
    expect(await server.rooms.playAgain(live, sameQuestions)).toEqual({ refused: 'not-now' });
    await end(server, live);
    const [opened, twice] = await Promise.all([
      server.rooms.playAgain(live, sameQuestions),
      server.rooms.playAgain(live, sameQuestions),
    ]);
    const later = await server.rooms.playAgain(live, sameQuestions);
    if ('refused' in opened) throw new Error(opened.refused);
    expect(twice).toEqual(opened);
    expect(later).toEqual(opened);
    const next = await findTestRoom(server.rooms, opened.room);
    const [before, after] = [await stateOf(live), await stateOf(next)];
    expect(before.continuedIn).toEqual(opened);
    expect(after.seats).toMatchObject([{ player: ada, nickname: 'Ada', tokenHash: 'hash-of-Ada', is: 'here' }]);
    expect(after.created.questions).toEqual(before.created.questions);
    expect(after.created.seed).not.toBe(before.created.seed);
    expect(after.created.after).toBe(live.room.id);
    expect(after.stage).toEqual({ is: 'lobby' });
  });
});

function unwatched(journal: Journal): Journal {
  return new Proxy(journal, {
    get: (target, name) => {
      if (name === 'watch') return () => () => {};
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}
