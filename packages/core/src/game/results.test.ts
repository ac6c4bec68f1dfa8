import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceId, QuestionId } from './ids.ts';
import { askingToAnswer } from './testing/askings.ts';
import { openClassroom, type Classroom, type Setup } from './testing/classroom.ts';
import { ids, multiple, single } from './testing/questions.ts';

const Q1 = 'q1' as QuestionId;
const Q2 = 'q2' as QuestionId;
const changeKey = (room: Classroom, question: QuestionId, key: readonly ChoiceId[]) =>
  room.host({ type: 'change-key', question, key });

/** Three rounds; Ada is right in all, Ben in the second only. */
const played = (setup: Setup = {}) =>
  openClassroom(setup, 'Ada', 'Ben')
    .playsRound({ Ada: ['a', 3000], Ben: ['b', 4000] })
    .playsRound({ Ada: ['a', 3000], Ben: ['a', 4000] })
    .playsRound({ Ada: ['a', 3000], Ben: ['c', 4000] });

describe('the points of a game', () => {
  test('[S2] three of three, slowly, beat two of three, quickly', () => {
    const room = openClassroom({}, 'Ada', 'Ben')
      .playsRound({ Ada: ['a', 19_900], Ben: ['a', 300] })
      .playsRound({ Ada: ['a', 19_900], Ben: ['a', 300] })
      .playsRound({ Ada: ['a', 19_900], Ben: ['b', 300] });
    expect(room.rank('Ada')).toBe(1);
    expect(room.score('Ben')).toBe(2 * 1333);
  });

  test('[S3] skipping, voiding and joining late change neither N nor Pmin', () => {
    const setup = { questions: [single('q1', { points: 500 }), single('q2'), single('q3')] };
    const room = openClassroom(setup, 'Ada').opensRound();
    room.presses('skip');
    room.clockAt(0);
    room.joins('Ben');
    room.clockAt(1000).answers('Ben', 'a');
    room.closesRound();
    // B = floor(499 / 3), as the plan had it.
    expect(room.score('Ben')).toBe(1000 + 166);
    room.host({ type: 'void-question', question: Q1 });
    expect(room.score('Ben')).toBe(1000 + 166);
  });

  test('[S5] a streak ends with a wrong answer or none, and lasts over void and unscored questions', () => {
    const setup: Setup = {
      settings: { preset: 'classic', hasStreakBonus: true },
      questions: ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => single(id, { points: id === 'q3' ? 0 : 1000 })),
    };
    const room = openClassroom(setup, 'Ada');
    const streaks = ['a', 'a', 'a', 'a', 'b'].map((letter) => {
      room.playsRound({ Ada: [letter, 300] });
      return room.you('Ada').result?.streakPoints;
    });
    expect(streaks).toEqual([0, 100, 0, 200, 0]);
    room.host({ type: 'void-question', question: Q2 });
    expect(room.score('Ada')).toBe(1000 + 1000 + 100);
  });

  test('[S6] what a phone is shown adds up', () => {
    const room = played({ settings: { preset: 'classic', hasStreakBonus: true } });
    const { result, score } = room.you('Ada');
    expect(result).toMatchObject({ answerPoints: 500, pacePoints: 425, streakPoints: 200, points: 1125 });
    expect(score).toBe(925 + 1025 + 1125);
  });

  test('[S7] do not depend on the order in which answers arrived', () => {
    const names = ['Ada', 'Ben', 'Chidi', 'Dora', 'Emil'];
    const anyAnswer = fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 20_000 }));
    const deal = fc.tuple(...names.map(() => anyAnswer), fc.shuffledSubarray(names, { minLength: names.length }));
    fc.assert(
      fc.property(deal, (dealt) => {
        const order = dealt.at(-1) as string[];
        const scoresIn = (turns: readonly string[]) => {
          const room = openClassroom({}, ...names).opensRound();
          const opensAt = room.now;
          room.now += 20_100;
          for (const name of turns) {
            const [letter, atMs] = dealt[names.indexOf(name)] as [string, number];
            room.asks(askingToAnswer(room, name, letter, { arrivedAt: opensAt + atMs }));
          }
          room.ticks();
          room.passes(1000);
          return names.map((name) => [room.score(name), room.rank(name)]);
        };
        expect(scoresIn(order)).toEqual(scoresIn(names));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a verdict', () => {
  test('[S8] voiding a question takes it out of every score; restoring puts it back', () => {
    const room = played();
    const before = ['Ada', 'Ben'].map((name) => room.score(name));
    room.host({ type: 'void-question', question: Q2 });
    expect(room.score('Ben')).toBe(0);
    expect(room.you('Ben')).toMatchObject({ marks: ['wrong', 'void', 'wrong'] });
    expect(room.score('Ada')).toBeLessThan(before[0] ?? 0);
    room.host({ type: 'restore-question', question: Q2 });
    expect(['Ada', 'Ben'].map((name) => room.score(name))).toEqual(before);
  });

  test('[S8] a changed key counts as if it had been so from the start', () => {
    const room = played();
    changeKey(room, Q1, ids('b'));
    const fromTheStart = played({ questions: [single('q1', { key: ids('b') }), single('q2'), single('q3')] });
    for (const name of ['Ada', 'Ben']) expect(room.you(name)).toEqual(fromTheStart.you(name));
    expect(room.you('Ben').marks).toEqual(['right', 'right', 'wrong']);
  });

  test('[S8] “b counts too” takes nothing from anybody', () => {
    const room = played();
    const before = room.score('Ada');
    changeKey(room, Q1, ids('ab'));
    expect(room.score('Ada')).toBe(before);
    expect(room.you('Ben').marks).toEqual(['right', 'right', 'wrong']);
  });

  test('[S8] a verdict before the question is played counts when it is', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    changeKey(room, Q1, ids('b'));
    room.host({ type: 'void-question', question: Q2 });
    room.playsRound({ Ada: ['a', 3000], Ben: ['b', 3000] }).playsRound({ Ada: ['a', 3000] });
    expect(room.you('Ada').marks).toEqual(['wrong', 'void']);
    expect(room.you('Ben').marks).toEqual(['right', 'void']);
  });

  test('[S8] a verdict after the end changes the last page', () => {
    const room = played();
    room.host({ type: 'end-room' });
    room.host({ type: 'void-question', question: Q1 });
    room.host({ type: 'void-question', question: 'q3' as QuestionId });
    expect([room.rank('Ada'), room.rank('Ben')]).toEqual([1, 2]);
    changeKey(room, Q2, ids('d'));
    expect([room.rank('Ada'), room.rank('Ben')]).toEqual([1, 1]);
  });

  test('[Q3] part of a multiple earns that part', () => {
    const room = openClassroom({ questions: [multiple('q1')] }, 'Ada', 'Ben').playsRound({
      Ada: ['a', 3000],
      Ben: ['ac', 3000],
    });
    expect(room.you('Ada').result).toMatchObject({ mark: 'partly', fraction: 0.5, points: 500, pacePoints: 0 });
    expect(room.you('Ben').result).toMatchObject({ mark: 'wrong', fraction: 0, points: 0 });
  });
});
