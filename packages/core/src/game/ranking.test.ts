import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeStandings, standingsOf } from './ranking.ts';
import { foldRoom } from './evolve.ts';
import { openClassroom } from './testing/classroom.ts';
import { multiple, single } from './testing/questions.ts';

const NAMES = ['Ada', 'Ben', 'Chidi', 'Dora'];
const exact = { preset: 'accuracy' } as const;

const ranksIn = (room: ReturnType<typeof openClassroom>, names = NAMES) => names.map((name) => room.rank(name));

describe('rank', () => {
  test('[R1] is by total score', () => {
    const room = openClassroom({}, ...NAMES).playsRound({
      Ada: ['b', 1000],
      Ben: ['a', 9000],
      Chidi: ['a', 3000],
    });
    expect(ranksIn(room)).toEqual([3, 2, 1, 3]);
  });

  test('[R1] of equal scores, more right answers come first', () => {
    const questions = [single('q1', { points: 500 }), multiple('q2'), single('q3', { points: 0 })];
    const room = openClassroom({ questions, settings: exact }, 'Ada', 'Ben')
      .playsRound({ Ada: ['b', 1000], Ben: ['a', 1000] })
      .playsRound({ Ada: ['a', 1000], Ben: ['c', 1000] });
    expect([room.score('Ada'), room.score('Ben')]).toEqual([500, 500]);
    expect(ranksIn(room, ['Ada', 'Ben'])).toEqual([2, 1]);
  });

  test('[R2] is shared by equals: 1, 2, 2, 4', () => {
    const room = openClassroom({ settings: exact }, ...NAMES)
      .playsRound({ Ada: ['b', 1000], Ben: ['a', 1000], Chidi: ['a', 1000], Dora: ['a', 1000] })
      .playsRound({ Ada: ['b', 1000], Ben: ['b', 1000], Chidi: ['b', 1000], Dora: ['a', 1000] });
    expect(ranksIn(room)).toEqual([4, 2, 2, 1]);
  });

  test('[R2] in a whole class of equals is 1', () => {
    expect(ranksIn(openClassroom({}, ...NAMES).playsRound())).toEqual([1, 1, 1, 1]);
  });

  test('[R2] is one more than how many are better, for any scores', () => {
    const anyPicks = fc.array(fc.tuple(...NAMES.map(() => fc.constantFrom('a', 'b'))), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyPicks, (rounds) => {
        const room = openClassroom({ settings: exact }, ...NAMES);
        for (const picks of rounds) {
          room.playsRound(Object.fromEntries(NAMES.map((name, i) => [name, [picks[i] ?? 'b', 1000] as const])));
        }
        const scores = NAMES.map((name) => room.score(name));
        expect(ranksIn(room)).toEqual(scores.map((own) => 1 + scores.filter((other) => other > own).length));
      }),
      { numRuns: 30 },
    );
  });

  test('[R3] everyone with a seat has one, also whoever is away', () => {
    const room = openClassroom({}, ...NAMES).playsRound({ Ada: ['a', 1000], Ben: ['a', 9000] });
    room.goesAway('Ben', 'Dora');
    room.presses('advance');
    expect(ranksIn(room)).toEqual([1, 2, 3, 3]);
    expect(room.you('Ada').playersCount).toBe(4);
  });

  test('[R3] a newcomer stands behind everyone who scored, with those who have nothing', () => {
    const room = openClassroom({}, 'Ada', 'Ben').playsRound({ Ada: ['a', 1000] });
    room.joins('Chidi');
    expect(ranksIn(room, ['Ada', 'Ben', 'Chidi'])).toEqual([1, 2, 2]);
    const allScored = openClassroom({}, 'Ada').playsRound({ Ada: ['a', 1000] });
    allScored.joins('Chidi');
    expect(ranksIn(allScored, ['Ada', 'Chidi'])).toEqual([1, 2]);
    allScored.host({ type: 'end-room' });
    expect(ranksIn(allScored, ['Ada', 'Chidi'])).toEqual([1, 2]);
    expect(allScored.you('Chidi').playersCount).toBe(2);
  });

  test('[R4] a skipped round counts for nobody', () => {
    const room = openClassroom({}, 'Ada', 'Ben').opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    room.presses('skip');
    room.clockAt(0).closesRound();
    expect(ranksIn(room, ['Ada', 'Ben'])).toEqual([1, 1]);
    expect(room.score('Ada')).toBe(0);
  });
});

describe('standings', () => {
  test('[R2] say how many places were won and lost by the last round', () => {
    const room = openClassroom({ settings: exact }, 'Ada', 'Ben', 'Chidi')
      .playsRound({ Ada: ['a', 1000], Ben: ['a', 1000], Chidi: ['b', 1000] })
      .playsRound({ Ada: ['b', 1000], Ben: ['a', 1000], Chidi: ['a', 1000] });
    const moved = standingsOf(room.state).rows.map((row) => [row.seat.nickname, row.rank, row.moved]);
    expect(moved).toEqual([
      ['Ben', 1, 0],
      ['Ada', 2, -1],
      ['Chidi', 2, 1],
    ]);
  });

  test('[R3] are the same whether they were kept or are computed after a restart', () => {
    const room = openClassroom({}, 'Ada');
    standingsOf(room.state);
    room.joins('Ben');
    room.playsRound({ Ada: ['a', 1000], Ben: ['a', 1000] });
    room.joins('Chidi');
    const restarted = foldRoom(room.journal);
    expect(restarted && standingsOf(restarted)).toEqual(standingsOf(room.state));
    expect(standingsOf(room.state)).toEqual(computeStandings(room.state));
    expect(standingsOf(room.state)).toBe(standingsOf(room.state));
  });
});
