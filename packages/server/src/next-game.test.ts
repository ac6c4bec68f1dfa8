import { fileURLToPath } from 'node:url';
import type { RoomId } from '@bellringer/core/game';
import { beforeEach, describe, expect, test } from 'vitest';
import { createFakeClock } from '../../../tests/fixtures/fake-clock.ts';
import { sampleWanted } from '../../../tests/fixtures/sample-room.ts';
import {
  createTestServer,
  findTestRoom,
  join,
  openTestRoom,
  press,
  stateOf,
} from '../../../tests/fixtures/server-in-memory.ts';
import type { TestRoom, TestServer } from '../../../tests/fixtures/server-in-memory.ts';
import { createMemoryJournal } from './journal/memory-journal.ts';
import { gameOfItems } from './game-of.ts';
import { readShelf } from './library.ts';
import type { ShelvedBank } from './library.ts';
import { freshQuestions, sameQuestions } from './next-game.ts';

const BANK = 'awsome-day-1';
const shelf = readShelf(fileURLToPath(new URL('../../../questions', import.meta.url)));
const size = shelf.library.banks.find(({ id }) => id === BANK)?.items.length ?? 0;

let server: TestServer;
beforeEach(() => {
  server = createTestServer(createMemoryJournal(), createFakeClock());
});

const idsOf = async (live: TestRoom) => (await stateOf(live)).created.questions.map(({ id }) => id);

/** A room of the chapter in which Ada sits, ended after so many questions. */
async function played(live: TestRoom, roundCount: number): Promise<void> {
  await join(server, live, 'Ada');
  await press(server, live, 'advance');
  for (let round = 1; round < roundCount; round += 1) await press(server, live, 'skip');
  const end = { command: { type: 'end-room' }, by: { is: 'host' }, arrivedAt: server.house.clock.now() } as const;
  await live.room.ask(end, (outcome) => outcome);
}

async function opensFirst(count: number): Promise<TestRoom> {
  const questions = shelf.bank(BANK)?.pick(count, { seed: 'first', today: '2026-01-01' }) ?? [];
  return openTestRoom(server, { ...sampleWanted(), bank: BANK, questions });
}

async function goesOn(live: TestRoom): Promise<TestRoom> {
  const parts = { rooms: server.rooms, shelf, random: server.house.random, clock: server.house.clock };
  const opened = await server.rooms.playAgain(live, (before) => freshQuestions(parts, live.room.id, before));
  if ('refused' in opened) throw new Error(opened.refused);
  return findTestRoom(server.rooms, opened.room);
}

describe('what a class that goes on is asked', () => {
  test('[H9] as many of the same chapter, none of them asked before; what was planned and not reached may come', async () => {
    const first = await opensFirst(size - 2);
    await played(first, 5);
    const second = await goesOn(first);
    const asked = new Set((await idsOf(first)).slice(0, 5));
    const next = await idsOf(second);
    expect(next).toHaveLength(size - 2);
    expect(next.filter((id) => asked.has(id))).toHaveLength(3);
    expect(new Set(next).size).toBe(next.length);
  });

  test('[H9] from room to room nothing comes twice until everything has come', async () => {
    const count = Math.floor(size / 3);
    let live = await opensFirst(count);
    const seen: string[] = [];
    for (let room = 0; room < 3; room += 1) {
      seen.push(...(await idsOf(live)));
      await played(live, count);
      live = await goesOn(live);
    }
    expect(new Set(seen).size).toBe(3 * count);
    const fourth = await idsOf(live);
    const longAgo = new Set(seen.slice(0, count));
    expect(fourth.filter((id) => seen.includes(id) && !longAgo.has(id))).toEqual([]);
  });

  test('[H9] the same again where the host wants it', async () => {
    const first = await opensFirst(4);
    const { created } = await stateOf(first);
    expect((await sameQuestions(created)).questions).toEqual(created.questions);
  });

  test('[H9] [C1] of several chapters, as many of each as before', async () => {
    const items = ['awsome-day-1', 'awsome-day-3'].flatMap((bank, at) =>
      (shelf.library.banks.find(({ id }) => id === bank)?.items ?? [])
        .slice(0, 2 + at)
        .map(({ id }) => ({ bank, item: id })),
    );
    const game = gameOfItems(shelf, items);
    const first = await openTestRoom(server, { ...sampleWanted(), ...game });
    await played(first, 5);
    const second = await goesOn(first);
    const { created } = await stateOf(second);
    expect(created.title).toEqual({ ko: 'AWSome Day 강의 · 1, 3장', en: 'AWSome Day lecture · chapters 1, 3' });
    expect(created.chapters).toEqual([
      { bank: 'awsome-day-1', questionCount: 2 },
      { bank: 'awsome-day-3', questionCount: 3 },
    ]);
    const asked = await idsOf(first);
    expect((await idsOf(second)).map((id) => id.slice(0, 3))).toEqual(['ad1', 'ad1', 'ad3', 'ad3', 'ad3']);
    expect((await idsOf(second)).filter((id) => asked.includes(id))).toEqual([]);
    expect((await sameQuestions(created)).chapters).toEqual(created.chapters);
  });

  test('[C8] no chapter asks what another of the same game asks already', async () => {
    const told: string[][] = [];
    const chapter = (id: string): ShelvedBank => {
      const bank = shelf.bank(id) as ShelvedBank;
      const pickFresh: ShelvedBank['pickFresh'] = (count, chance, before, asked) => {
        told.push([...(asked ?? [])]);
        return bank.pickFresh(count, chance, before, asked);
      };
      return { ...bank, pickFresh };
    };
    const { created } = await stateOf(await opensFirst(2));
    const parts = { ...server, shelf: { bank: chapter }, random: server.house.random, clock: server.house.clock };
    const chapters = [BANK, 'awsome-day-2'].map((bank) => ({ bank, questionCount: 3 }));
    const next = await freshQuestions(parts, 'r' as RoomId, { ...created, chapters });
    const first = 'refused' in next ? [] : next.questions.slice(0, 3);
    const asked = first.flatMap(({ id }) => shelf.bank(BANK)?.asks(id) ?? []);
    expect([told[0], new Set(told[1])]).toEqual([[], new Set(asked)]);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('[C4] a chapter of which every question has lapsed is refused by name', async () => {
    const first = await opensFirst(2);
    const { created } = await stateOf(first);
    const lapsed: ShelvedBank = { ...(shelf.bank(BANK) as ShelvedBank), pickFresh: () => [] };
    const parts = { ...server, shelf: { bank: () => lapsed }, random: server.house.random, clock: server.house.clock };
    expect(await freshQuestions(parts, first.room.id, created)).toEqual({ refused: 'all-lapsed' });
  });

  test('a chapter that is no more in the library is refused by name', async () => {
    const { created } = await stateOf(await openTestRoom(server));
    const parts = { rooms: server.rooms, shelf, random: server.house.random, clock: server.house.clock };
    expect(await freshQuestions(parts, 'r' as RoomId, created)).toEqual({ refused: 'no-chapter' });
  });
});
