import { claimNumber } from '@bellringer/core/game';
import type { QuestionId } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import { sampleWanted } from '../../../../tests/fixtures/sample-room.ts';
import { answer, createTestServer, join, openTestRoom, press } from '../../../../tests/fixtures/server-in-memory.ts';
import { createMemoryJournal } from '../journal/memory-journal.ts';

async function classroom(names: readonly string[], settings = {}) {
  const clock = createFakeClock();
  const server = createTestServer(createMemoryJournal(), clock);
  const live = await openTestRoom(server, sampleWanted(3, settings));
  const players = [];
  for (const name of names) players.push(await join(server, live, name));
  await clock.advance(2000);
  const { outlet } = live;
  outlet.forget();
  return { clock, server, live, outlet, players };
}

async function untilAsking(classIn: Awaited<ReturnType<typeof classroom>>) {
  await press(classIn.server, classIn.live, 'advance');
  await classIn.clock.advance(4000);
  classIn.outlet.forget();
}

const NAMES = ['Ada', 'Ben', 'Chidi', 'Dana'];

describe('counters', () => {
  it('are gathered: at most four a second, and the last one is right', async () => {
    const classIn = await classroom(NAMES);
    await untilAsking(classIn);
    const { clock, server, live, outlet, players } = classIn;
    for (const player of players) {
      await answer(server, live, player, ['a']);
      await clock.advance(50);
    }
    await clock.advance(300);
    const counts = outlet.partsFor('screens').flatMap(({ count }) => (count ? [count.answeredCount] : []));
    expect(counts).toEqual([1, 4]);
  });

  it('wait longer where they carry a long list of names', async () => {
    const { clock, server, live, outlet } = await classroom(Array.from({ length: 80 }, (_, no) => `Pupil ${no}`));
    for (let no = 0; no < 20; no += 1) {
      await join(server, live, `Late ${no}`);
      await clock.advance(100);
    }
    await clock.advance(1000);
    const lobbies = outlet.partsFor('screens').filter(({ lobby }) => lobby);
    expect(lobbies.length).toBeLessThanOrEqual(4);
    expect(lobbies.at(-1)?.lobby?.hereCount).toBe(100);
  });

  it('send no phone anything while people answer', async () => {
    const classIn = await classroom(NAMES);
    await untilAsking(classIn);
    await answer(classIn.server, classIn.live, classIn.players[0]!, ['b']);
    await classIn.clock.advance(1000);
    expect(classIn.outlet.partsFor('phones')).toEqual([]);
    expect(classIn.outlet.partsFor('phone')).toEqual([]);
  });

  it('do not tell phones about the lobby that is gone', async () => {
    const classIn = await classroom(NAMES);
    await untilAsking(classIn);
    await join(classIn.server, classIn.live, 'Late');
    await classIn.clock.advance(1000);
    expect(classIn.outlet.partsFor('phones')).toEqual([]);
    expect(classIn.outlet.partsFor('screens').at(-1)?.count?.hereCount).toBe(5);
  });
});

describe('what matters', () => {
  it('goes out at once, once for all phones, before anything else is decided', async () => {
    const { server, live, outlet, clock } = await classroom(NAMES);
    const log: string[] = [];
    let ready = () => {};
    outlet.phonesAreReady = () => {
      log.push('phones begin');
      return new Promise((resolve) => {
        ready = () => {
          log.push('phones end');
          resolve();
        };
      });
    };
    const pressed = press(server, live, 'advance').then(() => log.push('host told'));
    await clock.settle();
    const next = press(server, live, 'stop-clock').then(() => log.push('stopped'));
    await clock.settle();
    ready();
    await clock.settle();
    ready();
    await Promise.all([pressed, next]);
    expect(log.slice(0, 3)).toEqual(['phones begin', 'host told', 'phones end']);
    expect(log).toContain('stopped');
  });

  it('never brings a lower seq to a phone than it had before', async () => {
    const { server, live, outlet, clock, players } = await classroom(NAMES);
    await press(server, live, 'advance');
    await clock.advance(4000);
    await Promise.all(players.map((player) => answer(server, live, player, ['a'])));
    await clock.advance(60_000);
    const seqs = outlet.heard.filter(({ who }) => who === 'phones' || who === 'phone').map(({ view }) => view.seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  });

  it('everybody gets the reveal and their own result in one message', async () => {
    const classIn = await classroom(NAMES);
    await untilAsking(classIn);
    await answer(classIn.server, classIn.live, classIn.players[1]!, ['a']);
    await classIn.clock.advance(30_000);
    const own = classIn.outlet.heard.filter(({ who }) => who === 'phone');
    expect(own.map(({ player }) => player)).toEqual(classIn.players);
    const parts = classIn.outlet.partsFor('phone');
    expect(parts.map(({ you }) => you?.result?.mark)).toEqual(['none', 'right', 'none', 'none']);
    expect(parts.every(({ reveal }) => String(reveal?.key) === 'a')).toBe(true);
    expect(classIn.outlet.partsFor('onlookers').map(({ reveal }) => reveal?.key)).toEqual([['a']]);
    expect(classIn.outlet.partsFor('phones').some((each) => 'reveal' in each)).toBe(false);
  });

  it('reaches the last of a thousand from what is true by then', async () => {
    const { clock, server, live, outlet } = await classroom(Array.from({ length: 260 }, (_, no) => `Pupil ${no}`));
    await press(server, live, 'advance');
    await clock.advance(30_000);
    outlet.forget();
    const tell = (outcome: unknown) => outcome;
    const arrivedAt = clock.now();
    const host = { is: 'host' } as const;
    await live.room.ask(
      { command: { type: 'void-question', question: 'q1' as QuestionId }, by: host, arrivedAt },
      tell,
    );
    await live.room.ask({ command: { type: 'lock-room' }, by: host, arrivedAt }, tell);
    await clock.settle();
    const told = outlet.heard.filter(({ who }) => who === 'phone');
    expect(new Set(told.map(({ player }) => player)).size).toBe(260);
    const [first, last] = [told[0]!.view, told.at(-1)!.view];
    expect(last.seq).toBe(first.seq + 1);
    expect(outlet.partsFor('phone').every(({ reveal }) => reveal?.isVoid)).toBe(true);
  });

  it('the host’s hands are shown only to pages that have them', async () => {
    const { server, live, outlet } = await classroom(NAMES);
    await press(server, live, 'advance');
    expect(outlet.partsFor('hosts').every((parts) => 'hands' in parts)).toBe(true);
    expect(outlet.partsFor('screens').some((parts) => 'hands' in parts)).toBe(false);
    expect(outlet.partsFor('screens').some((parts) => 'question' in parts)).toBe(true);
  });

  it('builds nothing for audiences that are not there', async () => {
    const { clock, server, live, outlet } = await classroom(NAMES);
    outlet.screenCount = 0;
    outlet.remoteCount = 0;
    await press(server, live, 'advance');
    await clock.settle();
    expect(new Set(outlet.heard.map(({ who }) => who))).toEqual(new Set(['phones']));
  });
});

describe('seats', () => {
  it('removed, passed on, refused and renewed reach the pages concerned', async () => {
    const { server, live, outlet, players } = await classroom(NAMES);
    const host = { is: 'host' } as const;
    const arrivedAt = server.house.clock.now();
    const tell = (outcome: unknown) => outcome;
    const claim = { type: 'ask-claim', nickname: 'Ben' } as const;
    const newcomer = { is: 'newcomer', player: players[1]!, tokenHash: 'new-phone' } as const;
    await live.room.ask({ command: claim, by: newcomer, arrivedAt }, tell);
    await live.room.ask(
      {
        command: { type: 'approve-claim', player: players[1]!, number: claimNumber('new-phone') },
        by: host,
        arrivedAt,
      },
      tell,
    );
    await live.room.ask(
      { command: { ...claim, nickname: 'Ada' }, by: { ...newcomer, tokenHash: 'thief' }, arrivedAt },
      tell,
    );
    await live.room.ask(
      { command: { type: 'refuse-claim', player: players[0]!, number: claimNumber('thief') }, by: host, arrivedAt },
      tell,
    );
    await live.room.ask({ command: { type: 'remove-seat', player: players[2]! }, by: host, arrivedAt }, tell);
    await live.room.ask({ command: { type: 'renew-links' }, by: host, arrivedAt }, tell);
    expect(outlet.told).toEqual([
      'seat passed on: p-ben to new-phone',
      'claim refused: thief',
      'seat lost: p-chidi',
      'links renewed: 2',
    ]);
  });
});
