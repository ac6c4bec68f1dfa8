import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../ids.ts';
import { gist, openClassroom, playerNamed, type Classroom } from '../testing/classroom.ts';
import { ids, multiple, single } from '../testing/questions.ts';

const rename = (room: Classroom, name: string, nickname: string) =>
  room.host({ type: 'rename-seat', player: playerNamed(name), nickname });
const Q1 = 'q1' as QuestionId;
const NO_QUESTION = 'q99' as QuestionId;

describe('seats in the host’s hands', () => {
  test('[H7] renaming acts on one seat and on nothing that it answered before', () => {
    const room = openClassroom({}, 'Ada', 'Ben').playsRound({ Ada: ['a', 3000], Ben: ['b', 3000] });
    const before = room.you('Ada');
    expect(rename(room, 'Ada', ' Ada  L. ')).toMatchObject([{ type: 'seat-renamed', nickname: 'Ada L.' }]);
    const { nickname, score, marks, rank } = room.you('Ada');
    expect({ nickname, score, marks, rank }).toEqual({
      nickname: 'Ada L.',
      score: before.score,
      marks: before.marks,
      rank: 1,
    });
    expect(room.you('Ben').neighbours.map((row) => row.nickname)).toEqual(['Ada L.', 'Ben']);
    expect(rename(room, 'Ada', 'Ada L.')).toEqual([]);
  });

  test('[H7] a new name is as good as a name at the door', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    expect(rename(room, 'Ada', 'BEN')).toEqual({ refused: 'name-taken' });
    expect(rename(room, 'Ada', '  ')).toEqual({ refused: 'name-empty' });
    expect(rename(room, 'Chidi', 'Carl')).toEqual({ refused: 'no-such-player' });
    expect(gist(rename(room, 'Ada', 'ADA'))).toEqual(['seat-renamed']);
    expect(gist(rename(room, 'Ada', 'Augusta'))).toEqual(['seat-renamed']);
    expect(gist(room.joins('Chidi', { as: 'Ada' }))).toEqual(['seat-taken']);
  });

  test('[H7] removing one leaves the others’ answers and points', () => {
    const room = openClassroom({}, 'Ada', 'Ben').playsRound({ Ada: ['a', 3000], Ben: ['a', 4000] });
    const before = room.score('Ada');
    room.removes('Ben');
    expect(room.score('Ada')).toBe(before);
    expect(room.state.past).toEqual([]);
  });

  test('[T7] a private factor is set and unset, known to the one who has it', () => {
    const room = openClassroom({}, 'Ada');
    expect(gist(room.setsFactor('Ada', 1.5))).toEqual(['factor-set']);
    expect(room.setsFactor('Ada', 1.5)).toEqual([]);
    expect(room.you('Ada').factor).toBe(1.5);
    room.setsFactor('Ada', 1);
    expect(room.state.factored.size).toBe(0);
    expect(room.setsFactor('Chidi', 2)).toEqual({ refused: 'no-such-player' });
  });

  test('[T7] a factor set later changes nothing that was answered before', () => {
    const room = openClassroom({}, 'Ada');
    room.setsFactor('Ada', 2);
    room.playsRound({ Ada: ['a', 15_000] });
    const before = room.score('Ada');
    room.setsFactor('Ada', 1);
    expect(room.score('Ada')).toBe(before);
    room.host({ type: 'void-question', question: Q1 });
    room.host({ type: 'restore-question', question: Q1 });
    expect(room.score('Ada')).toBe(before);
  });

  test('[J6] there is no claim to answer where none was asked', () => {
    const room = openClassroom({}, 'Ada');
    for (const type of ['approve-claim', 'refuse-claim'] as const) {
      expect(room.host({ type, player: playerNamed('Ada'), number: 47 })).toEqual({ refused: 'moved-on' });
    }
  });
});

describe('links', () => {
  test('[H6] renewed links are a new generation', () => {
    const room = openClassroom();
    expect(gist(room.host({ type: 'renew-links' }))).toEqual(['links-renewed']);
    expect(room.state.linksGeneration).toBe(2);
  });
});

describe('a verdict on a question', () => {
  test('[S8] is given once: the same again changes nothing', () => {
    const room = openClassroom({}, 'Ada');
    expect(room.host({ type: 'restore-question', question: Q1 })).toEqual([]);
    expect(gist(room.host({ type: 'void-question', question: Q1 }))).toEqual(['question-voided']);
    expect(room.host({ type: 'void-question', question: Q1 })).toEqual([]);
    expect(gist(room.host({ type: 'restore-question', question: Q1 }))).toEqual(['question-restored']);
    expect(room.host({ type: 'change-key', question: Q1, key: ids('a') })).toEqual([]);
    expect(room.host({ type: 'change-key', question: Q1, key: ids('cb') })).toMatchObject([
      { type: 'key-changed', key: ['b', 'c'] },
    ]);
    expect(room.host({ type: 'change-key', question: Q1, key: ids('bc') })).toEqual([]);
  });

  test('[S8] names a question of the plan, and choices of that question', () => {
    const room = openClassroom({ questions: [single('q1'), multiple('q2')] }, 'Ada');
    expect(room.host({ type: 'void-question', question: NO_QUESTION })).toEqual({ refused: 'not-now' });
    expect(room.host({ type: 'change-key', question: NO_QUESTION, key: ids('a') })).toEqual({ refused: 'not-now' });
    for (const key of ['', 'x', 'ax', 'aa']) {
      expect(room.host({ type: 'change-key', question: Q1, key: ids(key) })).toEqual({ refused: 'bad-answer' });
    }
  });
});
