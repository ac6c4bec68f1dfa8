import { describe, expect, it } from 'vitest';
import type { Actor, PlayerId } from '@bellringer/core/game';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import {
  answer,
  createTestServer,
  join,
  openTestRoom,
  press,
  stateOf,
} from '../../../../tests/fixtures/server-in-memory.ts';
import { createMemoryJournal } from '../journal/memory-journal.ts';
import { Queue } from './queue.ts';
import type { Waiting } from './queue.ts';

const PACE_MS = 8;

function waiting(by: Actor): Waiting {
  return { asking: { command: { type: 'tick' }, by, arrivedAt: 0 }, settle: () => {} };
}
const byPlayer = waiting({ is: 'player', player: 'ada' as PlayerId });
const byHost = waiting({ is: 'host' });

/** A queue from which a player's command was just taken, and another one waits. */
function paused() {
  const clock = createFakeClock();
  const queue = new Queue(clock, PACE_MS);
  queue.push(byPlayer);
  queue.take();
  queue.push(byPlayer);
  let isOver = false;
  void queue.pause()?.then(() => (isOver = true));
  return { clock, queue, isOver: () => isOver };
}

describe('the pace of a room', () => {
  it('holds up nobody who comes after a pause', async () => {
    const { clock, queue } = paused();
    await clock.advance(PACE_MS);
    queue.take();
    await clock.advance(PACE_MS);
    queue.push(byPlayer);
    expect(queue.pause()).toBeNull();
  });

  it('lets what players ask come together', async () => {
    const { clock, queue, isOver } = paused();
    await clock.advance(PACE_MS - 1);
    expect(isOver()).toBe(false);
    queue.push(byPlayer);
    await clock.advance(1);
    expect(isOver()).toBe(true);
    expect(queue.take()).toHaveLength(2);
  });

  it.each([
    ['the host', (queue: Queue) => queue.push(byHost)],
    ['the clock', (queue: Queue) => queue.push(waiting({ is: 'server' }))],
    ['what goes in front', (queue: Queue) => queue.pushInFront(waiting({ is: 'server' }))],
  ])('never holds up %s', async (_who, comes) => {
    const { clock, queue, isOver } = paused();
    comes(queue);
    await clock.settle();
    expect(isOver()).toBe(true);
    expect(queue.pause()).toBeNull();
    expect(clock.waitingCount).toBe(0);
  });

  it('does not pause for nobody, nor without a pace', () => {
    const { queue } = paused();
    queue.take();
    expect(queue.pause()).toBeNull();
    const unpaced = new Queue(createFakeClock(), 0);
    unpaced.push(byPlayer);
    unpaced.take();
    unpaced.push(byPlayer);
    expect(unpaced.pause()).toBeNull();
  });

  it('a class that answers at once shares batches, and everyone is answered', async () => {
    const clock = createFakeClock();
    const server = createTestServer(createMemoryJournal(), clock);
    Object.assign(server.house, { paceMs: PACE_MS });
    const live = await openTestRoom(server);
    const joining = ['Ada', 'Ben', 'Chidi'].map((name) => join(server, live, name));
    await clock.advance(3 * PACE_MS);
    const players = await Promise.all(joining);
    await press(server, live, 'advance');
    await clock.advance(4000);
    const before = await live.room.look(({ seq }) => seq);
    const answering = players.map((player) => answer(server, live, player, ['a']));
    await clock.advance(3 * PACE_MS);
    expect(await Promise.all(answering)).toEqual(players.map(() => ({ ok: true })));
    expect((await live.room.look(({ seq }) => seq)) - before).toBe(2);
    expect((await stateOf(live)).answeredCount).toBe(3);
  });
});
