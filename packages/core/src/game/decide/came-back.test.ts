import { describe, expect, test } from 'vitest';
import type { WhyAway } from '../commands.ts';
import { nextDeadline } from '../deadline.ts';
import { gist, openClassroom, type Classroom } from '../testing/classroom.ts';
import { leadMs } from '../timing.ts';
import { RETURN_MS } from './time.ts';

const asking = (): Classroom => openClassroom({}, 'Ada', 'Ben').opensRound();

const cameBack = (room: Classroom, because: WhyAway, lastSignAt: number) =>
  room.server({ type: 'came-back', because, lastSignAt });

describe('after a gap', () => {
  test('[P2] a restart: the clock stands at what it showed at the last sign of life', () => {
    const room = asking().clockAt(6000);
    const lastSignAt = room.now;
    room.now += 3_600_000;
    expect(cameBack(room, 'restart', lastSignAt)).toEqual([
      {
        type: 'clock-stopped',
        at: room.now,
        round: 1,
        elapsedMs: 6000,
        until: room.now + RETURN_MS,
        because: 'server-away',
      },
    ]);
    expect(room.answers('Ada', 'a')).toMatchObject([{ rawMs: 6000 }]);
  });

  test('[P2] what was stored after the last sign of life counts as one', () => {
    const room = asking().clockAt(6000);
    const lastSignAt = room.now - 200;
    room.answers('Ada', 'a');
    room.now += 5000;
    expect(cameBack(room, 'restart', lastSignAt)).toMatchObject([{ elapsedMs: 6000 }]);
  });

  test.each(['restart', 'outage'] as const)('[P3] after a %s it goes on by itself 3 s later, at that value', (why) => {
    const room = asking().clockAt(6000);
    const lastSignAt = room.now;
    room.now += 10_000;
    cameBack(room, why, lastSignAt);
    expect(nextDeadline(room.state)).toBe(room.now + RETURN_MS);
    room.passes(RETURN_MS + 1000);
    expect(room.clockShows).toBe(7000);
    expect(nextDeadline(room.state)).toBe(room.now + 13_000);
  });

  test('[P3] a second restart meanwhile waits anew, at the same value', () => {
    const room = asking().clockAt(6000);
    const lastSignAt = room.now;
    room.now += 10_000;
    cameBack(room, 'restart', lastSignAt);
    room.passes(1000);
    cameBack(room, 'restart', room.now);
    expect(nextDeadline(room.state)).toBe(room.now + RETURN_MS);
    expect(room.clockShows).toBe(6000);
  });

  test('[P3] after a stall it goes on at once', () => {
    const room = asking().clockAt(6000);
    const lastSignAt = room.now;
    room.now += 4000;
    expect(gist(cameBack(room, 'stall', lastSignAt))).toEqual(['clock-stopped', 'clock-started']);
    expect(room.clockShows).toBe(6000);
    room.passes(1000);
    expect(room.clockShows).toBe(7000);
  });

  test('[P3] a stall while phones are waited for lets them have their 3 s anew', () => {
    const room = asking().clockAt(6000);
    const lastSignAt = room.now;
    room.now += 10_000;
    cameBack(room, 'outage', lastSignAt);
    room.passes(1000);
    const stalledAt = room.now;
    room.now += 2500;
    expect(gist(cameBack(room, 'stall', stalledAt))).toEqual(['clock-stopped']);
    expect(nextDeadline(room.state)).toBe(room.now + RETURN_MS);
    expect(room.clockShows).toBe(6000);
  });

  test('[P3] a clock that the host stopped stays stopped', () => {
    const room = asking().clockAt(6000);
    room.presses('stop-clock');
    const lastSignAt = room.now;
    room.now += 4000;
    expect(cameBack(room, 'restart', lastSignAt)).toEqual([]);
    expect(cameBack(room, 'stall', lastSignAt)).toEqual([]);
    expect(nextDeadline(room.state)).toBeNull();
  });

  test.each(['restart', 'outage'] as const)('[P3] after a %s the host cannot hurry it', (why) => {
    const room = asking().clockAt(6000);
    cameBack(room, why, room.now);
    room.passes(1000);
    expect(room.presses('start-clock')).toEqual([]);
    room.passes(RETURN_MS - 1000);
    expect(room.clockShows).toBe(6000);
    expect(room.passes(100) && room.clockShows).toBe(6100);
  });

  test('[P3] a pause meanwhile does not shorten it', () => {
    const room = asking().clockAt(6000);
    cameBack(room, 'outage', room.now);
    room.passes(500);
    for (const button of ['stop-clock', 'start-clock', 'stop-clock', 'start-clock'] as const) room.presses(button);
    room.passes(RETURN_MS - 500);
    expect(room.clockShows).toBe(6000);
    expect(room.passes(100) && room.clockShows).toBe(6100);
  });

  test('[P3] a pause that outlasts it ends with the usual lead', () => {
    const room = asking().clockAt(6000);
    cameBack(room, 'outage', room.now);
    room.presses('stop-clock');
    room.passes(60_000);
    room.presses('start-clock');
    expect(room.passes(leadMs(2) + 100) && room.clockShows).toBe(6100);
  });

  test('[P3] a host who rings at once ends the round at that value', () => {
    const room = asking().clockAt(6000);
    cameBack(room, 'restart', room.now);
    room.passes(1000);
    expect(gist(room.presses('advance'))).toEqual(['round-closing', 'clock-started']);
    expect(room.answers('Ada', 'a')).toMatchObject([{ rawMs: 6000 }]);
    expect(room.passes(500).phase).toBe('revealed');
  });

  test('[P3] while answers are on their way the round closes after the return', () => {
    const room = asking().clockAt(6000);
    room.presses('advance');
    const lastSignAt = room.now;
    room.now += 9000;
    cameBack(room, 'restart', lastSignAt);
    expect(room.passes(RETURN_MS).phase).toBe('closing');
    expect(room.passes(500).phase).toBe('revealed');
  });

  test('[P2] where no clock runs nothing happens', () => {
    const room = openClassroom({}, 'Ada');
    expect(cameBack(room, 'restart', room.now - 5000)).toEqual([]);
    room.playsRound();
    expect(cameBack(room, 'stall', room.now - 5000)).toEqual([]);
  });
});
