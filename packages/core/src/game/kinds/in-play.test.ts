/** Every kind in a room: how it is asked, shown, judged and counted. */
import { describe, expect, test } from 'vitest';
import { openClassroom } from '../testing/classroom.ts';
import { match, number, order, poll, single, typed, words } from '../testing/questions.ts';
import { asking, judge, PEOPLE, Q1, say } from '../testing/small-class.ts';
import { wholePhone, wholeRemote, wholeScreen } from '../testing/whole-views.ts';

describe('what students are shown before the key', () => {
  test('[V1] an order is dealt from the seed, with what stands at its ends', () => {
    const room = asking(order('q1'));
    const { choices } = wholePhone(room.state);
    expect(choices?.choices.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(choices?.ends?.first.en).toBe('least');
    expect(wholePhone(room.state).question).toMatchObject({ kind: 'order', choiceCount: 4, pickCount: 4 });
  });

  test('[V1] a match keeps its choices in place and deals what they go to', () => {
    const { choices } = wholePhone(asking(match('q1')).state);
    expect(choices?.choices.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(choices?.targets?.map(({ id }) => id).toSorted()).toEqual(['x', 'y', 'z']);
  });

  test('[V1] a number shows its range, a text nothing', () => {
    const range = { least: 0, most: 20, step: 1, unit: { ko: 'nines (ko)', en: 'nines' } };
    expect(wholePhone(asking(number('q1')).state).choices).toMatchObject({ choices: [], range });
    expect(wholePhone(asking(typed('q1')).state).choices).toEqual({ round: 1, choices: [] });
  });

  test('[V1] the tally of an order or a match says nothing before the reveal, that of what is typed no worth', () => {
    for (const [question, answer] of [
      [order('q1'), [...'abcd']],
      [match('q1'), ['x', 'y', 'x']],
    ] as const) {
      const room = asking(question);
      say(room, 'Ada', answer);
      room.presses('show-tally');
      expect(wholeScreen(room.state).tally).toMatchObject({ rows: [], rightCount: null, answeredCount: 1 });
      expect(wholeRemote(room.state).tally?.rows).not.toEqual([]);
    }
    const room = asking(typed('q1'));
    say(room, 'Ada', 'route tabel');
    room.presses('show-tally');
    expect(wholeScreen(room.state).tally?.typed).toEqual([{ words: 'route tabel', count: 1, worth: null }]);
    expect(wholeRemote(room.state).tally?.typed).toEqual([{ words: 'route tabel', count: 1, worth: 1, isNear: true }]);
  });
});

describe('what a student is told after it', () => {
  test('[Q5] why those out of place stand elsewhere', () => {
    const room = asking(order('q1'));
    say(room, 'Ada', [...'dcab']);
    room.closesRound();
    const { result } = room.you('Ada');
    expect(result).toMatchObject({ mark: 'partly', answerPoints: 667, answer: ['d', 'c', 'a', 'b'] });
    expect(result?.whys.map(({ choice }) => choice)).toEqual(['a', 'b']);
  });

  test('[Q6] why a choice goes elsewhere', () => {
    const room = asking(match('q1'));
    say(room, 'Ada', ['x', 'z', 'x']);
    room.closesRound();
    expect(room.you('Ada').result?.whys.map(({ why }) => why.en)).toEqual(['why b of q1']);
  });

  test('[Q7] [Q8] what the author says to this slip, and to no other', () => {
    const nines = asking(number('q1'));
    say(nines, 'Ada', 13);
    say(nines, 'Ben', 15);
    nines.closesRound();
    expect(nines.you('Ada').result?.slip?.en).toBe('why 13 of q1');
    expect(nines.you('Ben').result).not.toHaveProperty('slip');
    const route = asking(typed('q1'));
    say(route, 'Ada', 'Security-Group');
    route.closesRound();
    expect(route.you('Ada').result).toMatchObject({ mark: 'wrong', slip: { en: 'why security group of q1' } });
    expect(wholePhone(route.state).reveal).toMatchObject({ key: 'routetable', shown: { en: 'shown of q1' } });
  });
});

describe('a poll and a cloud', () => {
  test('[Q10] have a live tally on the screen, and score nothing', () => {
    const room = asking(poll('q1'), single('q2'));
    say(room, 'Ada', ['b']);
    expect(wholeScreen(room.state).tally?.rows.find(({ choice }) => choice === 'b')?.count).toBe(1);
    room.closesRound();
    expect(PEOPLE.map((name) => room.you(name).marks)).toEqual([['poll'], ['poll'], ['poll']]);
    expect(wholePhone(room.state).reveal).toMatchObject({ key: null });
    expect(wholeScreen(room.state).tally?.rightCount).toBeNull();
    expect(room.score('Ada')).toBe(0);
  });

  test('[Q10] break no streak and count for no award', () => {
    const settings = { preset: 'classic', hasStreakBonus: true } as const;
    const room = openClassroom({ questions: [single('q1'), poll('q2'), single('q3')], settings }, ...PEOPLE);
    room.playsRound({ Ada: ['a', 3000], Ben: ['b', 3000] });
    room.playsRound({ Ben: ['a', 3000] });
    room.playsRound({ Ada: ['a', 3000] });
    expect(room.you('Ada').result?.streakPoints).toBe(100);
    room.host({ type: 'end-room' });
    expect(wholeScreen(room.state).standings?.awards.find(({ name }) => name === 'all-right')?.nicknames).toEqual([
      'Ada',
    ]);
  });

  test('[Q10] a word that the host takes off is off the wall, and comes back', () => {
    const room = asking(words('q1'));
    say(room, 'Ada', 'Serverless');
    say(room, 'Ben', 'serverless');
    say(room, 'Chidi', 'rude');
    const onTheWall = () => wholeScreen(room.state).tally?.typed?.map(({ words: said, count }) => [said, count]);
    expect(onTheWall()).toEqual([
      ['Serverless', 2],
      ['rude', 1],
    ]);
    judge(room, 'RUDE', 0);
    expect(onTheWall()).toEqual([['Serverless', 2]]);
    expect(wholeRemote(room.state).tally?.typed?.at(-1)).toMatchObject({ words: 'rude', isJudged: true });
    judge(room, 'rude', null);
    expect(onTheWall()).toHaveLength(2);
  });

  test('[Q10] cannot be given a key', () => {
    const room = asking(poll('q1'));
    expect(room.host({ type: 'change-key', question: Q1, key: ['a'] as never })).toMatchObject({
      refused: 'bad-answer',
    });
  });
});
