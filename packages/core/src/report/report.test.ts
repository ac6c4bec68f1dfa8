import { describe, expect, test } from 'vitest';
import { openClassroom, playerNamed } from '../game/testing/classroom.ts';
import { multiple, poll, single } from '../game/testing/questions.ts';
import { reportOf, reviewOf } from './index.ts';

const PLAN = [single('q1', { shuffle: true }), multiple('q2'), single('q3')];
const played = () =>
  openClassroom({ questions: PLAN }, 'Ada', 'Ben', 'Chidi')
    .playsRound({ Ada: ['a', 3000], Ben: ['b', 9000] })
    .playsRound({ Ada: ['ab', 4000], Ben: ['a', 8000], Chidi: ['c', 6000] });

describe('the report', () => {
  test('[H10] counts per question how many answered what, how well and how fast', () => {
    const { rounds } = reportOf(played().state);
    expect(rounds[0]).toMatchObject({
      round: 1,
      question: 'q1',
      state: 'played',
      answeredCount: 2,
      seatsCount: 3,
      facility: 0.5,
      medianMs: 6000,
    });
    expect(rounds[1]).toMatchObject({ kind: 'multiple', answeredCount: 3, facility: 0.5, medianMs: 6000 });
    expect(rounds[1]?.choices.map(({ id, isKey, count }) => [id, isKey, count])).toEqual([
      ['a', true, 2],
      ['b', true, 1],
      ['c', false, 1],
      ['d', false, 0],
      ['e', false, 0],
    ]);
  });

  test('[Q1] shows the choices in the order in which the class saw them', () => {
    const room = played();
    const order = room.journal.find((event) => event.type === 'round-opened')?.order;
    expect(reportOf(room.state).rounds[0]?.choices.map((choice) => choice.id)).toEqual(order);
    expect(reviewOf(room.state, playerNamed('Ada'))?.rounds[0]?.choices.map((choice) => choice.id)).toEqual(order);
  });

  test('[H10] counts only rounds whose key was shown, also while the session runs', () => {
    const room = played().opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    expect(reportOf(room.state).rounds.map((round) => round.state)).toEqual(['played', 'played']);
    expect(reportOf(room.state)).toMatchObject({ endedAt: null, accuracy: 2 / 5 });
    room.host({ type: 'end-room' });
    expect(reportOf(room.state).rounds[2]).toMatchObject({
      state: 'skipped',
      answeredCount: 0,
      facility: null,
      medianMs: null,
    });
    expect(reportOf(room.state).endedAt).toBe(room.now);
  });

  test('[R5] counts apart who was here without an answer, and nobody who came or left later', () => {
    const room = played();
    room.goesAway('Ada', 'Ben', 'Chidi');
    room.joins('Dora');
    const { rounds, accuracy } = reportOf(room.state);
    expect(rounds.map(({ answeredCount, silentCount }) => [answeredCount, silentCount])).toEqual([
      [2, 1],
      [3, 0],
    ]);
    expect(accuracy).toBe(2 / 5);
  });

  test('[R6] answers are counted over the rounds that count: no poll, nothing void', () => {
    const room = openClassroom({ questions: [poll('q1'), single('q2'), single('q3')] }, 'Ada')
      .playsRound({ Ada: ['a', 3000] })
      .playsRound({ Ada: ['b', 3000] })
      .playsRound({ Ada: ['a', 3000] });
    room.host({ type: 'void-question', question: 'q3' as never });
    const { players, countedCount } = reportOf(room.state);
    expect([players[0]?.countedAnswerCount, countedCount]).toEqual([1, 1]);
  });

  test('[R6] a player has some right of the rounds that count, on the phone, in the review and here alike', () => {
    const room = openClassroom({ questions: [1, 2, 3, 4].map((no) => single(`q${no}`)) }, 'Ada', 'Ben')
      .playsRound({ Ada: ['a', 3000], Ben: ['a', 3000] })
      .playsRound({ Ben: ['a', 3000] })
      .playsRound({ Ada: ['a', 3000] })
      .opensRound();
    room.presses('skip');
    room.host({ type: 'void-question', question: 'q3' as never });
    const counted = (marks: readonly string[]) => marks.filter((mark) => mark !== 'void' && mark !== 'skipped').length;
    const report = reportOf(room.state);
    const review = reviewOf(room.state, playerNamed('Ada'));
    expect(report.countedCount).toBe(2);
    expect(counted(room.you('Ada').marks)).toBe(2);
    expect(counted(review?.rounds.map(({ mark }) => mark) ?? [])).toBe(2);
    expect(
      report.players.map(({ nickname, rightCount, answeredCount }) => [nickname, rightCount, answeredCount]),
    ).toEqual([
      ['Ben', 2, 2],
      ['Ada', 1, 2],
    ]);
    expect(review?.rightCount).toBe(1);
  });

  test('[H10] leaves out who was removed', () => {
    const room = played();
    room.removes('Ben');
    const report = reportOf(room.state);
    expect(report.players.map((player) => player.nickname)).toEqual(['Ada', 'Chidi']);
    expect(report.rounds[0]).toMatchObject({ answeredCount: 1, seatsCount: 2, facility: 1, medianMs: 3000 });
  });

  test('[S8] follows every verdict', () => {
    const room = played();
    room.host({ type: 'void-question', question: 'q2' as never });
    room.host({ type: 'change-key', question: 'q1' as never, key: ['b' as never] });
    const report = reportOf(room.state);
    expect(report.rounds.map((round) => round.state)).toEqual(['played', 'void']);
    expect(report.rounds[0]?.choices.filter((choice) => choice.isKey).map((choice) => choice.id)).toEqual(['b']);
    expect(report.players.map((player) => [player.nickname, player.rank])).toEqual([
      ['Ben', 1],
      ['Ada', 2],
      ['Chidi', 2],
    ]);
  });

  test('[R3] lists everyone with a seat, also whoever came after the last key', () => {
    const room = played();
    room.joins('Dora');
    expect(reportOf(room.state).players.map((player) => [player.nickname, player.rank])).toEqual([
      ['Ada', 1],
      ['Ben', 2],
      ['Chidi', 3],
      ['Dora', 3],
    ]);
  });

  test('[T4] says what each was given back for the network', () => {
    const room = openClassroom({ questions: PLAN }, 'Ada').opensRound().clockAt(3000);
    room.answers('Ada', 'a', { spentMs: 2900, lag: { rttMs: 200, jitterMs: 0 } });
    room.passes(2500);
    expect(reportOf(room.state).players[0]).toMatchObject({ answeredCount: 1, rightCount: 1, creditMs: 100 });
  });

  test('[H10] of a room where nothing was played is empty', () => {
    expect(reportOf(openClassroom({}, 'Ada').state)).toMatchObject({
      players: [{ nickname: 'Ada', rank: 1, score: 0 }],
      rounds: [],
      accuracy: null,
    });
  });
});

describe('a review', () => {
  test('[V9] shows the own answers, the keys and why, and nothing of anybody else', () => {
    const room = played();
    const review = reviewOf(room.state, playerNamed('Ben'));
    expect(review).toMatchObject({ nickname: 'Ben', isEnded: false, playersCount: 3, rightCount: 0, rank: 2 });
    expect(review?.rounds.map(({ mark, points, answer }) => [mark, points, answer])).toEqual([
      ['wrong', 0, ['b']],
      ['partly', 500, ['a']],
    ]);
    expect(review?.rounds[1]?.choices[0]).toMatchObject({ id: 'a', isKey: true, why: { en: 'why a of q2' } });
    const words = JSON.stringify(review);
    for (const other of ['Ada', 'Chidi', 'p-', 'hash-of', 'note of', 'q3']) expect(words).not.toContain(other);
  });

  test('[H9] says in which room its class goes on', () => {
    const room = played();
    room.host({ type: 'end-room' });
    expect(reviewOf(room.state, playerNamed('Ada'))).toMatchObject({ code: '123456', next: null });
    room.server({ type: 'continue-room', room: 'next' as never, code: '654321' as never });
    expect(reviewOf(room.state, playerNamed('Ada'))).toMatchObject({ code: '123456', next: '654321' });
  });

  test('[V9] shows no round before its key is shown', () => {
    const room = played().opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    expect(reviewOf(room.state, playerNamed('Ada'))?.rounds).toHaveLength(2);
    room.host({ type: 'end-room' });
    expect(reviewOf(room.state, playerNamed('Ada'))).toMatchObject({ isEnded: true, rounds: [{}, {}] });
  });

  test.each(['end', 'never'] as const)('[V4] has no rank before the host shows one (%s)', (standings) => {
    const room = openClassroom({ questions: PLAN, settings: { standings } }, 'Ada').playsRound({ Ada: ['a', 1000] });
    expect(reviewOf(room.state, playerNamed('Ada'))?.rank).toBeNull();
    room.host({ type: 'end-room' });
    expect(reviewOf(room.state, playerNamed('Ada'))?.rank).toBe(standings === 'end' ? 1 : null);
  });

  test('[J7] is for players with a seat', () => {
    const room = played();
    room.removes('Ben');
    expect(reviewOf(room.state, playerNamed('Ben'))).toBeNull();
    expect(reviewOf(room.state, playerNamed('Dora'))).toBeNull();
  });

  test('[S6] adds up to the score', () => {
    const room = played();
    for (const name of ['Ada', 'Ben', 'Chidi']) {
      const review = reviewOf(room.state, playerNamed(name));
      expect(review?.rounds.reduce((sum, round) => sum + round.points, 0)).toBe(room.score(name));
      expect(review?.score).toBe(room.score(name));
    }
  });
});
