import type { PlayerId } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import { Presence } from './presence.ts';

const ada = 'ada' as PlayerId;
const ben = 'ben' as PlayerId;

function watched(canNote: () => boolean = () => true) {
  const clock = createFakeClock();
  const startedAt = clock.now();
  const notes: string[] = [];
  const presence = new Presence(clock, async (away, back) => {
    notes.push(`${(clock.now() - startedAt) / 1000}s away [${away.join()}] back [${back.join()}]`);
    return canNote();
  });
  return { clock, notes, presence };
}

describe('who is here', () => {
  it('a seat without a connection for ten seconds is away', async () => {
    const { clock, notes, presence } = watched();
    presence.arrived(ada, true);
    presence.left(ada);
    await clock.advance(9999);
    expect(notes).toEqual([]);
    await clock.advance(1);
    expect(notes).toEqual(['10s away [ada] back []']);
  });

  it('a reload stirs nobody', async () => {
    const { clock, notes, presence } = watched();
    presence.arrived(ada, true);
    presence.left(ada);
    await clock.advance(5000);
    presence.arrived(ada, true);
    await clock.advance(60_000);
    expect(notes).toEqual([]);
  });

  it('who comes back is back at once', async () => {
    const { clock, notes, presence } = watched();
    presence.arrived(ada, false);
    await clock.advance(0);
    expect(notes).toEqual(['0s away [] back [ada]']);
  });

  it('is noted at most once a second, however many come and go', async () => {
    const { clock, notes, presence } = watched();
    for (let no = 0; no < 50; no += 1) {
      presence.arrived(`p${no}` as PlayerId, false);
      await clock.advance(40);
    }
    await clock.advance(2000);
    expect(notes.length).toBe(3);
  });

  it('a room just loaded waits for its people as for anyone', async () => {
    const { clock, notes, presence } = watched();
    presence.expect([ada, ben]);
    presence.arrived(ben, true);
    await clock.advance(11_000);
    expect(notes).toEqual(['10s away [ada] back []']);
  });

  it('who is connected here is back, whatever another server noted', async () => {
    const { clock, notes, presence } = watched();
    presence.arrived(ada, true);
    presence.heardAway([ada, ben]);
    await clock.advance(0);
    expect(notes).toEqual(['0s away [] back [ada]']);
  });

  it('what could not be noted is noted later', async () => {
    const results = [false, true];
    const { clock, notes, presence } = watched(() => results.shift() ?? true);
    presence.arrived(ada, false);
    await clock.advance(5000);
    expect(notes).toEqual(['0s away [] back [ada]', '1s away [] back [ada]']);
  });

  it('nothing is noted once the game is over', async () => {
    const { clock, notes, presence } = watched();
    presence.arrived(ada, true);
    presence.left(ada);
    presence.stop();
    await clock.advance(60_000);
    expect(notes).toEqual([]);
    expect(clock.waitingCount).toBe(0);
  });
});
