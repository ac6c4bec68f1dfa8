import { describe, expect, test } from 'vitest';
import { audiencesOf, PHONE_PARTS, REMOTE_PARTS, SCREEN_PARTS } from './audiences.ts';
import { openClassroom, type Classroom } from './testing/classroom.ts';
import { isRefusal } from './refusals.ts';

/** What the one event of a decision reaches. */
function reachOf(decision: ReturnType<Classroom['presses']>) {
  if (isRefusal(decision) || decision[0] === undefined) throw new Error('nothing happened');
  return audiencesOf(decision[0]);
}

describe('who is told', () => {
  test('[V6] an answer goes to the screen and the remote as a counter, and to no other phone', () => {
    const room = openClassroom({}, 'Ada', 'Ben').opensRound().clockAt(1000);
    expect(reachOf(room.answers('Ada', 'a'))).toEqual({
      phone: [],
      screen: ['count', 'tally'],
      remote: ['tally', 'answered'],
      you: 'nobody',
      isCounter: true,
    });
  });

  test('[V6] who comes, goes and comes back is gathered too', () => {
    const room = openClassroom({});
    const heard = [room.joins('Ada'), room.goesAway('Ada'), room.comesBack('Ada')].map(reachOf);
    const gathered = { phone: ['lobby'], you: 'nobody', isCounter: true };
    expect(heard[0]).toMatchObject({ screen: ['lobby', 'count'], ...gathered });
    // A claim says whether somebody plays on its seat.
    for (const reach of heard.slice(1)) {
      expect(reach).toMatchObject({ screen: ['lobby', 'count', 'hands'], ...gathered });
    }
  });

  test('[V6] a private factor is told to whoever has it', () => {
    expect(reachOf(openClassroom({}, 'Ada').setsFactor('Ada', 2))).toMatchObject({ you: 'p-ada', isCounter: false });
  });

  test('[V6] everyone gets an own part at the reveal, and at no other turn of a round', () => {
    const room = openClassroom({}, 'Ada').playsRound({ Ada: ['a', 1000] });
    room.presses('advance');
    const reached = room.journal.filter((event) => audiencesOf(event).you === 'everyone').map((event) => event.type);
    expect(reached).toEqual(['round-revealed']);
  });

  test('[V6] a removal reaches everyone whose neighbour it was', () => {
    const room = openClassroom({}, 'Ada', 'Ben');
    expect(reachOf(room.removes('Ben'))).toMatchObject({ you: 'everyone' });
  });

  test('[V6] a new round turns every part but what stands from the opening of the room on', () => {
    const room = openClassroom({}, 'Ada');
    const turning = (parts: readonly string[]) => parts.filter((part) => part !== 'room');
    expect(reachOf(room.presses('advance'))).toMatchObject({
      phone: turning(PHONE_PARTS),
      screen: turning(SCREEN_PARTS),
      remote: turning(REMOTE_PARTS),
    });
  });
});
