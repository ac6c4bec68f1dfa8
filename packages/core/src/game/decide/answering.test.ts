import { describe, expect, test } from 'vitest';
import { nextDeadline, SETTLE_MS } from '../deadline.ts';
import type { RoundNo } from '../ids.ts';
import { gist, openClassroom, playerNamed, type Classroom } from '../testing/classroom.ts';
import { multiple, single } from '../testing/questions.ts';
import { heldPart } from '../views/you.ts';

/** Ada and Ben before the first question, its choices just open. */
const asking = (): Classroom => openClassroom({}, 'Ada', 'Ben').opensRound();
const LAG = { rttMs: 100, jitterMs: 50 };

describe('an answer', () => {
  test('[A1] is recorded with what the clock showed and what the network is given back', () => {
    const room = asking().clockAt(3000);
    expect(room.answers('Ada', 'b', { spentMs: 2900, lag: LAG })).toEqual([
      {
        type: 'answer-recorded',
        at: room.now,
        round: 1,
        player: 'p-ada',
        revision: 1,
        answer: ['b'],
        elapsedMs: 2900,
        rawMs: 3000,
        spentMs: 2900,
        creditMs: 100,
      },
    ]);
    expect(heldPart(room.state, playerNamed('Ada'))).toEqual({ round: 1, revision: 1, answer: ['b'] });
    expect(room.state).toMatchObject({ answeredCount: 1, hereAnsweredCount: 1 });
  });

  test('[A1] needs a seat', () => {
    const room = asking();
    expect(room.answers('Chidi', 'a')).toEqual({ refused: 'no-seat' });
    const asked = { type: 'answer', round: 1 as RoundNo, revision: 1, answer: ['a'], spentMs: null } as const;
    expect(room.asks(room.asking(asked, { is: 'host' }))).toEqual({ refused: 'no-seat' });
  });

  test('[A1] needs a round that runs', () => {
    const room = openClassroom({}, 'Ada');
    // A7: nothing has been opened yet, so nothing is over.
    expect(room.answers('Ada', 'a', { round: 1 })).toEqual({ refused: 'too-early' });
    room.presses('advance');
    expect(room.answers('Ada', 'a', { round: 1 })).toEqual({ refused: 'too-early' });
    expect(room.answers('Ada', 'a', { round: 2 })).toEqual({ refused: 'too-early' });
    room.clockAt(1000);
    expect(room.answers('Ada', 'a', { round: 2 })).toEqual({ refused: 'too-early' });
    expect(room.answers('Ada', 'a', { round: 0 })).toEqual({ refused: 'too-late' });
    room.host({ type: 'end-room' });
    expect(room.answers('Ada', 'a', { round: 1 })).toEqual({ refused: 'too-late' });
  });

  test('[A1] to the round before is not taken for the running one', () => {
    const room = asking().closesRound().opensRound().clockAt(500);
    expect(room.answers('Ada', 'a', { round: 1 })).toEqual({ refused: 'too-late' });
    expect(room.held('Ada')).toBeNull();
  });

  test('[A1] is still recorded while the round closes, for what was given before the bell', () => {
    const room = asking().clockAt(5000);
    room.presses('advance');
    room.passes(120);
    expect(room.phase).toBe('closing');
    expect(room.answers('Ada', 'a', { spentMs: 4980, lag: LAG })).toMatchObject([{ rawMs: 5120, elapsedMs: 4980 }]);
  });

  test('[Q2] that is none of the question is refused', () => {
    const room = openClassroom({ questions: [single('q1'), multiple('q2')] }, 'Ada', 'Ben').opensRound();
    for (const letters of ['', 'ab', 'x']) expect(room.answers('Ada', letters)).toEqual({ refused: 'bad-answer' });
    room.closesRound().opensRound();
    for (const letters of ['', 'abc', 'ax', 'aa']) {
      expect(room.answers('Ada', letters)).toEqual({ refused: 'bad-answer' });
    }
    expect(room.answers('Ada', 'eb')).toMatchObject([{ answer: ['b', 'e'] }]);
  });
});

describe('an answer sent again', () => {
  test('[A2] with the same revision changes nothing, and is no refusal', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'b');
    room.clockAt(4000);
    expect(room.answers('Ada', 'b', { revision: 1 })).toEqual([]);
    expect(room.answers('Ada', 'c', { revision: 1 })).toEqual([]);
    expect(room.held('Ada')).toMatchObject({ answer: ['b'], elapsedMs: 2000 });
  });

  test('[A2] is acknowledged after the bell, after the reveal, in the next round and after the end', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'b');
    room.presses('advance');
    const sentAgain = () => room.answers('Ada', 'b', { round: 1, revision: 1 });
    expect(sentAgain()).toEqual([]);
    room.passes(1000);
    expect(room.phase).toBe('revealed');
    expect(sentAgain()).toEqual([]);
    room.opensRound();
    expect(sentAgain()).toEqual([]);
    expect(room.answers('Ada', 'c', { round: 1, revision: 2 })).toEqual({ refused: 'too-late' });
    expect(room.answers('Ben', 'b', { round: 1, revision: 1 })).toEqual({ refused: 'too-late' });
    room.host({ type: 'end-room' });
    expect(sentAgain()).toEqual([]);
  });

  test('[A3] with a lower revision changes nothing: the newer one stays', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'b', { revision: 3 });
    expect(room.answers('Ada', 'c', { revision: 2 })).toEqual([]);
    expect(room.held('Ada')).toMatchObject({ revision: 3, answer: ['b'] });
  });

  test('[A4] a later answer replaces an earlier one, with its own time', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'b');
    room.clockAt(7000);
    expect(room.answers('Ada', 'a')).toMatchObject([{ revision: 2, answer: ['a'], elapsedMs: 7000 }]);
    expect(room.held('Ada')).toMatchObject({ revision: 2, answer: ['a'], elapsedMs: 7000 });
    expect(room.state.answeredCount).toBe(1);
  });

  test('[A5] choosing the same again keeps the first time', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'a', { spentMs: 1900, lag: LAG });
    room.clockAt(7000);
    expect(room.answers('Ada', 'a')).toMatchObject([{ revision: 2, elapsedMs: 1900, rawMs: 2000, creditMs: 100 }]);
  });

  test('[A5] going to another choice and back does not', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'a');
    room.answers('Ada', 'b');
    room.clockAt(7000);
    expect(room.answers('Ada', 'a')).toMatchObject([{ revision: 3, elapsedMs: 7000 }]);
  });

  test('[A6] a round takes at most 20 revisions of one player', () => {
    const room = asking().clockAt(2000);
    for (let revision = 1; revision <= 20; revision += 1) room.answers('Ada', 'abcd'[revision % 4] ?? 'a');
    expect(room.held('Ada')?.revision).toBe(20);
    expect(room.answers('Ada', 'a')).toEqual({ refused: 'too-many-changes' });
    expect(gist(room.answers('Ben', 'a'))).toEqual(['answer-recorded']);
  });
});

describe('an answer at the wrong time', () => {
  test('[A7] before the choices open is too early, also while they are announced', () => {
    const room = openClassroom({}, 'Ada');
    room.presses('advance');
    expect(room.answers('Ada', 'a')).toEqual({ refused: 'too-early' });
    room.clockAt(-100);
    expect(room.phase).toBe('asking');
    expect(room.answers('Ada', 'a')).toEqual({ refused: 'too-early' });
  });

  test('[A7] Ben answers after the bell: he is told by how much, and nothing changes', () => {
    const room = asking().clockAt(6000);
    room.presses('advance');
    room.passes(300);
    expect(room.answers('Ben', 'a')).toEqual({ refused: 'too-late', byMs: 300 });
    room.passes(700);
    expect(room.phase).toBe('revealed');
    expect(room.answers('Ben', 'a')).toEqual({ refused: 'too-late', byMs: 1000 });
    expect(room.held('Ben')).toBeNull();
  });

  test('[A7] who waited behind a slow disk is judged by the arrival, not by the turn', () => {
    const room = asking().clockAt(19_990);
    const arrivedAt = room.now;
    room.passes(400);
    expect(room.phase).toBe('closing');
    expect(room.answers('Ben', 'a', { arrivedAt })).toMatchObject([{ rawMs: 19_990, elapsedMs: 19_990 }]);
  });

  test('[A7] a phone past its own limit is late while the class goes on', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    room.setsFactor('Ben', 2);
    room.opensRound().clockAt(20_100);
    expect(room.answers('Ada', 'a')).toEqual({ refused: 'too-late', byMs: 100 });
    expect(gist(room.answers('Ben', 'a'))).toEqual(['answer-recorded']);
  });
});

describe('when everyone here has answered', () => {
  test('[A8] the bell rings 1.5 s after the last change', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'a');
    room.clockAt(3000);
    room.answers('Ben', 'a');
    room.clockAt(4000);
    room.answers('Ben', 'b');
    expect(nextDeadline(room.state)).toBe(room.now + SETTLE_MS);
    room.passes(SETTLE_MS - 1);
    expect(room.phase).toBe('asking');
    room.passes(1);
    expect(room.journal.at(-1)).toMatchObject({ type: 'round-closing', because: 'all-answered', elapsedMs: 5500 });
  });

  test('[A8] it does not wait for who is away, but for who comes back or comes in', () => {
    const room = asking().clockAt(2000);
    room.answers('Ada', 'a');
    room.goesAway('Ben');
    expect(nextDeadline(room.state)).toBe(room.now + SETTLE_MS);
    room.comesBack('Ben');
    expect(nextDeadline(room.state)).toBe(room.now + 18_000);
    room.goesAway('Ben');
    room.joins('Chidi');
    expect(nextDeadline(room.state)).toBe(room.now + 18_000);
    room.removes('Chidi');
    room.passes(SETTLE_MS);
    expect(room.phase).toBe('closing');
  });

  test('[A8] an answer of someone away does not end it for those here', () => {
    const room = asking().clockAt(2000);
    room.goesAway('Ben');
    expect(gist(room.answers('Ben', 'a'))).toEqual(['answer-recorded']);
    expect(room.state).toMatchObject({ hereCount: 1, answeredCount: 1, hereAnsweredCount: 0 });
    room.passes(5000);
    expect(room.phase).toBe('asking');
  });

  test('[A8] an empty room waits for the clock', () => {
    const room = asking();
    room.goesAway('Ada', 'Ben');
    expect(nextDeadline(room.state)).toBe(room.now + 20_000);
  });

  test('[A8] a bell by time says so, at exactly the limit', () => {
    const room = asking().passes(20_300);
    expect(room.journal.at(-1)).toMatchObject({ type: 'round-closing', because: 'time', elapsedMs: 20_000 });
  });

  test('[A8] where both are due the class is said to have answered', () => {
    const room = asking().clockAt(18_600);
    room.answers('Ada', 'a');
    room.answers('Ben', 'a');
    room.now += 2000;
    expect(room.ticks()).toMatchObject([{ because: 'all-answered', elapsedMs: 20_000 }]);
  });

  test('[A8] nobody is waited for who was never asked', () => {
    const room = asking();
    expect(room.server({ type: 'note-presence', away: [playerNamed('Chidi')], back: [] })).toEqual([]);
  });
});
