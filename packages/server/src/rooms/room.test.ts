import { nextDeadline, RETURN_MS } from '@bellringer/core/game';
import type { RoundNo, Seq } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { faultyJournal } from '../../../../tests/contract/faulty-journal.ts';
import type { Fault } from '../../../../tests/contract/faulty-journal.ts';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import {
  answer,
  createTestServer,
  join,
  openTestRoom,
  phaseIn,
  press,
  stateOf,
} from '../../../../tests/fixtures/server-in-memory.ts';
import type { TestRoom, TestServer } from '../../../../tests/fixtures/server-in-memory.ts';
import type { Journal } from '../journal/journal.ts';
import { createMemoryJournal } from '../journal/memory-journal.ts';
import { RoomUnreadable } from './ledger.ts';

async function classroom(journal: Journal = createMemoryJournal()) {
  const clock = createFakeClock();
  const server = createTestServer(journal, clock);
  const live = await openTestRoom(server);
  return { clock, server, live, journal };
}

function addTime({ house }: TestServer, live: TestRoom, ms: number) {
  const command = { type: 'add-time', ms, aim: { round: 1 as RoundNo, phase: 'asking' } } as const;
  return live.room.ask({ command, by: { is: 'host' }, arrivedAt: house.clock.now() }, (outcome) => outcome);
}

/** A journal whose next writes fail as listed. */
function failing() {
  const faults: (Fault | null)[] = [];
  return { faults, journal: faultyJournal(createMemoryJournal(), () => faults.shift() ?? null) };
}

async function asking(classIn: Awaited<ReturnType<typeof classroom>>) {
  const { clock, server, live } = classIn;
  const ada = await join(server, live, 'Ada');
  const ben = await join(server, live, 'Ben');
  await press(server, live, 'advance');
  await clock.advance(4000);
  expect(await phaseIn(live)).toBe('asking');
  return { ...classIn, ada, ben };
}

describe('a room plays by its clock', () => {
  it('moves from reading to asking to revealed without anybody asking', async () => {
    const { clock, live } = await asking(await classroom());
    await clock.advance(25_000);
    expect(await phaseIn(live)).toBe('revealed');
  });

  it('decides what waits in one batch, and answers in order', async () => {
    const { server, live, ada, ben, journal } = await asking(await classroom());
    const order: string[] = [];
    await Promise.all([
      press(server, live, 'stop-clock').then(() => order.push('host')),
      answer(server, live, ada, ['a']).then(() => order.push('Ada')),
      answer(server, live, ben, ['b']).then(() => order.push('Ben')),
    ]);
    expect(order).toEqual(['host', 'Ada', 'Ben']);
    const record = await journal.find(live.room.id);
    const last = await live.room.look(({ seq }) => seq);
    expect(record?.last).toBe(last);
  });

  it('[P1] shows nothing that is not stored', async () => {
    const { journal: inner } = await classroom();
    let isStored = false;
    const slow: Journal = {
      ...faultyJournal(inner, () => null),
      append: async (room, batch) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        isStored = true;
        return inner.append(room, batch);
      },
    };
    const { server, live } = await classroom(slow);
    const joined = join(server, live, 'Ada');
    const seen = await live.room.look(({ state }) => ({ seats: state.seats.length, isStored }));
    await joined;
    expect(seen).toEqual({ seats: 1, isStored: true });
  });
});

describe('a batch that does not get through', () => {
  it('is decided again when another one had its place', async () => {
    const { faults, journal } = failing();
    const { server, live } = await classroom(journal);
    faults.push('conflict', 'conflict');
    await join(server, live, 'Ada');
    expect((await stateOf(live)).seats).toHaveLength(1);
  });

  it.each(['unknown-stored', 'unknown-lost'] as const)(
    'is there exactly once when the journal does not know (%s)',
    async (fault) => {
      const { faults, journal } = failing();
      const { server, live } = await classroom(journal);
      faults.push(fault);
      await join(server, live, 'Ada');
      await join(server, live, 'Ben');
      const { seats } = await stateOf(live);
      expect(seats.map((seat) => seat.nickname)).toEqual(['Ada', 'Ben']);
    },
  );

  it('is done once, and said to be, when the journal had it after all', async () => {
    const { faults, journal } = failing();
    const { clock, server, live } = await classroom(journal);
    await join(server, live, 'Ada');
    faults.push('unknown-stored');
    expect(await press(server, live, 'advance')).toEqual({ ok: true });
    await clock.advance(4000);
    faults.push('unknown-stored');
    expect(await addTime(server, live, 10_000)).toEqual({ ok: true });
    expect((await stateOf(live)).stage).toMatchObject({ round: { asked: { no: 1, addedMs: 10_000 } } });
  });

  it.each(['full', 'broken'] as const)(
    'is refused by name when nothing can be saved (%s), until it can',
    async (fault) => {
      const { faults, journal } = failing();
      const { clock, server, live, ada, ben } = await asking(await classroom(journal));
      faults.push(fault, fault, fault);
      expect(await answer(server, live, ada, ['a'])).toEqual({ refused: 'not-saved' });
      expect(await answer(server, live, ben, ['a'])).toEqual({ refused: 'not-saved' });
      expect((await stateOf(live)).answeredCount).toBe(0);
      expect(live.outlet.notices).toEqual([{ isSaving: false }]);
      await clock.advance(3000);
      expect(live.outlet.notices).toEqual([{ isSaving: false }, { isSaving: true }]);
      expect(await answer(server, live, ada, ['a'])).toEqual({ ok: true });
    },
  );

  it('[P2] costs the class no time, and leaves phones 3 s to ask again', async () => {
    const { faults, journal } = failing();
    const { clock, server, live, ada } = await asking(await classroom(journal));
    const clockBefore = (await stateOf(live)).stage;
    faults.push('full', ...Array.from({ length: 30 }, () => 'full' as const));
    await answer(server, live, ada, ['a']);
    const failedAt = clock.now();
    await clock.advance(40_000);
    expect(live.room.isSaving).toBe(true);
    expect(await phaseIn(live)).toBe('asking');
    const { stage } = await stateOf(live);
    const opensAt = (is: typeof stage) =>
      is.is === 'playing' && 'clock' in is.round && is.round.clock.is === 'running' ? is.round.clock.opensAt : 0;
    const goesOnAt = failedAt + 31_000 + RETURN_MS;
    expect(opensAt(stage) - opensAt(clockBefore)).toBe(goesOnAt - failedAt);
  });
});

describe('a bug', () => {
  it('costs the command that met it, not the room', async () => {
    const { server, live } = await classroom();
    const nonsense = { command: null as never, by: { is: 'host' }, arrivedAt: server.house.clock.now() } as const;
    expect(await live.room.ask(nonsense, (outcome) => outcome)).toEqual({ refused: 'busy' });
    await join(server, live, 'Ada');
    expect((await stateOf(live)).seats).toHaveLength(1);
    expect(server.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('in the room itself closes that room and no other', async () => {
    const { server, live, journal, clock } = await classroom();
    const other = await openTestRoom(server);
    const created = (await stateOf(live)).created;
    await journal.append(live.room.id, { id: 'twice', seq: 2 as Seq, shape: 1, events: [created] });
    await clock.settle();
    expect(await live.room.order({ type: 'tick' })).toEqual({ refused: 'busy' });
    await expect(stateOf(live)).rejects.toThrow(RoomUnreadable);
    await join(server, other, 'Ada');
    expect((await stateOf(other)).seats).toHaveLength(1);
  });

  it('in what is told to one asker costs that asker', async () => {
    const { server, live } = await classroom();
    const asking = { command: { type: 'lock-room' }, by: { is: 'host' }, arrivedAt: server.house.clock.now() } as const;
    const told = live.room.ask(asking, () => {
      throw new Error('bug');
    });
    await expect(told).rejects.toThrow('bug');
    expect((await stateOf(live)).isLocked).toBe(true);
  });
});

describe('a stall', () => {
  it('[P3] is time that the class did not have, and the clock goes on at once', async () => {
    const { clock, server, live, ada } = await asking(await classroom());
    await clock.leap(60_000);
    expect(await phaseIn(live)).toBe('asking');
    expect(await answer(server, live, ada, ['a'])).toEqual({ ok: true });
    await clock.advance(25_000);
    expect(await phaseIn(live)).toBe('revealed');
  });

  it('[P2] comes before a bell that waited while the machine slept', async () => {
    const inner = createMemoryJournal();
    let isThrough = Promise.resolve();
    const slow: Journal = {
      ...faultyJournal(inner, () => null),
      append: async (room, batch) => {
        await isThrough;
        return inner.append(room, batch);
      },
    };
    const { clock, server, live, ada } = await asking(await classroom(slow));
    // The last sign of life is then a little older than the bell.
    await addTime(server, live, 100);
    let letThrough = () => {};
    isThrough = new Promise((resolve) => (letThrough = resolve));
    const bellAt = nextDeadline(await stateOf(live)) ?? 0;
    const answering = answer(server, live, ada, ['a']);
    await clock.advance(bellAt - clock.now());
    await clock.leap(60_000);
    letThrough();
    await clock.settle();
    expect(await answering).toEqual({ ok: true });
    expect(await phaseIn(live)).toBe('asking');
    await clock.advance(250);
    expect(await phaseIn(live)).toBe('closing');
  });
});

describe('stopping', () => {
  it('finishes what was asked and refuses what comes later', async () => {
    const { clock, server, live } = await classroom();
    const joined = join(server, live, 'Ada');
    const stopped = live.stop();
    await clock.settle();
    await Promise.all([joined, stopped]);
    expect((await stateOf(live)).seats).toHaveLength(1);
    expect(await live.room.order({ type: 'tick' })).toEqual({ refused: 'busy' });
    expect(clock.waitingCount).toBe(0);
  });
});
