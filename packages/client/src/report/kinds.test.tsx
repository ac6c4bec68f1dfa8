// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, draw, find, findAll, textOf, touch } from '../../gallery/pages/draw.ts';
import { report } from '../../gallery/pages/report.ts';
import { speak } from '../text/language.ts';
import { ReportBody, SessionReport } from './session-report.tsx';

const ORDER = '[data-round="9"]';
const MATCH = '[data-round="10"]';
const NUMBER = '[data-round="11"]';
const TEXT = '[data-round="12"]';
const POLL = '[data-round="13"]';
const WORDS = '[data-round="14"]';

beforeEach(() => speak('en'));
afterEach(async () => {
  await clear();
  vi.unstubAllGlobals();
});

const show = () => draw(<ReportBody report={report} room="room-1" hostKey="key" again={() => {}} />);
const open = (round: string) => touch(`${round} button`);
const texts = (selector: string) => findAll(selector).map(({ textContent }) => textContent);

describe('a session of every kind', () => {
  it('says in a line how each question was answered', async () => {
    await show();
    expect(texts(`${ORDER} .rep-places .ui-aside`)).toEqual([
      'Server: 22 of 28 had it in place',
      'Data center: 11 of 28 had it in place',
      'Availability Zone: 9 of 28 had it in place',
      'Region: 25 of 28 had it in place',
    ]);
    expect(textOf(`${ORDER} .rep-places li:nth-child(2)`)).toContain('Data center11 / 28');
    expect(textOf(`${MATCH} .rep-places .ui-aside`)).toContain('had the pair');
    expect(textOf(`${NUMBER} .rep-piece`)).toBe('11 14, right');
    expect(textOf(`${TEXT} .rep-piece.is-others .ui-aside`)).toBe('6 others');
    expect(textOf(`${POLL} .rep-bar .ui-aside`)).toBe('A 9, B 3, C 14, D 2');
    expect(find(`${POLL} .is-key`)).toBeNull();
    expect(textOf(`${POLL} .rep-right`)).toBe('');
    expect(find(`${WORDS} .is-key`)).toBeNull();
  });

  it('says how many rounds are scored and how many are views, where not all count', async () => {
    await show();
    expect(texts('.rep-figures div').slice(1, 3)).toEqual([`${report.countedCount}scored`, '2opinions']);
  });

  it('opens an order and pairs as they are right', async () => {
    await show();
    await open(ORDER);
    expect(textOf(`${ORDER} .rep-choices li`)).toBe('1Server22 of 28 had it herewrong most often: at 2\u00A0(5)');
    await open(MATCH);
    expect(texts(`${MATCH} .rep-choices li`)[1]).toBe(
      '2Local Zones → Near a city outside the Region16 of 28 had this pairwrong most often: A satellite ground station\u00A0(5)',
    );
  });

  it('opens what was typed with its key, and leaves no empty line where nothing is explained', async () => {
    await show();
    await open(NUMBER);
    expect(textOf(`${NUMBER} .rep-typed-key`)).toContain('11 nines');
    await open(TEXT);
    expect(textOf(`${TEXT} .rep-typed-key`)).toContain('Route table');
    expect(textOf(`${TEXT} [data-typed="rout table"]`)).toContain('one letter off');
    await open(WORDS);
    expect(texts(`${WORDS} [data-typed]`)[0]).toBe('서버8');
    expect(find(`${WORDS} [data-action]`)).toBeNull();
    expect(textOf(WORDS)).not.toContain('Why?');
  });
});

describe('judging what was typed in it', () => {
  let calls: { path: string; key: string | null; body: unknown }[];
  let refused: string | null;

  beforeEach(() => {
    calls = [];
    refused = null;
    vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
      const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : null;
      calls.push({ path, key: new Headers(init.headers).get('authorization'), body });
      if (init.method !== 'POST') return Promise.resolve(Response.json(report));
      const answer = refused === null ? { ok: true } : { ok: false, refused };
      return Promise.resolve(Response.json(answer, { status: refused === null ? 200 : 503 }));
    });
  });
  const showSession = () => draw(<SessionReport room="room-1" hostKey="key" onKeyRefused={() => {}} />);
  const judgement = (body: object) => ({ path: '/api/sessions/room-1/judgements', key: 'Bearer key', body });

  it('[H13] counts for everyone, and the whole report is asked for again', async () => {
    await showSession();
    await open(TEXT);
    await touch(`${TEXT} [data-typed="security group"] [data-action=accept]`);
    expect(calls.slice(1)).toEqual([
      judgement({ question: 'q12', answer: 'security group', fraction: 1 }),
      { path: '/api/sessions/room-1', key: 'Bearer key', body: null },
    ]);
    expect(find(`${TEXT} .rep-typed`)).not.toBeNull();
  });

  it('[H13] refuses, takes back, and sends a number as one', async () => {
    await showSession();
    await open(NUMBER);
    await touch(`${NUMBER} [data-typed="99"] [data-action=undo]`);
    await open(TEXT);
    await touch(`${TEXT} [data-typed="rout table"] [data-action=refuse]`);
    expect(calls.filter(({ body }) => body !== null)).toEqual([
      judgement({ question: 'q11', answer: 99, fraction: null }),
      judgement({ question: 'q12', answer: 'rout table', fraction: 0 }),
    ]);
  });

  it('says in words when it was not taken', async () => {
    refused = 'not-saved';
    await showSession();
    await open(TEXT);
    await touch(`${TEXT} [data-typed="NAT"] [data-action=refuse]`);
    expect(textOf(`${TEXT} [role=alert]`)).toContain('Not saved yet');
  });
});
