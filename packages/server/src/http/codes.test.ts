import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.stop());

const wrongCodes = (count: number, headers: Record<string, string> = {}) =>
  Promise.all(Array.from({ length: count }, (_, n) => served.ask(`/api/codes/x${n}`, { headers })));
const countOf = (answers: readonly { status: number }[], status: number) =>
  answers.filter((answer) => answer.status === status).length;

/** Opened by the server itself: no host has come from this address yet. */
async function strangersRoom() {
  const bank = { title: { ko: '종', en: 'Bells' }, bank: 'bells-1' };
  const { DEFAULT_SETTINGS } = await import('@bellringer/core/game');
  const opened = await served.rooms.create({ ...bank, settings: DEFAULT_SETTINGS, questions: [] });
  if ('refused' in opened) throw new Error(opened.refused);
  return opened;
}

describe('which room a code opens', () => {
  test('a right code tells room, title and whether the door is closed', async () => {
    const { room, code } = await served.openRoom();
    expect((await served.ask(`/api/codes/${code}`)).json()).toEqual({
      ok: true,
      room,
      title: { ko: '종 이야기', en: 'About bells' },
      isLocked: false,
    });
  });

  test('wrong, malformed and ended codes are told the same', async () => {
    const { room } = await served.playedRoom(['Ada']);
    const ended = await served.rooms.read(room, ({ state }) => state.created.code);
    for (const code of ['000000', '1', 'abcdef', '1234567', '%20', "'--", String(ended)]) {
      const answer = await served.ask(`/api/codes/${code}`);
      expect([answer.status, answer.json()]).toEqual([404, { ok: false, refused: 'no-room' }]);
    }
  });

  test('a class may come through one address at once', async () => {
    const { code } = await strangersRoom();
    const answers = await Promise.all(Array.from({ length: 300 }, () => served.ask(`/api/codes/${code}`)));
    expect(countOf(answers, 200)).toBe(300);
  });

  test('who tries codes is stopped after sixty a minute, for right ones too', async () => {
    const { code } = await strangersRoom();
    const answers = await wrongCodes(200);
    expect(countOf(answers, 404)).toBe(60);
    expect(countOf(answers, 429)).toBe(140);
    expect((await served.ask(`/api/codes/${code}`)).status).toBe(429);
    expect((await served.ask('/r/123456')).status).toBe(200);
  });

  test('an invented forwarding address is not believed', async () => {
    await wrongCodes(100);
    const again = await wrongCodes(5, { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' });
    expect(countOf(again, 429)).toBe(5);
  });

  test('where the host works, one who tries codes does not lock out the class', async () => {
    const { code } = await served.openRoom();
    const [tries, joins] = await Promise.all([
      wrongCodes(500),
      Promise.all(Array.from({ length: 35 }, () => served.ask(`/api/codes/${code}`))),
    ]);
    expect(countOf(tries, 404)).toBe(500);
    expect(countOf(joins, 200)).toBe(35);
    expect((await served.ask(`/api/codes/${code}`)).status).toBe(200);
  });

  test('there too a machine that goes on trying is stopped', async () => {
    const { code } = await served.openRoom();
    expect(countOf(await wrongCodes(700), 404)).toBe(600);
    expect((await served.ask(`/api/codes/${code}`)).status).toBe(429);
  });
});
