import type { Ms, PlayerId } from '@bellringer/core/game';
import { expect, describe, it } from 'vitest';
import { faultyJournal } from '../../../../tests/contract/faulty-journal.ts';
import type { Fault } from '../../../../tests/contract/faulty-journal.ts';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import {
  answer,
  createTestServer,
  join,
  openTestRoom,
  phaseIn,
  press,
  stateOf,
} from '../../../../tests/fixtures/server-in-memory.ts';
import type { Journal } from '../journal/journal.ts';
import { createMemoryJournal } from '../journal/memory-journal.ts';

/** A phone asks again 1.5 to 2.5 s after `not-saved`. */
const ASKS_AGAIN_MS: Ms = 2500;

/** Ada and Ben are asked, on a disk that fails as listed and takes its time before it says so. */
async function asked() {
  const clock = createFakeClock();
  const faults: (Fault | null)[] = [];
  const disk = { waits: () => Promise.resolve() };
  const faulty = faultyJournal(createMemoryJournal(), () => faults.shift() ?? null);
  const journal: Journal = {
    ...faulty,
    append: async (room, batch) => {
      await disk.waits();
      return faulty.append(room, batch);
    },
  };
  const server = createTestServer(journal, clock);
  const live = await openTestRoom(server);
  const ada = await join(server, live, 'Ada');
  const ben = await join(server, live, 'Ben');
  await press(server, live, 'advance');
  await clock.advance(4000);
  const { stage } = await stateOf(live);
  if (stage.is !== 'playing' || stage.round.phase !== 'asking' || stage.round.clock.is !== 'running') throw new Error();
  const { opensAt } = stage.round.clock;
  const clockAt = (ms: Ms) => clock.advance(opensAt + ms - clock.now());
  const answers = (who: PlayerId) => answer(server, live, who, ['a']);
  const heldBy = async (seat: number) => {
    const round = (await stateOf(live)).stage;
    return round.is === 'playing' && 'answers' in round.round ? round.round.answers[seat] : undefined;
  };
  return { clock, server, live, ada, ben, faults, disk, clockAt, answers, heldBy };
}

describe('an answer given in time', () => {
  it('[P1] is not late because the disk was full a second before the bell', async () => {
    const { clock, ben, faults, clockAt, answers, heldBy, live } = await asked();
    await clockAt(19_000);
    faults.push('full');
    expect(await answers(ben)).toEqual({ refused: 'not-saved' });
    await clock.advance(ASKS_AGAIN_MS);
    expect(await answers(ben)).toEqual({ ok: true });
    expect(await heldBy(1)).toMatchObject({ rawMs: 19_000 });
    await clock.advance(6000);
    expect(await phaseIn(live)).toBe('revealed');
  });

  it('[P1] is not late because an append hung over the bell and then failed', async () => {
    const { clock, ada, ben, faults, disk, clockAt, answers, heldBy } = await asked();
    await clockAt(16_500);
    disk.waits = () => new Promise((resolve) => void clock.setTimer(resolve, 4000));
    faults.push('broken');
    const asking = [answers(ada)];
    await clockAt(17_000);
    asking.push(answers(ben));
    await clockAt(20_600);
    expect(await Promise.all(asking)).toEqual([{ refused: 'not-saved' }, { refused: 'not-saved' }]);
    disk.waits = () => Promise.resolve();
    await clock.advance(ASKS_AGAIN_MS);
    expect(await Promise.all([answers(ada), answers(ben)])).toEqual([{ ok: true }, { ok: true }]);
    expect(await heldBy(1)).toMatchObject({ rawMs: 16_500 });
  });

  it('[P1] is not late because the disk failed again as the room wanted to go on', async () => {
    const { clock, ben, faults, clockAt, answers, heldBy } = await asked();
    await clockAt(19_000);
    faults.push('full', null, 'full', 'full', null);
    expect(await answers(ben)).toEqual({ refused: 'not-saved' });
    await clock.advance(3000 + ASKS_AGAIN_MS);
    expect(await answers(ben)).toEqual({ ok: true });
    expect(await heldBy(1)).toMatchObject({ rawMs: 19_000 });
  });
});

describe('an outage', () => {
  it('that begins while the room stops is not probed for', async () => {
    const { clock, server, live, ada, faults, disk, answers } = await asked();
    let fails = () => {};
    disk.waits = () => new Promise((resolve) => (fails = resolve));
    faults.push('broken');
    const asking = answers(ada);
    await clock.settle();
    const stopped = live.stop();
    fails();
    await clock.settle();
    expect(await asking).toEqual({ refused: 'not-saved' });
    await stopped;
    server.house.life.stop();
    expect(clock.waitingCount).toBe(0);
  });
});
