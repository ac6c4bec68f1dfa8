import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../game/index.ts';
import { openClassroom } from '../game/testing/classroom.ts';
import { match, order, single } from '../game/testing/questions.ts';
import { reportOf } from './index.ts';

const NAMES = ['Ada', 'Ben', 'Chidi', 'Dora'];
/** What they answer, by the alphabet of their names. */
const played = (...answers: string[]) => Object.fromEntries(NAMES.map((name, at) => [name, [answers[at] ?? '', 3000]]));

describe('where cards went that did not go where they belong', () => {
  test('[H10] of an order and of pairs: the most frequent wrong place, of equal ones the first', () => {
    const room = openClassroom({ questions: [order('q1'), match('q2')] }, ...NAMES)
      .playsRound(played('dcba', 'dcab', 'cdab', 'cdba') as never)
      .playsRound(played('xyx', 'xzz', 'yzy', 'zzy') as never);
    const [first, second] = reportOf(room.state).rounds;
    expect(first?.choices.map(({ id, count, misplaced }) => [id, count, misplaced])).toEqual([
      ['d', 2, { at: 1, count: 2 }],
      ['c', 2, { at: 0, count: 2 }],
      ['b', 2, { at: 3, count: 2 }],
      ['a', 2, { at: 2, count: 2 }],
    ]);
    expect(second?.choices.map(({ id, count, misplaced }) => [id, count, misplaced])).toEqual([
      ['a', 2, { at: 1, count: 1 }],
      ['b', 1, { at: 2, count: 3 }],
      ['c', 1, { at: 1, count: 2 }],
    ]);
  });

  test('[H10] not of what everybody had right, nor of another kind; by the key as it counts now', () => {
    const room = openClassroom({ questions: [order('q1'), single('q2')] }, 'Ada')
      .playsRound({ Ada: ['dcba', 3000] })
      .playsRound({ Ada: ['b', 3000] });
    const rounds = () =>
      reportOf(room.state).rounds.map(({ choices }) => choices.map(({ misplaced }) => misplaced?.at));
    expect(
      rounds()
        .flat()
        .every((at) => at === undefined),
    ).toBe(true);
    room.host({ type: 'change-key', question: 'q1' as QuestionId, key: [...'abcd'] as never });
    expect(rounds()[0]).toEqual([3, 2, 1, 0]);
  });
});
