import { describe, expect, test } from 'vitest';
import { openClassroom } from '../testing/classroom.ts';
import { single } from '../testing/questions.ts';
import { wholeRemote, wholeScreen } from '../testing/whole-views.ts';

const ONE = { questions: [single('q1'), single('q2')] };

describe('standings', () => {
  const play = (standings: 'each' | 'end' | 'never') =>
    openClassroom({ ...ONE, settings: { standings } }, 'Ada', 'Ben').playsRound({
      Ada: ['a', 3000],
      Ben: ['b', 4000],
    });

  test('[V4] after each round: the screen shows the first five, who moved up, and the class', () => {
    const names = ['Ada', 'Ben', 'Chidi', 'Dora', 'Emil', 'Fay'];
    const room = openClassroom({ questions: [...ONE.questions, single('q3')] }, ...names)
      .playsRound(Object.fromEntries(names.slice(0, 5).map((name, i) => [name, ['a', 3000 + i * 2000] as const])))
      .playsRound({ Fay: ['a', 300], Emil: ['a', 300] });
    expect(wholeScreen(room.state).standings).toBeNull();
    room.presses('advance');
    const { standings } = wholeScreen(room.state);
    expect(standings?.top.map((row) => [row.nickname, row.rank])).toEqual([
      ['Emil', 1],
      ['Fay', 2],
      ['Ada', 3],
      ['Ben', 4],
      ['Chidi', 5],
    ]);
    expect(standings).toMatchObject({
      mover: { nickname: 'Emil', moved: 4 },
      accuracy: 1,
      playersCount: 6,
      awards: [],
    });
  });

  test('[V4] at the end only: no phone has a rank before, and everyone has one then', () => {
    const room = play('end');
    expect(room.you('Ada')).toMatchObject({ rank: null, moved: 0, neighbours: [] });
    room.host({ type: 'end-room' });
    expect(room.you('Ada')).toMatchObject({ rank: 1 });
    expect(room.you('Ada').neighbours).toHaveLength(2);
    expect(wholeScreen(room.state).standings?.top.map((row) => row.nickname)).toEqual(['Ada']);
  });

  test('[V4] never: no rank on any phone and no name with a score on the screen, also at the end', () => {
    const room = play('never').playsRound({ Ada: ['a', 3000] });
    room.presses('advance');
    expect(room.phase).toBe('ended');
    expect(room.you('Ben')).toMatchObject({ rank: null, moved: 0, neighbours: [], score: 0 });
    expect(wholeScreen(room.state).standings).toEqual({
      top: [],
      tiedMoreCount: 0,
      mover: null,
      accuracy: 2 / 3,
      playersCount: 2,
      awards: [],
    });
  });

  test('[V4] accuracy is of questions that score and count', () => {
    const questions = [single('q1'), single('q2', { points: 0 }), single('q3')];
    const room = openClassroom({ questions }, 'Ada', 'Ben')
      .playsRound({ Ada: ['a', 1000], Ben: ['b', 1000] })
      .playsRound({ Ada: ['b', 1000], Ben: ['b', 1000] })
      .playsRound({ Ada: ['a', 1000], Ben: ['a', 1000] });
    room.host({ type: 'end-room' });
    expect(wholeScreen(room.state).standings?.accuracy).toBe(3 / 4);
    room.host({ type: 'void-question', question: 'q3' as never });
    expect(wholeScreen(room.state).standings?.accuracy).toBe(1 / 2);
    room.host({ type: 'void-question', question: 'q1' as never });
    expect(wholeScreen(room.state).standings?.accuracy).toBeNull();
  });

  test('[R5] a share is of those who answered, whoever leaves or comes while the key stands on the wall', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben', 'Chidi', 'Dora', 'Emil').opensRound().clockAt(3000);
    for (const name of ['Ada', 'Ben']) room.answers(name, 'a');
    room.answers('Chidi', 'b');
    room.goesAway('Emil');
    room.closesRound();
    expect(room.phase).toBe('revealed');
    const shares = () => {
      const { tally, count } = wholeScreen(room.state);
      const { tally: remoteTally, answered } = wholeRemote(room.state);
      return [
        tally?.rightCount,
        tally?.answeredCount,
        count?.answeredCount,
        count?.hereCount,
        remoteTally?.rightCount,
        answered?.hereCount,
      ];
    };
    expect(shares()).toEqual([2, 3, 3, 4, 2, 4]);
    room.goesAway('Ada', 'Dora');
    room.joins('Fay');
    expect(shares()).toEqual([2, 3, 3, 4, 2, 4]);
    room.presses('advance');
    expect(wholeScreen(room.state).standings?.accuracy).toBe(2 / 3);
  });

  test('[R7] nobody is first before anybody has a point', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben').playsRound({ Ada: ['b', 1000] });
    room.presses('advance');
    expect(room.phase).toBe('standings');
    expect(room.you('Ada')).toMatchObject({ rank: null, neighbours: [] });
    expect(wholeScreen(room.state).standings?.top).toEqual([]);
    room.playsRound({ Ben: ['a', 1000] });
    expect(room.you('Ada')).toMatchObject({ rank: 2 });
    expect(room.you('Ben')).toMatchObject({ rank: 1 });
  });

  test('[R2] the last page shows three places with everyone who shares them, at most twelve, and nobody with nothing', () => {
    const names = Array.from({ length: 16 }, (_, i) => `N${i}`);
    const room = openClassroom({ ...ONE, settings: { preset: 'accuracy' } }, ...names).playsRound(
      Object.fromEntries(names.slice(0, 14).map((name) => [name, ['a', 1000] as const])),
    );
    room.host({ type: 'end-room' });
    expect(wholeScreen(room.state).standings?.top).toHaveLength(12);
    expect(wholeScreen(room.state).standings?.tiedMoreCount).toBe(2);
    expect(wholeScreen(room.state).standings?.mover).toBeNull();
    const few = play('each');
    few.host({ type: 'end-room' });
    expect(wholeScreen(few.state).standings?.top.map((row) => row.nickname)).toEqual(['Ada']);
  });

  test('[R2] who shares the last rank of the five and is not among them is counted', () => {
    const names = Array.from({ length: 9 }, (_, i) => `N${i}`);
    const room = openClassroom({ ...ONE, settings: { preset: 'accuracy' } }, ...names).playsRound(
      Object.fromEntries(names.slice(0, 7).map((name) => [name, ['a', 1000] as const])),
    );
    room.presses('advance');
    expect(wholeScreen(room.state).standings).toMatchObject({ tiedMoreCount: 2, top: [{}, {}, {}, {}, { rank: 1 }] });
  });

  test('[R2] the third place is on the last page, the fourth is not', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben', 'Chidi', 'Dora').playsRound({
      Ada: ['a', 3000],
      Ben: ['a', 6000],
      Chidi: ['a', 9000],
      Dora: ['a', 12_000],
    });
    room.host({ type: 'end-room' });
    expect(wholeScreen(room.state).standings?.top.map((row) => row.rank)).toEqual([1, 2, 3]);
  });

  test('[R1] honours are not about speed; what everybody or nobody earned is none', () => {
    const questions = ['q1', 'q2', 'q3'].map((id) => single(id));
    const room = openClassroom({ questions }, 'Ada', 'Ben', 'Chidi')
      .playsRound({ Ada: ['a', 9000], Ben: ['b', 1000], Chidi: ['a', 1000] })
      .playsRound({ Ada: ['a', 9000], Ben: ['a', 9000], Chidi: ['b', 1000] })
      .playsRound({ Ada: ['a', 9000], Ben: ['a', 1000] });
    room.presses('advance');
    expect(wholeScreen(room.state).standings).toMatchObject({ mover: null });
    expect(wholeScreen(room.state).standings?.awards).toEqual([
      { name: 'all-right', nicknames: ['Ada'], moreCount: 0 },
      { name: 'all-answered', nicknames: ['Ben'], moreCount: 0 },
      { name: 'risen-most', nicknames: ['Ben'], moreCount: 0 },
    ]);
  });

  test('[R1] of more than three who share an honour the rest is a count', () => {
    const names = ['Ada', 'Ben', 'Chidi', 'Dora', 'Emil', 'Fay'];
    const allButFay = Object.fromEntries(names.slice(0, 5).map((name) => [name, ['a', 1000] as const]));
    const room = openClassroom(ONE, ...names)
      .playsRound(allButFay)
      .playsRound(allButFay);
    room.presses('advance');
    expect(wholeScreen(room.state).standings?.awards).toEqual([
      { name: 'all-right', nicknames: ['Ada', 'Ben', 'Chidi'], moreCount: 2 },
    ]);
  });
});
