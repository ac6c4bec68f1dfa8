import type { PlayerId, RoomId, Seq } from '@bellringer/core/game';
import type { Report, Review } from '@bellringer/core/report';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openClassroom } from '../../../core/src/game/testing/classroom.ts';
import { typed } from '../../../core/src/game/testing/questions.ts';
import type { Journal } from '../journal/journal.ts';
import { bearer, HOST_KEY, serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

const ROOM = 'room-1' as RoomId;

let served: Served;
beforeEach(async () => {
  served = await serve();
  await keepSession(served.journal);
});
afterEach(() => served.stop());

/** A session that is over and stands in the journal only: Ada typed what the key does not know, Ben what it does. */
async function keepSession(journal: Journal): Promise<void> {
  const room = openClassroom({ questions: [typed('q1')] }, 'Ada', 'Ben')
    .opensRound()
    .clockAt(3000);
  for (const [name, said] of [
    ['ada', 'Routing List'],
    ['ben', 'route table'],
  ]) {
    const answer = { type: 'answer', round: room.aim.round ?? (1 as never), revision: 1, answer: said, spentMs: null };
    room.asks(room.asking(answer as never, { is: 'player', player: `p-${name}` as PlayerId }));
  }
  room.closesRound().host({ type: 'end-room' });
  const first = { id: 'first', seq: 1 as Seq, shape: 1, events: room.journal } as const;
  await journal.create(ROOM, room.state.created.code, first, room.state.created.at);
  // It was a moment ago for whoever forgets old sessions.
  await journal.close(ROOM, Date.now());
}

const judge = (body: unknown, { room = ROOM as string, key = HOST_KEY } = {}) =>
  served.ask(`/api/sessions/${room}/judgements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(key) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const report = async () => (await served.askAsHost(`/api/sessions/${ROOM}`)).json() as Report;
const ranks = async () => (await report()).players.map(({ nickname, rank }) => [nickname, rank]);

const ACCEPTED = { question: 'q1', answer: 'routing  list', fraction: 1 };

describe('judging what was typed in a session that is over', () => {
  test('[H13] changes the report, the leaderboard, the file and the student’s review, and can be undone', async () => {
    expect(await ranks()).toEqual([
      ['Ben', 1],
      ['Ada', 2],
    ]);
    expect((await judge(ACCEPTED)).json()).toEqual({ ok: true });
    expect(await ranks()).toEqual([
      ['Ada', 1],
      ['Ben', 1],
    ]);
    const [round] = (await report()).rounds;
    expect(round?.typed).toContainEqual({ words: 'Routing List', count: 1, worth: 1, isJudged: true });
    const file = await served.askAsHost(`/api/sessions/${ROOM}/leaderboard.csv`);
    expect(file.text).toMatch(/\n1,Ada,\d+,1,1,1\r\n/);
    const link = bearer(served.tokens.reviewToken(ROOM, 'p-ada' as PlayerId));
    const review = (await served.ask(`/api/review/${ROOM}/p-ada`, { headers: link })).json() as Review;
    expect(review.rounds[0]).toMatchObject({ mark: 'right' });
    await judge({ ...ACCEPTED, fraction: null });
    expect((await report()).players[1]).toMatchObject({ nickname: 'Ada', rightCount: 0 });
  });

  test('[H13] [D6] is kept: the next server knows of it, and so does a room that went out of memory', async () => {
    await judge(ACCEPTED);
    const live = await served.rooms.find(ROOM);
    if (live) await served.rooms.drop(live);
    expect((await report()).players[1]).toMatchObject({ rank: 1 });
    const { journal } = served;
    await served.stop();
    served = await serve(journal);
    expect((await report()).players[1]).toMatchObject({ rank: 1 });
    expect((await judge({ ...ACCEPTED, answer: 'ROUTING-LIST', fraction: 0 })).status).toBe(200);
    expect((await report()).rounds[0]?.typed).toContainEqual(
      expect.objectContaining({ words: 'Routing List', worth: 0, isJudged: true }),
    );
  });

  test('the same twice is done and changes nothing', async () => {
    await judge(ACCEPTED);
    const before = (await served.journal.find(ROOM))?.last;
    expect((await judge(ACCEPTED)).status).toBe(200);
    expect((await served.journal.find(ROOM))?.last).toBe(before);
  });

  test('is closed without the host key, and nothing happens', async () => {
    for (const key of ['', 'x'.repeat(43), served.tokens.hostToken(ROOM, 1)]) {
      const answer = await judge(ACCEPTED, { key });
      expect([answer.status, answer.json()]).toEqual([401, { ok: false, refused: 'not-host' }]);
    }
    expect((await ranks())[1]).toEqual(['Ada', 2]);
  });

  test.each([
    [{}],
    ['not json'],
    [[]],
    [{ ...ACCEPTED, fraction: 2 }],
    [{ ...ACCEPTED, fraction: '1' }],
    [{ ...ACCEPTED, answer: 'x'.repeat(121) }],
    [{ ...ACCEPTED, answer: { a: 1 } }],
    [{ ...ACCEPTED, question: '../q1' }],
    [{ ...ACCEPTED, note: 'x'.repeat(5000) }],
  ])('%j is no judgement', async (body) => {
    const answer = await judge(body);
    expect([400, 413]).toContain(answer.status);
    expect(answer.json()).toEqual({ ok: false, refused: 'bad-message' });
  });

  test('of a room, a question or an answer that cannot be says so by name', async () => {
    for (const room of ['nothing', 'a'.repeat(100), '%00']) {
      expect((await judge(ACCEPTED, { room })).json()).toEqual({ ok: false, refused: 'no-room' });
    }
    expect((await judge({ ...ACCEPTED, question: 'q9' })).json()).toEqual({ ok: false, refused: 'not-now' });
    expect((await judge({ ...ACCEPTED, answer: 7 })).json()).toEqual({ ok: false, refused: 'bad-answer' });
  });
});
