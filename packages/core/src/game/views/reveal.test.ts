import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../ids.ts';
import { openClassroom, playerNamed } from '../testing/classroom.ts';
import { ids, single, typed } from '../testing/questions.ts';
import { wholePhone, wholeRemote, wholeScreen } from '../testing/whole-views.ts';

const ONE = { questions: [single('q1'), single('q2')] };
const wordsOf = (parts: object) => JSON.stringify(parts);

describe('once the key is shown', () => {
  const revealed = () => openClassroom(ONE, 'Ada', 'Ben').playsRound({ Ada: ['a', 3000], Ben: ['c', 4000] });

  test('[V1] a phone sees the key, why it is so, and why its own pick was right or wrong', () => {
    const room = revealed();
    expect(wholePhone(room.state).reveal).toEqual({
      round: 1,
      key: ['a'],
      explanation: { ko: 'explanation of q1 (ko)', en: 'explanation of q1' },
      isVoid: false,
    });
    expect(room.you('Ben').result).toEqual({
      round: 1,
      mark: 'wrong',
      fraction: 0,
      points: 0,
      answerPoints: 0,
      pacePoints: 0,
      streakPoints: 0,
      answer: ['c'],
      whys: [{ choice: 'c', why: { ko: 'why c of q1 (ko)', en: 'why c of q1' } }],
    });
  });

  test('[V1] a void question and a changed key say so', () => {
    const room = revealed();
    room.host({ type: 'change-key', question: 'q1' as never, key: ids('c') });
    room.host({ type: 'void-question', question: 'q1' as never });
    expect(wholePhone(room.state).reveal).toMatchObject({ key: ['c'], isVoid: true });
    expect(wholeScreen(room.state).tally).toMatchObject({ rightCount: 1 });
    expect(wholeRemote(room.state).secret).toMatchObject({ key: ['c'] });
  });

  test('[V3] the screen shows how the class answered, in numbers', () => {
    expect(wholeScreen(revealed().state).tally).toEqual({
      round: 1,
      rows: ['a', 'b', 'c', 'd'].map((choice) => ({ choice, count: choice === 'a' || choice === 'c' ? 1 : 0 })),
      answeredCount: 2,
      rightCount: 1,
    });
  });

  test('[V3] a removed player’s answer is no more among them', () => {
    const room = revealed();
    room.removes('Ben');
    expect(wholeScreen(room.state).tally).toMatchObject({ answeredCount: 1, rightCount: 1 });
  });

  test('[V3] a phone gets two neighbours on either side, and nothing else of anybody', () => {
    const names = ['Ada', 'Ben', 'Chidi', 'Dora', 'Emil', 'Fay', 'Gil'];
    const room = openClassroom(ONE, ...names).playsRound(
      Object.fromEntries(names.map((name, i) => [name, ['a', 3000 + i * 2000] as const])),
    );
    const neighboursOf = (name: string) => room.you(name).neighbours.map((row) => row.nickname);
    expect(neighboursOf('Dora')).toEqual(['Ben', 'Chidi', 'Dora', 'Emil', 'Fay']);
    expect(neighboursOf('Ada')).toEqual(['Ada', 'Ben', 'Chidi']);
    expect(neighboursOf('Gil')).toEqual(['Emil', 'Fay', 'Gil']);
    expect(room.you('Dora').neighbours[2]).toEqual({
      nickname: 'Dora',
      score: room.score('Dora'),
      rank: 4,
      moved: 0,
      isYou: true,
    });
    const phone = wordsOf(wholePhone(room.state)) + wordsOf(room.you('Dora'));
    for (const other of ['Ada', 'Gil', 'p-ben']) expect(phone).not.toContain(other);
  });

  test('[V3] a newcomer has no neighbours before the next key is shown', () => {
    const room = revealed();
    room.joins('Chidi');
    expect(room.you('Chidi')).toMatchObject({
      neighbours: [],
      marks: ['none'],
      result: { mark: 'none', answer: null, whys: [] },
    });
  });
});

describe('what the host’s page is told of a near miss', () => {
  test('[Q9] [V1] nothing before the reveal, then which it is, until it is judged', () => {
    const room = openClassroom({ questions: [typed('q1')] }, 'Ada')
      .opensRound()
      .clockAt(1000);
    const [by, round] = [{ is: 'player', player: playerNamed('Ada') } as const, room.aim.round];
    if (round === null) throw new Error('no round');
    room.asks(room.asking({ type: 'answer', round, revision: 1, answer: 'Rout table', spentMs: null }, by));
    room.presses('show-tally');
    expect(JSON.stringify(wholeScreen(room.state))).not.toMatch(/near/i);
    room.closesRound();
    expect(wholeScreen(room.state).hands?.judging?.near).toEqual(['Rout table']);
    room.host({ type: 'judge-answer', question: 'q1' as QuestionId, answer: 'rout table', fraction: 1 });
    expect(wholeScreen(room.state).hands?.judging?.near).toEqual([]);
  });
});
