import { describe, expect, test } from 'vitest';
import { nextDeadline } from '../deadline.ts';
import { gist, openClassroom, playerNamed } from '../testing/classroom.ts';
import { wholePhone } from '../testing/whole-views.ts';

describe('ending', () => {
  test('[H8] is possible at any time, once', () => {
    const room = openClassroom({}, 'Ada');
    expect(gist(room.host({ type: 'end-room' }))).toEqual(['room-ended']);
    expect(room.host({ type: 'end-room' })).toEqual([]);
    expect(room.presses('advance')).toEqual({ refused: 'room-ended' });
    expect(room.state.endedAt).toBe(room.now);
  });

  test('[H8] a round whose key was not shown counts for nobody then', () => {
    const room = openClassroom({}, 'Ada').playsRound({ Ada: ['a', 3000] });
    const before = room.score('Ada');
    room.opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    room.host({ type: 'end-room' });
    expect(room.you('Ada')).toMatchObject({ score: before, marks: ['right', 'skipped'] });
    expect(nextDeadline(room.state)).toBeNull();
  });

  test('[H8] the round whose key is up counts', () => {
    const room = openClassroom({}, 'Ada').playsRound({ Ada: ['a', 3000] });
    const before = room.score('Ada');
    room.host({ type: 'end-room' });
    expect(room.score('Ada')).toBe(before);
    expect(before).toBeGreaterThan(1000);
  });

  test('[H9] the same class goes on in a new room, which every page is told once', () => {
    const room = openClassroom({}, 'Ada');
    const onward = { type: 'continue-room', room: 'r-2' as never, code: '654321' as never } as const;
    expect(room.server(onward)).toEqual({ refused: 'not-now' });
    room.host({ type: 'end-room' });
    expect(gist(room.server(onward))).toEqual(['room-continued']);
    expect(room.server(onward)).toEqual([]);
    expect(wholePhone(room.state).room?.next).toEqual({ room: 'r-2', code: '654321' });
  });
});

describe('who may', () => {
  test('[H6] only the host moves a room, and nobody but the server ticks it', () => {
    const room = openClassroom({}, 'Ada').opensRound();
    const ada = { is: 'player', player: playerNamed('Ada') } as const;
    const { aim } = room;
    for (const by of [
      ada,
      { is: 'server' } as const,
      { is: 'newcomer', player: ada.player, tokenHash: 'x' } as const,
    ]) {
      for (const type of ['advance', 'skip', 'stop-clock', 'start-clock', 'show-tally', 'hide-tally'] as const) {
        expect(room.asks(room.asking({ type, aim }, by))).toEqual({ refused: 'not-host' });
      }
      for (const type of ['lock-room', 'unlock-room', 'renew-links'] as const) {
        expect(room.asks(room.asking({ type }, by))).toEqual({ refused: 'not-host' });
      }
      const remove = { type: 'remove-seat', player: ada.player } as const;
      expect(room.asks(room.asking(remove, by))).toEqual({ refused: 'not-host' });
    }
    for (const by of [ada, { is: 'host' } as const]) {
      expect(room.asks(room.asking({ type: 'tick' }, by))).toEqual({ refused: 'not-host' });
    }
    expect(room.asks(room.asking({ type: 'end-room' }, ada))).toEqual({ refused: 'not-host' });
    expect(room.phase).toBe('asking');
  });

  test('[H6] the server ends a room that was left alone', () => {
    const room = openClassroom({}, 'Ada');
    expect(gist(room.asks(room.asking({ type: 'end-room' }, { is: 'server' })))).toEqual(['room-ended']);
  });
});
