import { describe, expect, test } from 'vitest';
import { claimNumber, claimOfToken } from '../claims.ts';
import { seatOfToken } from '../room.ts';
import { gist, openClassroom, playerNamed, tokenHashOf } from '../testing/classroom.ts';
import { MOST_NEW_SEATS, NEW_SEATS_MS } from './joining.ts';
import { handsPart } from '../views/hands.ts';

/** The host's answer to the claim of this phone, whose number it has seen. */
const answers = (type: 'approve-claim' | 'refuse-claim', seat: string, ...phone: [name: string, phone?: string]) =>
  ({ type, player: playerNamed(seat), number: claimNumber(tokenHashOf(...phone)) }) as const;
const seatNames = (room: ReturnType<typeof openClassroom>) => room.state.seats.map((seat) => seat.nickname);

describe('taking a seat', () => {
  test('[J1] a repeated join makes no second seat, whatever name it asks for', () => {
    const room = openClassroom({}, 'Ada');
    expect(room.joins('Ada')).toEqual([]);
    expect(room.joins('Ada', { as: 'Augusta' })).toEqual([]);
    expect(seatNames(room)).toEqual(['Ada']);
  });

  test('[J1] a token that gave up a claim and took a new seat is not given the old one too', () => {
    const room = openClassroom({}, 'Ada');
    room.claims('Ada', { phone: 'new' });
    expect(gist(room.joins('Ada', { as: 'Ada 2', phone: 'new' }))).toEqual(['seat-taken', 'claim-refused']);
    expect(room.host(answers('approve-claim', 'Ada', 'Ada', 'new'))).toEqual({ refused: 'moved-on' });
    expect(seatOfToken(room.state, tokenHashOf('Ada', 'new'))?.nickname).toBe('Ada 2');
  });

  test('[J1] a token asks for one seat at a time: the newer claim withdraws the older', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    room.claims('Ada', { phone: 'new' });
    expect(gist(room.claims('Ada', { as: 'Ben', phone: 'new' }))).toEqual(['claim-refused', 'claim-asked']);
    expect([...room.state.claims.keys()]).toEqual([playerNamed('Ben')]);
  });

  test('[J2] a newcomer plays the running round on the clock of the class', () => {
    const room = openClassroom({}, 'Ada');
    room.opensRound().clockAt(8000);
    expect(gist(room.joins('Ben'))).toEqual(['seat-taken']);
    room.clockAt(9000);
    expect(room.answers('Ben', 'a')).toMatchObject([{ type: 'answer-recorded', rawMs: 9000, elapsedMs: 9000 }]);
    room.closesRound();
    expect(room.score('Ben')).toBeGreaterThan(1000);
  });

  test('[J2] a newcomer between two rounds plays the next one', () => {
    const room = openClassroom({}, 'Ada').playsRound({ Ada: ['a', 3000] });
    expect(gist(room.joins('Ben'))).toEqual(['seat-taken']);
    room.playsRound({ Ben: ['a', 1000] });
    expect(room.you('Ben').marks).toEqual(['none', 'right']);
  });

  test('[J3] a seat is taken under the readable form of a nickname, or not at all', () => {
    const room = openClassroom();
    expect(room.joins('Ada', { as: ' \u202eAda\u200b  L. ' })).toMatchObject([{ nickname: 'Ada L.' }]);
    expect(room.joins('Ben', { as: '\u200b \u2800' })).toEqual({ refused: 'name-empty' });
    expect(room.joins('Ben', { as: 'Ben, seventeen...' })).toEqual({ refused: 'name-too-long' });
  });

  test('[J4] a name that looks the same is taken', () => {
    const room = openClassroom({}, 'Ada');
    expect(room.joins('Ben', { as: 'ＡＤ a' })).toEqual({ refused: 'name-taken' });
    expect(gist(room.joins('Ben', { as: 'Adam' }))).toEqual(['seat-taken']);
  });

  test('[J5] a locked room takes no new seat until it is unlocked', () => {
    const room = openClassroom({}, 'Ada');
    expect(gist(room.host({ type: 'lock-room' }))).toEqual(['room-locked']);
    expect(room.host({ type: 'lock-room' })).toEqual([]);
    expect(room.joins('Ben')).toEqual({ refused: 'room-locked' });
    expect(gist(room.host({ type: 'unlock-room' }))).toEqual(['room-unlocked']);
    expect(room.host({ type: 'unlock-room' })).toEqual([]);
    expect(gist(room.joins('Ben'))).toEqual(['seat-taken']);
  });

  test('[J5] those who have a seat come and go in a locked room, and may ask for it with a new phone', () => {
    const room = openClassroom({}, 'Ada');
    room.host({ type: 'lock-room' });
    expect(room.joins('Ada')).toEqual([]);
    expect(gist(room.goesAway('Ada'))).toEqual(['seats-away']);
    expect(gist(room.comesBack('Ada'))).toEqual(['seats-back']);
    expect(gist(room.claims('Ada', { phone: 'new' }))).toEqual(['claim-asked']);
  });

  test('[J8] a room has at most as many seats as its settings say, and who is removed makes room', () => {
    const room = openClassroom({ settings: { seatLimit: 2 } }, 'Ada', 'Ben');
    expect(room.joins('Chidi')).toEqual({ refused: 'room-full' });
    expect(room.joins('Ada')).toEqual([]);
    room.removes('Ben');
    expect(gist(room.joins('Chidi'))).toEqual(['seat-taken']);
    expect(room.joins('Dora')).toEqual({ refused: 'room-full' });
  });

  test('[J10] a full lecture hall comes in at once, and a flood waits', () => {
    const room = openClassroom();
    for (let n = 0; n < MOST_NEW_SEATS; n += 1) {
      room.passes(5);
      expect(gist(room.joins(`N${n}`))).toEqual(['seat-taken']);
    }
    expect(room.joins('One more')).toEqual({ refused: 'busy' });
    expect(room.joins('N7')).toEqual([]);
    room.passes(NEW_SEATS_MS - 5 * (MOST_NEW_SEATS - 1));
    expect(gist(room.joins('One more'))).toEqual(['seat-taken']);
  });

  test('[J9] an ended room takes no seats', () => {
    const room = openClassroom({}, 'Ada');
    room.host({ type: 'end-room' });
    expect(room.joins('Ben')).toEqual({ refused: 'room-ended' });
    expect(room.claims('Ben', { as: 'Ada' })).toEqual({ refused: 'room-ended' });
  });

  test('[J1] only someone without a seat asks for one', () => {
    const room = openClassroom({}, 'Ada');
    const command = { type: 'take-seat', nickname: 'Augusta' } as const;
    expect(room.asks(room.asking(command, { is: 'player', player: playerNamed('Ada') }))).toEqual({
      refused: 'not-now',
    });
  });
});

describe('a phone that lost its memory', () => {
  test('[J6] gets its seat back by the yes of the host, and the old token is worth nothing', () => {
    const room = openClassroom({}, 'Ada').playsRound({ Ada: ['a', 3000] });
    const before = room.score('Ada');
    expect(room.claims('Ada', { as: 'ada', phone: 'new' })).toMatchObject([
      { type: 'claim-asked', player: playerNamed('Ada') },
    ]);
    expect(seatOfToken(room.state, tokenHashOf('Ada', 'new'))).toBeNull();
    expect(gist(room.host(answers('approve-claim', 'Ada', 'Ada', 'new')))).toEqual(['seat-claimed']);
    expect(seatOfToken(room.state, tokenHashOf('Ada', 'new'))?.player).toBe(playerNamed('Ada'));
    expect(seatOfToken(room.state, tokenHashOf('Ada'))).toBeNull();
    expect(room.score('Ada')).toBe(before);
    expect(room.joins('Ada', { as: 'Ada', phone: 'new' })).toEqual([]);
  });

  test('[J6] gets nothing by the no of the host, nor without an answer', () => {
    const room = openClassroom({}, 'Ada');
    room.claims('Ada', { phone: 'new' });
    expect(gist(room.host(answers('refuse-claim', 'Ada', 'Ada', 'new')))).toEqual(['claim-refused']);
    expect(room.host(answers('approve-claim', 'Ada', 'Ada', 'new'))).toEqual({ refused: 'moved-on' });
    expect(seatOfToken(room.state, tokenHashOf('Ada'))?.nickname).toBe('Ada');
  });

  test('[J6] asking again changes nothing, and nobody else can ask for the same seat until the host has answered', () => {
    const room = openClassroom({}, 'Ada');
    room.claims('Ada', { phone: 'new' });
    expect(room.claims('Ada', { phone: 'new' })).toEqual([]);
    expect(room.claims('Mallory', { as: 'Ada' })).toEqual({ refused: 'claim-open' });
    room.host(answers('approve-claim', 'Ada', 'Ada', 'new'));
    expect(seatOfToken(room.state, tokenHashOf('Ada', 'new'))?.nickname).toBe('Ada');
    expect(seatOfToken(room.state, tokenHashOf('Mallory'))).toBeNull();
  });

  test('[J6] a yes is for the claim that the host saw, not for whoever asks by now', () => {
    const room = openClassroom({}, 'Ada');
    room.claims('Ada', { phone: 'new' });
    room.joins('Ada', { as: 'Ada 2', phone: 'new' });
    room.claims('Mallory', { as: 'Ada' });
    for (const type of ['approve-claim', 'refuse-claim'] as const) {
      expect(room.host(answers(type, 'Ada', 'Ada', 'new'))).toEqual({ refused: 'moved-on' });
    }
    expect(seatOfToken(room.state, tokenHashOf('Ada'))?.nickname).toBe('Ada');
    expect(room.state.claims.size).toBe(1);
  });

  test('[J6] phone and host see the same two digits, and the host whether somebody plays on the seat', () => {
    const room = openClassroom({}, 'Ada');
    room.claims('Ada', { phone: 'new' });
    const number = claimOfToken(room.state, tokenHashOf('Ada', 'new'));
    expect(number).toBeGreaterThanOrEqual(10);
    expect(number).toBeLessThanOrEqual(99);
    const row = { player: playerNamed('Ada'), nickname: 'Ada', number };
    expect(handsPart(room.state).claims).toEqual([{ ...row, isHere: true }]);
    room.goesAway('Ada');
    expect(handsPart(room.state).claims).toEqual([{ ...row, isHere: false }]);
    expect(claimOfToken(room.state, tokenHashOf('Mallory'))).toBeNull();
  });

  test('[J6] cannot ask for a seat that nobody has, nor by a name that is none', () => {
    const room = openClassroom({}, 'Ada');
    expect(room.claims('Ben', { as: 'Nobody' })).toEqual({ refused: 'no-such-player' });
    expect(room.claims('Ben', { as: ' ' })).toEqual({ refused: 'name-empty' });
  });
});

describe('a removed player', () => {
  test('[J7] has no seat, no rank, and does not come back with the same token', () => {
    const room = openClassroom({}, 'Ada', 'Ben').playsRound({ Ada: ['a', 3000], Ben: ['a', 3000] });
    expect(gist(room.removes('Ben'))).toEqual(['seat-removed']);
    expect(() => room.you('Ben')).toThrow('no seat');
    expect(room.you('Ada')).toMatchObject({ playersCount: 1, neighbours: [{ nickname: 'Ada' }] });
    expect(room.joins('Ben', { as: 'Benjamin' })).toEqual({ refused: 'removed' });
    expect(room.claims('Ben', { as: 'Ada' })).toEqual({ refused: 'removed' });
    expect(room.removes('Ben')).toEqual({ refused: 'no-such-player' });
  });

  test('[J7] answers no more', () => {
    const room = openClassroom({}, 'Ada', 'Ben').opensRound();
    room.removes('Ben');
    expect(room.answers('Ben', 'a')).toEqual({ refused: 'no-seat' });
  });

  test('[J7] leaves the nickname, the claim and the place of who is waited for', () => {
    const room = openClassroom({}, 'Ada', 'Ben').opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    room.claims('Ben', { phone: 'new' });
    room.removes('Ben');
    expect(room.state).toMatchObject({ hereCount: 1, answeredCount: 1, hereAnsweredCount: 1 });
    expect(room.state.claims.size).toBe(0);
    expect(gist(room.joins('Dora', { as: 'Ben' }))).toEqual(['seat-taken']);
  });

  test('[J7] who is forgotten later is not counted out twice, and keeps no name', () => {
    const room = openClassroom({}, 'Ada', 'Ben').opensRound().clockAt(1000);
    room.answers('Ada', 'a');
    room.answers('Ben', 'a');
    room.removes('Ben');
    expect(seatNames(room)).toEqual(['Ada', 'Ben']);
    room.happens({ type: 'seat-forgotten', at: room.now, player: playerNamed('Ben') });
    expect(room.state).toMatchObject({ hereCount: 1, answeredCount: 1, hereAnsweredCount: 1 });
    expect(seatNames(room)).toEqual(['Ada', '']);
  });
});
