import { describe, expect, test } from 'vitest';
import { nextDeadline } from '../deadline.ts';
import type { QuestionId, RoundNo } from '../ids.ts';
import { gist, openClassroom } from '../testing/classroom.ts';
import { poll, single, words } from '../testing/questions.ts';
import { wholePhone, wholeScreen } from '../testing/whole-views.ts';

const ONE = { questions: [single('q1')] };

describe('a host’s button', () => {
  test('[H1] pressed twice does its thing once', () => {
    const room = openClassroom({}, 'Ada');
    const press = room.asking({ type: 'advance', aim: room.aim }, { is: 'host' });
    expect(gist(room.asks(press))).toEqual(['round-opened']);
    expect(room.asks(press)).toEqual({ refused: 'moved-on' });
    expect(room.phase).toBe('reading');
  });

  test.each(['advance', 'skip', 'stop-clock', 'start-clock', 'show-tally', 'hide-tally'] as const)(
    '[H1] %s aimed at another phase or round is a miss',
    (type) => {
      const room = openClassroom({}, 'Ada').opensRound();
      for (const aim of [
        { round: 1 as RoundNo, phase: 'reading' as const },
        { round: 2 as RoundNo, phase: 'asking' as const },
        { round: null, phase: 'asking' as const },
      ]) {
        expect(room.host({ type, aim })).toEqual({ refused: 'moved-on' });
      }
      expect(room.host({ type: 'add-time', ms: 5000, aim: { round: null, phase: 'lobby' } })).toEqual({
        refused: 'moved-on',
      });
    },
  );

  test('[H1] does not ring for a round that the bell has ended meanwhile', () => {
    const room = openClassroom({}, 'Ada').opensRound();
    const press = room.asking({ type: 'advance', aim: room.aim }, { is: 'host' });
    room.passes(20_100);
    expect(room.asks(press)).toEqual({ refused: 'moved-on' });
  });
});

describe('advance', () => {
  test('[H2] passes the standings over until something was scored, and again once that is void', () => {
    const plan = [poll('q1'), words('q2'), single('q3'), poll('q4'), single('q5')];
    const room = openClassroom({ questions: plan }, 'Ada');
    const went: unknown[] = [];
    const closes = () => room.clockAt(1000).closesRound();
    const goesOn = () => {
      const { areStandingsNext } = wholeScreen(room.state).hands ?? {};
      const events = gist(room.presses('advance'));
      went.push([areStandingsNext, events]);
    };
    room.opensRound();
    for (const _ of plan.slice(0, 3)) {
      closes();
      goesOn();
    }
    expect(went).toEqual([
      [false, ['round-opened']],
      [false, ['round-opened']],
      [true, ['standings-shown']],
    ]);
    room.opensRound();
    closes();
    room.host({ type: 'void-question', question: 'q3' as QuestionId });
    goesOn();
    expect(went.at(-1)).toEqual([false, ['round-opened']]);
  });

  test('[H2] does what comes next, from the lobby to the end', () => {
    const room = openClassroom({ questions: [single('q1'), single('q2')] }, 'Ada');
    const went: unknown[] = [];
    const press = () => went.push(gist(room.presses('advance')));
    press();
    press();
    room.clockAt(1000);
    press();
    press();
    room.passes(500);
    press();
    press();
    room.clockAt(1000);
    press();
    room.passes(500);
    press();
    press();
    expect(went).toEqual([
      ['round-opened'],
      ['choices-opened'],
      ['round-closing'],
      'not-now',
      ['standings-shown'],
      ['round-opened'],
      ['round-closing'],
      ['room-ended'],
      'room-ended',
    ]);
  });

  test.each(['end', 'never'] as const)(
    '[H2] goes from the key to the next question where standings are %s',
    (standings) => {
      const room = openClassroom({ settings: { standings } }, 'Ada').playsRound();
      expect(gist(room.presses('advance'))).toEqual(['round-opened']);
    },
  );

  test('[H2] opens the choices at once, with their lead', () => {
    const room = openClassroom({}, 'Ada');
    room.presses('advance');
    room.passes(500);
    expect(room.presses('advance')).toMatchObject([{ type: 'choices-opened', opensAt: room.now + 300 }]);
  });

  test('[H2] goes on with what stood', () => {
    const room = openClassroom({}, 'Ada');
    room.presses('advance');
    room.presses('stop-clock');
    expect(gist(room.presses('advance'))).toEqual(['clock-started', 'choices-opened']);
    room.clockAt(2000);
    room.presses('stop-clock');
    room.passes(9000);
    expect(gist(room.presses('advance'))).toEqual(['round-closing', 'clock-started']);
    expect(room.passes(500).phase).toBe('revealed');
  });
});

describe('skip', () => {
  test('[H4] ends a round unscored and opens the next', () => {
    const room = openClassroom({}, 'Ada').opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    expect(gist(room.presses('skip'))).toEqual(['round-skipped', 'round-opened']);
    expect(room.aim).toEqual({ round: 2, phase: 'reading' });
    room.closesRound();
    room.playsRound({ Ada: ['a', 1000] });
    expect(room.you('Ada').marks.slice(0, 1)).toEqual(['skipped']);
  });

  test('[H4] of the last question ends the game', () => {
    const room = openClassroom(ONE, 'Ada').opensRound();
    expect(gist(room.presses('skip'))).toEqual(['round-skipped', 'room-ended']);
    expect(room.you('Ada')).toMatchObject({ score: 0, marks: ['skipped'] });
  });

  test('[H4] is possible until the key is shown', () => {
    const room = openClassroom({ settings: { reveal: 'by-hand' } }, 'Ada');
    expect(room.presses('skip')).toEqual({ refused: 'not-now' });
    room.opensRound();
    room.presses('advance');
    room.passes(500);
    expect(room.phase).toBe('closed');
    expect(gist(room.presses('skip'))).toEqual(['round-skipped', 'round-opened']);
    room.clockAt(0).closesRound();
    expect(room.presses('skip')).toEqual({ refused: 'not-now' });
    room.presses('advance');
    expect(room.phase).toBe('standings');
    expect(room.presses('skip')).toEqual({ refused: 'not-now' });
  });
});

describe('pause', () => {
  test('[H5] stops the clock until the host lets it go on', () => {
    const room = openClassroom({}, 'Ada').opensRound().clockAt(4000);
    expect(room.presses('stop-clock')).toMatchObject([{ type: 'clock-stopped', elapsedMs: 4000, until: null }]);
    expect(room.presses('stop-clock')).toEqual([]);
    expect(nextDeadline(room.state)).toBeNull();
    room.passes(3_600_000);
    expect(room.phase).toBe('asking');
    expect(gist(room.presses('start-clock'))).toEqual(['clock-started']);
    expect(room.presses('start-clock')).toEqual([]);
  });

  test('[H5] time may be added while it runs or stands', () => {
    const room = openClassroom({}, 'Ada').opensRound().clockAt(4000);
    expect(room.adds(5000)).toMatchObject([{ type: 'time-added', ms: 5000 }]);
    room.presses('stop-clock');
    room.adds(5000);
    room.presses('start-clock');
    expect(wholePhone(room.state).clock).toMatchObject({ limitMs: 30_000, addedMs: 10_000 });
    expect(room.clockAt(29_999).phase).toBe('asking');
    expect(room.passes(1).phase).toBe('closing');
  });

  test('[H5] added time does not stretch the scoring', () => {
    const setup = { settings: { preset: 'classic' } } as const;
    const plain = openClassroom(setup, 'Ada').playsRound({ Ada: ['a', 10_000] });
    const longer = openClassroom(setup, 'Ada').opensRound();
    longer.adds(60_000);
    longer.clockAt(10_000).answers('Ada', 'a');
    longer.passes(2000);
    expect(longer.score('Ada')).toBe(plain.score('Ada'));
  });

  test('[H5] means nothing where no clock runs', () => {
    const room = openClassroom({}, 'Ada');
    for (const type of ['stop-clock', 'start-clock', 'show-tally', 'hide-tally'] as const) {
      expect(room.presses(type)).toEqual({ refused: 'not-now' });
    }
    room.playsRound();
    for (const type of ['stop-clock', 'start-clock', 'show-tally', 'hide-tally'] as const) {
      expect(room.presses(type)).toEqual({ refused: 'not-now' });
    }
    expect(room.adds(5000)).toEqual({ refused: 'not-now' });
  });

  test('[H5] is no more possible while the round closes', () => {
    const room = openClassroom({}, 'Ada').opensRound().clockAt(1000);
    room.presses('advance');
    expect(room.presses('stop-clock')).toEqual({ refused: 'not-now' });
    expect(room.adds(5000)).toEqual({ refused: 'not-now' });
  });
});

describe('the tally', () => {
  test('[H11] is shown on the screen before the key where the host wants it, and hidden again', () => {
    const room = openClassroom({}, 'Ada', 'Ben').opensRound().clockAt(1000);
    room.answers('Ada', 'c');
    expect(wholeScreen(room.state).tally).toBeNull();
    expect(gist(room.presses('show-tally'))).toEqual(['tally-shown']);
    expect(room.presses('show-tally')).toEqual([]);
    expect(wholeScreen(room.state).tally).toMatchObject({ answeredCount: 1, rightCount: null });
    expect(wholeScreen(room.state).hands?.isTallyShown).toBe(true);
    expect(gist(room.presses('hide-tally'))).toEqual(['tally-hidden']);
    expect(room.presses('hide-tally')).toEqual([]);
    expect(wholeScreen(room.state).tally).toBeNull();
    room.closesRound();
    expect(room.presses('hide-tally')).toEqual({ refused: 'not-now' });
    expect(wholeScreen(room.state).tally).toMatchObject({ answeredCount: 1 });
  });
});
