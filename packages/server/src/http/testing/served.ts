/** A server over a journal in memory, on a port of its own: everything but the process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, USUAL_OPTIONS } from '@bellringer/core/game';
import type { PlayerId, RoomId } from '@bellringer/core/game';
import type { OpenedRoom } from '@bellringer/core/protocol';
import { createClock } from '../../clock.ts';
import type { Journal } from '../../journal/journal.ts';
import { createMemoryJournal } from '../../journal/memory-journal.ts';
import { readShelf } from '../../library.ts';
import { openQuestionSets } from '../../question-sets.ts';
import { createRandom } from '../../random.ts';
import { reachOf } from '../../reach.ts';
import { createServerCore } from '../../server-core.ts';
import { createTokens } from '../../tokens.ts';
import { createApp } from '../app.ts';
import { listen } from '../listener.ts';
import { BANK, OUTLINE } from './lecture.ts';

export const HOST_KEY = 'k'.repeat(43);
const DAY_MS = 86_400_000;

export type Served = Awaited<ReturnType<typeof serve>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  json(): unknown;
}

/** Pages are stand-ins whose text is their name. A journal that another server has left is a restart. */
export async function serve(journal: Journal = createMemoryJournal()) {
  const folder = mkdtempSync(join(tmpdir(), 'bellringer http '));
  mkdirSync(join(folder, 'data'));
  const pages = writePages(join(folder, 'pages'));
  const questions = writeLecture(join(folder, 'questions'));
  const listener = await listen(0, '127.0.0.1');
  const origin = `http://127.0.0.1:${listener.port}`;
  const reach = reachOf({ publicUrl: null, lanAddress: '192.168.7.7', host: null }, listener.port, []);
  const [clock, random] = [createClock(), createRandom()];
  const tokens = createTokens(Buffer.alloc(32, 1));
  const settings = { hosts: reach.hosts, phonesReach: () => reach.origin, endAfterMs: DAY_MS, forgetAfterMs: DAY_MS };
  const errors: unknown[] = [];
  const log = { info() {}, warn() {}, error: (fields: object) => void errors.push(fields) };
  const shelf = readShelf(questions);
  const core = createServerCore({ journal, clock, random, tokens, shelf, log, settings });
  await core.start();
  const sets = openQuestionSets(join(folder, 'data'), log);
  const own = { sets, hostKey: HOST_KEY, seatLimit: 40, pages, dataFolder: join(folder, 'data') };
  const parts = { rooms: core.rooms, journal, shelf, tokens, clock, random, log, reach, ...own };
  const app = createApp(parts);
  listener.serve(app);
  core.attach(listener.server);

  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(origin + path, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as unknown };
  };
  return {
    app,
    origin,
    reach,
    tokens,
    errors,
    rooms: core.rooms,
    journal,
    ask,
    /** Asks with the host key. */
    askAsHost: (path: string) => ask(path, { headers: bearer(HOST_KEY) }),
    /** With headers that a browser would not let anybody set. */
    askAs: async (path: string, headers: Record<string, string>) => (await askAs(origin + path, headers)).status,
    headersAs: (path: string, headers: Record<string, string>) => askAs(origin + path, headers),
    async openRoom(): Promise<OpenedRoom> {
      const answer = await ask('/api/rooms', openRoomRequest());
      return answer.json() as OpenedRoom;
    },
    /** A room in which these people sat and nothing was asked, ended. */
    async playedRoom(names: readonly string[]): Promise<{ room: RoomId; players: PlayerId[] }> {
      const bank = shelf.bank('bells-1');
      const opened = await core.rooms.create({
        title: { ko: '종', en: 'Bells' },
        bank: 'bells-1',
        settings: DEFAULT_SETTINGS,
        questions: bank?.pick(2, { seed: 'seed', today: '2026-01-01' }) ?? [],
      });
      const room = 'room' in opened ? opened.room : ('' as RoomId);
      const live = await core.rooms.find(room);
      const players = names.map((_, n) => `player-${n}` as PlayerId);
      for (const [n, nickname] of names.entries()) {
        const by = { is: 'newcomer', player: `player-${n}` as PlayerId, tokenHash: `hash-${n}` } as const;
        await live?.room.ask(
          { command: { type: 'take-seat', nickname }, by, arrivedAt: clock.now() },
          (outcome) => outcome,
        );
      }
      await live?.room.ask(
        { command: { type: 'end-room' }, by: { is: 'host' }, arrivedAt: clock.now() },
        (outcome) => outcome,
      );
      return { room, players };
    },
    async stop() {
      await core.stop();
      await listener.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** A right wish for a room, with `changes`. */
export function openRoomRequest(changes: object = {}): RequestInit {
  const wish = { bank: 'bells-1', items: null, questionCount: 2, options: USUAL_OPTIONS, ...changes };
  const headers = { 'content-type': 'application/json', ...bearer(HOST_KEY) };
  return { method: 'POST', headers, body: JSON.stringify(wish) };
}

function writePages(folder: string): string {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const page of ['index', 'host', 'screen', 'remote', 'review', 'preview'])
    writeFileSync(join(folder, `${page}.html`), page);
  writeFileSync(join(folder, 'index.html.br'), 'index, packed');
  writeFileSync(join(folder, 'assets', 'player-abc123.js'), 'play()');
  writeFileSync(join(folder, '.sources'), 'secret');
  writeFileSync(join(folder, '..', 'beside.txt'), 'secret');
  return folder;
}

function writeLecture(folder: string): string {
  mkdirSync(join(folder, 'bells'), { recursive: true });
  writeFileSync(join(folder, 'bells', 'outline.yaml'), OUTLINE);
  writeFileSync(join(folder, 'bells', '1.yaml'), BANK);
  writeFileSync(join(folder, 'bells', '2.yaml'), BANK.replace('chapter: 1', 'chaptre: 2'));
  return folder;
}

function askAs(url: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    asked.on('error', reject).end();
  });
}
