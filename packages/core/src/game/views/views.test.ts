import { describe, expect, test } from 'vitest';
import { claimNumber } from '../claims.ts';
import { openClassroom, playerNamed, tokenHashOf, type Classroom } from '../testing/classroom.ts';
import { match, multiple, order, single } from '../testing/questions.ts';
import { allYous, wholePhone, wholeRemote, wholeScreen } from '../testing/whole-views.ts';
import { widthOf } from './ghost.ts';
import { PEOPLE_ROWS } from './remote.ts';
import { SEAT_ROWS } from './screen.ts';

const ONE = { questions: [single('q1'), single('q2')] };
const wordsOf = (parts: object) => JSON.stringify(parts);

/** Everything that phones and the screen show. */
const publicWords = ({ state }: Classroom) => wordsOf([wholePhone(state), wholeScreen(state), allYous(state)]);
const remoteWords = ({ state }: Classroom) => wordsOf(wholeRemote(state));

describe('in the lobby', () => {
  test('[V2] a phone sees the title, how many are here, and nothing of any question', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben');
    expect(wholePhone(room.state)).toEqual({
      room: {
        title: { ko: 'Bells (ko)', en: 'Bells' },
        code: '123456',
        roundCount: 2,
        planMs: 86_000,
        isLocked: false,
        next: null,
      },
      stage: { phase: 'lobby', round: null },
      clock: null,
      question: null,
      choices: null,
      reveal: null,
      lobby: { hereCount: 2 },
      held: null,
    });
    expect(room.you('Ada')).toEqual({
      player: 'p-ada',
      nickname: 'Ada',
      factor: 1,
      result: null,
      score: 0,
      rank: null,
      moved: 0,
      playersCount: 0,
      neighbours: [],
      marks: [],
    });
  });

  test('[V7] the screen lists names from the newest on, and who is away', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben');
    room.goesAway('Ada');
    expect(wholeScreen(room.state).hands).toEqual({
      areStandingsNext: false,
      isLastRound: false,
      isTallyShown: false,
      claims: [],
      judging: null,
    });
    expect(wholeScreen(room.state).lobby).toEqual({
      hereCount: 1,
      rows: [
        { player: 'p-ben', nickname: 'Ben', isHere: true },
        { player: 'p-ada', nickname: 'Ada', isHere: false },
      ],
      moreCount: 0,
    });
  });

  test('[V7] the screen lists at most 200 names, then a count', () => {
    const names = Array.from({ length: 230 }, (_, i) => `N${i}`);
    const room = openClassroom(ONE, ...names);
    const { lobby } = wholeScreen(room.state);
    expect(lobby?.rows).toHaveLength(SEAT_ROWS);
    expect(lobby?.rows[0]?.nickname).toBe('N229');
    expect(lobby?.moreCount).toBe(30);
    room.removes('N7');
    expect(wholeScreen(room.state).lobby?.moreCount).toBe(29);
  });

  test('[V7] a script that claims every seat does not fill the wall', () => {
    const names = Array.from({ length: 60 }, (_, i) => `N${i}`);
    const room = openClassroom(ONE, ...names);
    for (const name of names) room.claims(name, { phone: 'new' });
    expect(wholeScreen(room.state).hands?.claims).toHaveLength(20);
    for (const name of names.slice(0, 50)) {
      const number = claimNumber(tokenHashOf(name, 'new'));
      room.host({ type: 'refuse-claim', player: playerNamed(name), number });
    }
    expect(wholeScreen(room.state).hands?.claims.map((row) => row.nickname)).toEqual(names.slice(50));
  });

  test('[V7] the remote lists at most 500 people, in the order of joining, with a flag for each', () => {
    const names = Array.from({ length: PEOPLE_ROWS + 3 }, (_, i) => `N${i}`);
    const room = openClassroom(ONE, ...names)
      .opensRound()
      .clockAt(1000);
    room.answers('N1', 'a');
    const { people, answered } = wholeRemote(room.state);
    expect(people?.moreCount).toBe(3);
    expect(people?.rows[1]?.nickname).toBe('N1');
    expect(answered?.flags).toBe(`01${'0'.repeat(PEOPLE_ROWS - 2)}`);
  });
});

describe('while a question is played', () => {
  test('[V2] the stem stands alone, the choices come with their opening, in both languages and without the key', () => {
    const room = openClassroom({ questions: [multiple('q1'), single('q2')] }, 'Ada');
    room.presses('advance');
    expect(wholePhone(room.state)).toMatchObject({
      question: { round: 1, kind: 'multiple', stem: { en: 'stem of q1' }, choiceCount: 5, pickCount: 2, points: 1000 },
      choices: null,
      lobby: null,
      clock: { is: 'running', limitMs: 20_000, addedMs: 0 },
    });
    room.clockAt(-1);
    expect(wholePhone(room.state).choices?.choices[0]).toEqual({
      id: 'a',
      text: { ko: 'choice a of q1 (ko)', en: 'choice a of q1' },
    });
    expect(publicWords(room) + remoteWords(room)).not.toContain('of q2');
    for (const secret of ['why', 'explanation', 'note', '"key"']) expect(publicWords(room)).not.toContain(secret);
  });

  test('[V11] before they open, choices are counted and measured, and none of their words is said', () => {
    const room = openClassroom({ questions: [match('q1'), order('q2')] }, 'Ada');
    room.presses('advance');
    expect(wholePhone(room.state).question?.ghost).toEqual({
      targetCount: 3,
      hasEnds: false,
      choiceWidth: { ko: 'choice a of q1 (ko)'.length, en: 'choice a of q1'.length },
      targetWidth: { ko: 'target x of q1 (ko)'.length, en: 'target x of q1'.length },
    });
    expect(publicWords(room)).not.toMatch(/choice . of|target . of/);
    expect(widthOf('가나 ab')).toBe(7);
  });

  test('[V1] the screen counts answers, and shows neither who nor what', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben').opensRound().clockAt(1000);
    room.answers('Ada', 'c');
    const { count, tally } = wholeScreen(room.state);
    expect(count).toEqual({ round: 1, answeredCount: 1, hereCount: 2 });
    expect(tally).toBeNull();
  });

  test('[V1] the remote has the key, the note, the live tally and who has answered', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben').opensRound().clockAt(1000);
    room.answers('Ben', 'a');
    const { secret, tally, answered, people } = wholeRemote(room.state);
    expect(secret).toMatchObject({ question: 'q1', key: ['a'], note: { en: 'note of q1' } });
    expect(tally).toMatchObject({ answeredCount: 1, rightCount: 1 });
    expect(answered).toEqual({ round: 1, answeredCount: 1, hereCount: 2, flags: '01' });
    expect(people?.rows.map((row) => [row.nickname, row.is, row.rank])).toEqual([
      ['Ada', 'here', 1],
      ['Ben', 'here', 1],
    ]);
  });

  test('[V5] while the host has paused nobody sees the question, nor its tally', () => {
    const room = openClassroom(ONE, 'Ada').opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    room.presses('show-tally');
    room.presses('stop-clock');
    expect(wholePhone(room.state)).toMatchObject({ question: null, choices: null, clock: { is: 'stopped' } });
    expect(wholeScreen(room.state)).toMatchObject({ question: null, choices: null, tally: null });
    expect(publicWords(room)).not.toContain('stem of q1');
    expect(wholeRemote(room.state).question).not.toBeNull();
    room.presses('start-clock');
    expect(wholePhone(room.state)).toMatchObject({ question: { round: 1 }, choices: { round: 1 } });
    expect(wholeScreen(room.state).tally).not.toBeNull();
  });

  test('[V5] a clock that stands because the server was away hides nothing', () => {
    const room = openClassroom(ONE, 'Ada').opensRound().clockAt(1000);
    room.server({ type: 'came-back', because: 'restart', lastSignAt: room.now });
    expect(wholePhone(room.state)).toMatchObject({
      question: { round: 1 },
      clock: { is: 'stopped', elapsedMs: 1000, because: 'server-away' },
    });
  });
});

describe('secrets', () => {
  test('[V8] no page of any audience contains a token’s hash', () => {
    const room = openClassroom(ONE, 'Ada', 'Ben').playsRound({ Ada: ['a', 1000] });
    room.claims('Ben', { phone: 'new' });
    room.presses('advance');
    expect(publicWords(room) + remoteWords(room)).not.toContain('hash-of');
  });

  test('[V10] who has no seat sees what stands on the wall, when it stands there, and nothing more', () => {
    const room = openClassroom({ questions: [multiple('q1'), single('q2')] }, 'Ada');
    const seen = () => {
      const { question, choices, reveal, clock } = wholePhone(room.state);
      const wall = wholeScreen(room.state);
      expect({ question, choices, reveal, clock }).toEqual({
        question: wall.question,
        choices: wall.choices,
        reveal: wall.reveal,
        clock: wall.clock,
      });
      return [question, choices, reveal].map((part) => part !== null);
    };
    expect(seen()).toEqual([false, false, false]);
    room.presses('advance');
    expect(seen()).toEqual([true, false, false]);
    room.clockAt(0);
    expect(seen()).toEqual([true, true, false]);
    room.closesRound();
    expect(seen()).toEqual([true, true, true]);
  });

  test('[V8] who has no seat has no part', () => {
    expect(allYous(openClassroom().state)).toEqual({});
    const room = openClassroom(ONE, 'Ada');
    room.removes('Ada');
    expect(allYous(room.state)).toEqual({ 'p-ada': null });
  });
});
