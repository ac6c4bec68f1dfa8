import { USUAL_OPTIONS } from '@bellringer/core/game';
import type { Library, OpenedRoom, OpenRoomRow } from '@bellringer/core/protocol';
import type { RoomId } from '@bellringer/core/game';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRoomRequest, serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const planOf = (room: string) =>
  served.rooms.read(room as RoomId, ({ state }) => state.created.questions.map((question) => String(question.id)));

const named = (...items: string[]) => items.map((item) => ({ bank: 'bells-1', item }));

describe('the library', () => {
  test('has every bank with keys and reasons', async () => {
    const { banks } = (await served.askAsHost('/api/library')).json() as Library;
    expect(banks).toMatchObject([{ id: 'bells-1', lecture: { en: 'A lecture on bells' }, chapter: 1 }]);
    expect(banks[0]?.items).toHaveLength(3);
    expect(banks[0]?.items[0]).toMatchObject({
      id: 'one',
      kind: 'truth',
      level: 1,
      seconds: 20,
      place: { en: 'Chapter 1 · Bells' },
      choices: [
        { text: { en: 'True' }, isKey: true },
        { isKey: false, why: { en: 'They ring.' } },
      ],
      explanation: { en: 'The secret reason.' },
    });
  });

  test('[C4] says which day it is, anew each time', async () => {
    const before = new Date().toISOString().slice(0, 10);
    const { today } = (await served.askAsHost('/api/library')).json() as Library;
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(today);
  });

  test('[B1] names what is wrong with the others', async () => {
    const { problems } = (await served.askAsHost('/api/library')).json() as Library;
    const message = {
      ko: '`chaptre`: 여기서 쓰지 않는 이름이에요. 혹시 `chapter`인가요?',
      en: '`chaptre` is not known here; did you mean `chapter`?',
    };
    expect(problems).toEqual([{ file: 'bells/2.yaml', line: 3, column: 1, message }]);
  });
});

describe('opening a room', () => {
  test('gives the links of its pages, which open it', async () => {
    const answer = await served.ask('/api/rooms', openRoomRequest());
    const opened = answer.json() as OpenedRoom;
    expect([answer.status, opened]).toMatchObject([201, { ok: true, code: expect.stringMatching(/^\d{6}$/) }]);
    const [, host = '', screen = ''] = /#([\w-]+)&screen=([\w-]+)$/.exec(opened.hostPath) ?? [];
    expect(opened.hostPath).toMatch(new RegExp(`^/screen/${opened.room}#`));
    expect(opened.screenPath).toBe(`/screen/${opened.room}#${screen}`);
    expect(served.tokens.audienceOf(host, opened.room, 1)).toBe('host');
    expect(served.tokens.audienceOf(screen, opened.room, 1)).toBe('screen');
  });

  test('[J8] has as many seats as the server was started with, whatever the page asks for', async () => {
    const options = { ...USUAL_OPTIONS, preset: 'classic', seatLimit: 1_000_000 };
    const { room } = (await served.ask('/api/rooms', openRoomRequest({ options }))).json() as OpenedRoom;
    const settings = await served.rooms.read(room, ({ state }) => state.created.settings);
    expect(settings).toEqual({ ...USUAL_OPTIONS, preset: 'classic', seatLimit: 40 });
  });

  test('plays the chosen items in the chosen order, or as many as are wished for', async () => {
    const chosen = (
      await served.ask('/api/rooms', openRoomRequest({ items: named('three', 'one') }))
    ).json() as OpenedRoom;
    expect(await planOf(chosen.room)).toEqual(['three', 'one']);
    const picked = (await served.ask('/api/rooms', openRoomRequest({ questionCount: 2 }))).json() as OpenedRoom;
    expect(await planOf(picked.room)).toHaveLength(2);
  });

  test('[H9] takes the class of an ended room along, with what the host has picked', async () => {
    const { room, players } = await served.playedRoom(['Ada', 'Ben']);
    const opened = (
      await served.ask('/api/rooms', openRoomRequest({ items: named('three'), after: room }))
    ).json() as OpenedRoom;
    expect(await planOf(opened.room)).toEqual(['three']);
    const seated = await served.rooms.read(opened.room, ({ state }) => state.seats.map(({ player }) => player));
    expect(seated).toEqual(players);
    const running = (await served.ask('/api/rooms', openRoomRequest({ after: opened.room }))).json();
    expect(running).toEqual({ ok: false, refused: 'not-now' });
    const gone = (await served.ask('/api/rooms', openRoomRequest({ after: 'nothing' }))).json();
    expect(gone).toEqual({ ok: false, refused: 'no-room' });
  });

  test.each([
    ['an unknown bank', { bank: 'bells-9' }],
    ['a path for a bank', { bank: '../../etc/passwd' }],
    ['an unknown item', { items: named('one', 'nine') }],
    ['an item twice', { items: named('one', 'one') }],
    ['an item of another bank', { items: [{ bank: 'bells-2', item: 'one' }] }],
    ['items without their banks', { items: ['one'] }],
    ['more items than a game has', { items: Array.from({ length: 201 }, () => named('one')[0]) }],
    ['no item', { items: [] }],
    ['no question', { questionCount: 0 }],
    ['a preset of no kind', { options: { preset: 'luck' } }],
    ['a text for a number', { questionCount: '5' }],
  ])('refuses %s', async (_, changes) => {
    const answer = await served.ask('/api/rooms', openRoomRequest(changes));
    expect([answer.status, answer.json()]).toEqual([400, { ok: false, refused: 'bad-message' }]);
  });

  test.each([
    ['no JSON', '{"bank":', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['a deep nest', '['.repeat(15_000), 400],
    ['more than 32 kB', JSON.stringify({ x: 'x'.repeat(33_000) }), 413],
  ])('refuses %s as a body', async (_, body, status) => {
    const answer = await served.ask('/api/rooms', { ...openRoomRequest(), body });
    expect([answer.status, answer.json()]).toEqual([status, { ok: false, refused: 'bad-message' }]);
    expect(served.errors).toEqual([]);
  });
});

describe('open rooms', () => {
  test('are listed, the newest first, with their links; an ended one is not', async () => {
    const first = await served.openRoom();
    const second = await served.openRoom();
    const ended = await served.playedRoom(['Ada']);
    const rows = (await served.askAsHost('/api/rooms')).json() as OpenRoomRow[];
    const places = [second, first].map(({ room }) => rows.findIndex((row) => row.room === room));
    expect(places).not.toContain(-1);
    expect(rows.some(({ room }) => room === ended.room)).toBe(false);
    expect(rows.map(({ createdAt }) => createdAt)).toEqual(
      rows.map(({ createdAt }) => createdAt).toSorted((a, b) => b - a),
    );
    const { hostPath, screenPath, code } = first;
    expect(rows.find(({ room }) => room === first.room)).toMatchObject({
      hostPath,
      screenPath,
      code,
      phase: 'lobby',
      hereCount: 0,
    });
  });
});
