/** What the host says that a typed answer is worth. */
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../ids.ts';
import type { Classroom } from '../testing/classroom.ts';
import { number, order, single, typed, words } from '../testing/questions.ts';
import { asking, judge, PEOPLE, say } from '../testing/small-class.ts';
import { wholeRemote, wholeScreen } from '../testing/whole-views.ts';

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
    expect(wholeScreen(room.state).tally?.typed?.[0]).toMatchObject({ count: 2, worth: 1, isJudged: true });
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

  test('[S9] is about all who named the same term, whatever stands around it', () => {
    const room = asking(typed('q1'), single('q2'));
    say(room, 'Ada', 'the route tables');
    say(room, 'Ben', 'Route table');
    say(room, 'Chidi', 'a security group');
    room.closesRound();
    expect(room.you('Chidi').result).toMatchObject({ slip: { en: 'why security group of q1' } });
    judge(room, 'the route tables', 0);
    expect(wholeScreen(room.state).tally?.typed?.[0]).toMatchObject({ count: 2, worth: 0, isJudged: true });
    judge(room, 'route table', null);
    expect(wholeScreen(room.state).tally?.typed?.[0]).not.toHaveProperty('isJudged');
    expect(PEOPLE.map((name) => room.you(name).marks)).toEqual([['right'], ['right'], ['wrong']]);
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
    expect(wholeScreen(room.state).hands?.judging).toEqual({ question: 'q1', judged });
    judge(room, 'routing list', null);
    expect(wholeScreen(room.state).hands?.judging).toEqual({ question: 'q1', judged: [] });
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
