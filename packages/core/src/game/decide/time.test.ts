import { describe, expect, test } from 'vitest';
import { nextDeadline } from '../deadline.ts';
import { gist, openClassroom, type Classroom } from '../testing/classroom.ts';
import { leadMs } from '../timing.ts';

const asking = (): Classroom => openClassroom({}, 'Ada', 'Ben').opensRound();

describe('the bell', () => {
  test('[T8] waits for the longest limit among seats that are here', () => {
    const room = openClassroom({}, 'Ada', 'Ben', 'Chidi');
    room.setsFactor('Ben', 1.5);
    room.setsFactor('Chidi', 2);
    room.opensRound();
    const opensAt = room.now;
    expect(nextDeadline(room.state)).toBe(opensAt + 40_000);
    room.goesAway('Chidi');
    expect(nextDeadline(room.state)).toBe(opensAt + 30_000);
    room.removes('Ben');
    expect(nextDeadline(room.state)).toBe(opensAt + 20_000);
    room.comesBack('Chidi');
    expect(nextDeadline(room.state)).toBe(opensAt + 40_000);
    room.setsFactor('Chidi', 1);
    expect(nextDeadline(room.state)).toBe(opensAt + 20_000);
  });

  test('[T8] waits for whoever is untimed until all here have answered or the host closes', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    room.setsFactor('Ben', 'untimed');
    room.opensRound();
    expect(nextDeadline(room.state)).toBeNull();
    room.clockAt(1000);
    room.answers('Ada', 'a');
    room.clockAt(90_000);
    expect(room.phase).toBe('asking');
    expect(room.answers('Ben', 'a')).toMatchObject([{ elapsedMs: 90_000 }]);
    room.passes(1500);
    expect(room.phase).toBe('closing');
  });

  test('[T8] rings at once when only those are left whose time is over', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    room.setsFactor('Ben', 2);
    room.opensRound().clockAt(25_000);
    room.goesAway('Ben');
    expect(nextDeadline(room.state)).toBeLessThan(room.now);
    expect(room.ticks()).toMatchObject([{ type: 'round-closing', because: 'time', elapsedMs: 20_000 }]);
  });

  test('[T8] added time is added to every limit, not multiplied', () => {
    const room = openClassroom({}, 'Ada');
    room.setsFactor('Ada', 2);
    room.opensRound();
    room.adds(10_000);
    expect(nextDeadline(room.state)).toBe(room.now + 50_000);
  });

  test('[H3] the reveal follows the close at once', () => {
    const room = asking().clockAt(3000);
    room.presses('advance');
    expect(room.passes(499).phase).toBe('closing');
    expect(room.passes(1).phase).toBe('revealed');
    expect(room.journal.slice(-2).map((event) => event.type)).toEqual(['round-closed', 'round-revealed']);
  });

  test('[H3] a host who reveals by hand decides when', () => {
    const room = openClassroom({ settings: { reveal: 'by-hand' } }, 'Ada')
      .opensRound()
      .clockAt(3000);
    room.presses('advance');
    expect(room.passes(60_000).phase).toBe('closed');
    expect(gist(room.presses('advance'))).toEqual(['round-revealed']);
  });
});

describe('a clock that stood', () => {
  test('[T9] goes on at the value at which it stood, after a lead in which it stands', () => {
    const room = asking().clockAt(4000);
    room.presses('stop-clock');
    room.passes(60_000);
    expect(room.clockShows).toBe(4000);
    room.presses('start-clock');
    expect(room.clockShows).toBe(4000);
    room.passes(leadMs(2));
    expect(room.clockShows).toBe(4000);
    room.passes(1000);
    expect(room.clockShows).toBe(5000);
    expect(nextDeadline(room.state)).toBe(room.now + 15_000);
  });

  test('[T9] also while the stem stands alone', () => {
    const room = openClassroom({}, 'Ada');
    room.presses('advance');
    room.passes(1000);
    room.presses('stop-clock');
    expect(nextDeadline(room.state)).toBeNull();
    room.passes(5000);
    room.presses('start-clock');
    room.passes(leadMs(1));
    expect(room.clockShows).toBe(-2000);
    expect(room.passes(2000).phase).toBe('asking');
  });

  test('[T9] an answer during the lead counts with that value', () => {
    const room = asking().clockAt(4000);
    room.presses('stop-clock');
    room.passes(2000);
    room.presses('start-clock');
    room.passes(100);
    expect(room.answers('Ada', 'a')).toMatchObject([{ rawMs: 4000 }]);
  });

  test('[T10] an answer on its way at the pause counts with the value at which the clock stands', () => {
    const room = asking().clockAt(4000);
    room.presses('stop-clock');
    room.passes(500);
    expect(room.answers('Ada', 'a')).toMatchObject([{ rawMs: 4000, elapsedMs: 4000 }]);
    room.passes(1);
    expect(room.answers('Ben', 'a')).toEqual({ refused: 'paused' });
    room.presses('start-clock');
    expect(gist(room.answers('Ben', 'a'))).toEqual(['answer-recorded']);
  });
});

describe('a slow disk', () => {
  test('[T10] makes no answer late that arrived within Cmax of a pause', () => {
    const room = asking().clockAt(4000);
    room.presses('stop-clock');
    const arrivedAt = room.now + 400;
    room.passes(3000);
    room.host({ type: 'lock-room' });
    expect(room.answers('Ada', 'a', { arrivedAt })).toMatchObject([{ rawMs: 4000 }]);
    expect(room.answers('Ben', 'a', { arrivedAt: arrivedAt + 101 })).toEqual({ refused: 'paused' });
  });
});

describe('choices', () => {
  test('[T11] are announced ahead of their opening, by 300 ms and 0.05 ms a phone', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    room.presses('advance');
    const opensAt = room.now + 3000;
    expect(nextDeadline(room.state)).toBe(opensAt - leadMs(2));
    room.passes(3000 - leadMs(2));
    expect(room.journal.at(-1)).toMatchObject({ type: 'choices-opened', at: opensAt - leadMs(2), opensAt });
  });

  test('[T11] keep their lead when the announcement is late', () => {
    const room = openClassroom({}, 'Ada');
    room.presses('advance');
    room.now += 5000;
    expect(room.ticks()).toMatchObject([{ type: 'choices-opened', opensAt: room.now + leadMs(1) }]);
  });
});

describe('a tick', () => {
  test('[T12] early, or where only people move the room on, changes nothing', () => {
    const room = openClassroom({ settings: { standings: 'each' } }, 'Ada');
    expect(room.ticks()).toEqual([]);
    room.presses('advance');
    expect(room.ticks()).toEqual([]);
    room.clockAt(0);
    expect(room.ticks()).toEqual([]);
    room.presses('stop-clock');
    room.now += 60_000;
    expect(room.ticks()).toEqual([]);
    room.presses('start-clock');
    room.passes(leadMs(1)).closesRound();
    for (const phase of ['revealed', 'standings']) {
      expect(room.phase).toBe(phase);
      expect(nextDeadline(room.state)).toBeNull();
      expect(room.ticks()).toEqual([]);
      room.presses('advance');
    }
    room.host({ type: 'end-room' });
    expect(room.ticks()).toEqual([]);
  });

  test('[T12] doubled rings one bell, late rings it at the limit', () => {
    const room = asking();
    room.now += 20_700;
    expect(room.ticks()).toMatchObject([{ type: 'round-closing', because: 'time', elapsedMs: 20_000 }]);
    expect(gist(room.ticks())).toEqual(['round-closed', 'round-revealed']);
    expect(room.ticks()).toEqual([]);
  });
});

describe('presence', () => {
  test('[A8] is noted once, of those who have a seat', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    expect(room.goesAway('Ada', 'Chidi')).toMatchObject([{ type: 'seats-away', players: ['p-ada'] }]);
    expect(room.goesAway('Ada')).toEqual([]);
    expect(room.comesBack('Ada', 'Ben')).toMatchObject([{ type: 'seats-back', players: ['p-ada'] }]);
    expect(room.state.hereCount).toBe(2);
  });
});
