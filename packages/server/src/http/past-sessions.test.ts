import type { SessionRow } from '@bellringer/core/protocol';
import type { Report, Review } from '@bellringer/core/report';
import type { PlayerId, RoomCode, RoomId, Seq } from '@bellringer/core/game';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

describe('past sessions', () => {
  test('are listed, the newest first, and an open room is none', async () => {
    const first = await served.playedRoom(['Ada', 'Ben']);
    // Two that begin and end in the same millisecond have no order.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await served.playedRoom([]);
    await served.openRoom();
    const rows = (await served.askAsHost('/api/sessions')).json() as SessionRow[];
    expect(rows.map(({ room, playersCount }) => [room, playersCount])).toEqual([
      [second.room, 0],
      [first.room, 2],
    ]);
    expect(rows[1]).toMatchObject({ title: { en: 'Bells' }, roundCount: 0, code: expect.stringMatching(/^\d{6}$/) });
    expect((await served.askAsHost('/api/sessions')).json()).toEqual(rows);
  });

  test('are listed although one of them makes no sense', async () => {
    const { room } = await served.playedRoom(['Ada']);
    const spoilt = 'spoilt' as RoomId;
    const nonsense = [{ type: 'room-ended', at: 0 }] as const;
    await served.journal.create(
      spoilt,
      '000000' as RoomCode,
      { id: '1', seq: 1 as Seq, shape: 1, events: nonsense },
      0,
    );
    await served.journal.close(spoilt, 1);
    const rows = (await served.askAsHost('/api/sessions')).json() as SessionRow[];
    expect(rows.map((row) => row.room)).toContain(room);
    expect(rows.map((row) => row.room)).not.toContain(spoilt);
  });

  test('each opens its report', async () => {
    const { room } = await served.playedRoom(['Ada', 'Ben']);
    const report = (await served.askAsHost(`/api/sessions/${room}`)).json() as Report;
    expect(report.players.map(({ nickname, rank }) => [nickname, rank])).toEqual([
      ['Ada', 1],
      ['Ben', 1],
    ]);
  });

  test('each gives its leaderboard as a file that computes nothing', async () => {
    const { room } = await served.playedRoom(['Ada', '=1+1', 'a,"b"']);
    const answer = await served.askAsHost(`/api/sessions/${room}/leaderboard.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.text.split('\r\n').slice(1)).toEqual(['1,Ada,0,0,0,0', "1,'=1+1,0,0,0,0", '1,"a,""b""",0,0,0,0', '']);
  });

  test.each(['nothing', '..%2f..', 'a'.repeat(100), '%00'])('%s is no session', async (room) => {
    for (const path of [`/api/sessions/${room}`, `/api/sessions/${room}/leaderboard.csv`]) {
      expect((await served.askAsHost(path)).json()).toEqual({ ok: false, refused: 'no-room' });
    }
  });
});

describe("a student's review", () => {
  const ask = (room: string, player: string, token: string) =>
    served.ask(`/api/review/${room}/${player}`, { headers: bearer(token) });

  test('opens with its own link and no other', async () => {
    const { room } = await served.playedRoom(['Ada', 'Ben']);
    const token = served.tokens.reviewToken(room, 'player-0' as PlayerId);
    const review = (await ask(room, 'player-0', token)).json() as Review;
    expect(review).toMatchObject({ nickname: 'Ada', playersCount: 2, isEnded: true });
    expect(JSON.stringify(review)).not.toContain('Ben');
    expect((await ask(room, 'player-1', token)).json()).toEqual({ ok: false, refused: 'bad-link' });
    expect((await ask('other', 'player-0', token)).json()).toEqual({ ok: false, refused: 'bad-link' });
    expect((await ask(room, 'player-0', served.tokens.hostToken(room, 1))).status).toBe(403);
  });

  test('a link of a room or player that is gone finds nothing', async () => {
    const { room } = await served.playedRoom(['Ada']);
    const ofNobody = served.tokens.reviewToken(room, 'nobody' as PlayerId);
    expect((await ask(room, 'nobody', ofNobody)).json()).toEqual({ ok: false, refused: 'no-room' });
  });
});
