/** Every kind in a room: how it is asked, shown, judged and counted. */
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusals.ts';
import { openClassroom, type Classroom } from '../testing/classroom.ts';
import { match, number, order, poll, single, typed, words } from '../testing/questions.ts';
import { wholePhone, wholeRemote, wholeScreen } from '../testing/whole-views.ts';
import type { Answer, Question } from '../questions.ts';
import type { QuestionId } from '../ids.ts';

const Q1 = 'q1' as QuestionId;
const PEOPLE = ['Ada', 'Ben', 'Chidi'] as const;

function asking(question: Question, ...more: Question[]): Classroom {
  return openClassroom({ questions: [question, ...more] }, ...PEOPLE)
    .opensRound()
    .clockAt(3000);
}

function say(room: Classroom, name: string, answer: unknown) {
  const asked = room.asking(
    {
      type: 'answer',
      round: room.aim.round ?? (1 as never),
      revision: (room.held(name)?.revision ?? 0) + 1,
      answer,
      spentMs: null,
    },
    { is: 'player', player: `p-${name.toLowerCase()}` as never },
  );
  const decision = room.asks(asked);
  if (isRefusal(decision)) throw new Error(decision.refused);
}

const judge = (room: Classroom, answer: Answer, fraction: number | null) =>
  room.host({ type: 'judge-answer', question: Q1, answer, fraction });

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

describe('the host’s judgement', () => {
  function played(): Classroom {
    const room = asking(typed('q1'), single('q2'));
    say(room, 'Ada', 'routing list');
    say(room, 'Ben', 'Routing-List');
    say(room, 'Chidi', 'route table');
    return room.closesRound();
  }

  test('[S9] accepts a typed answer for everyone who gave it, and takes it back', () => {
    const room = played();
    expect(PEOPLE.map((name) => room.you(name).marks)).toEqual([['wrong'], ['wrong'], ['right']]);
    judge(room, 'ROUTING LIST', 1);
    expect(PEOPLE.map((name) => room.you(name).marks)).toEqual([['right'], ['right'], ['right']]);
    expect(wholeRemote(room.state).tally?.typed?.[0]).toMatchObject({ count: 2, worth: 1, isJudged: true });
    judge(room, 'routing list', null);
    expect(PEOPLE.map((name) => room.you(name).marks)).toEqual([['wrong'], ['wrong'], ['right']]);
  });

  test('[S9] counts as if it had been so from the start, when it comes during the round', () => {
    const later = played();
    judge(later, 'routing list', 1);
    const room = asking(typed('q1'), single('q2'));
    judge(room, 'routing list', 1);
    say(room, 'Ada', 'routing list');
    say(room, 'Ben', 'Routing-List');
    say(room, 'Chidi', 'route table');
    room.closesRound();
    expect(PEOPLE.map((name) => room.score(name))).toEqual(PEOPLE.map((name) => later.score(name)));
  });

  test('[S9] refuses what was let pass, and gives part of it', () => {
    const room = asking(typed('q1'));
    say(room, 'Ada', 'route tabel');
    room.closesRound();
    judge(room, 'route tabel', 0);
    expect(room.you('Ada').marks).toEqual(['wrong']);
    judge(room, 'route tabel', 0.5);
    expect(room.you('Ada').result).toMatchObject({ mark: 'partly', points: 500 });
  });

  test('[S9] is for every kind alike, after the end too; the same twice changes nothing', () => {
    const room = asking(order('q1'));
    say(room, 'Ada', [...'abcd']);
    room.closesRound().host({ type: 'end-room' });
    expect(judge(room, [...'abcd'] as never, 1)).toHaveLength(1);
    expect(judge(room, [...'abcd'] as never, 1)).toEqual([]);
    expect(room.you('Ada').marks).toEqual(['right']);
  });

  test('[H13] is offered on the host’s page from the reveal on, with what was judged; to nobody where nothing is typed', () => {
    const room = asking(typed('q1'), single('q2'));
    say(room, 'Ada', 'Routing List');
    judge(room, 'Routing List', 1);
    expect(wholeScreen(room.state).hands?.judging).toBeNull();
    room.closesRound();
    const judged = [{ words: 'routinglist', fraction: 1 }];
    expect(wholeScreen(room.state).hands?.judging).toEqual({ question: 'q1', judged, near: [] });
    judge(room, 'routing list', null);
    expect(wholeScreen(room.state).hands?.judging).toEqual({ question: 'q1', judged: [], near: [] });
    room.opensRound();
    expect(wholeScreen(room.state).hands?.judging).toBeNull();
    const picked = asking(single('q1')).closesRound();
    expect(wholeScreen(picked.state).hands?.judging).toBeNull();
  });

  test('[H13] of a cloud is offered while words come in: it has no key to give away', () => {
    const room = asking(words('q1'));
    say(room, 'Ada', 'Rude');
    judge(room, 'rude', 0);
    expect(wholeScreen(room.state).hands?.judging?.judged).toEqual([{ words: 'rude', fraction: 0 }]);
  });

  test('[S9] of no question, no answer of its kind or no share is refused', () => {
    const room = asking(number('q1'));
    expect(room.host({ type: 'judge-answer', question: 'q9' as QuestionId, answer: 11, fraction: 1 })).toMatchObject({
      refused: 'not-now',
    });
    for (const [answer, fraction] of [
      ['eleven', 1],
      [99, 1],
      [11, 2],
      [11, -1],
    ] as const) {
      expect(judge(room, answer, fraction)).toMatchObject({ refused: 'bad-answer' });
    }
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
