// @vitest-environment happy-dom
import type { RefusalName, RoomId } from '@bellringer/core/game';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { STAGE } from '../../gallery/player/views.ts';
import { nameSeat, rememberCode } from '../state/seats.ts';
import { Way } from './place.ts';

const CODE = '482915';
const room = 'room-7' as RoomId;
/** Refused while the server reads its rooms again, for a whole class at once, or without a line. */
const PASSING: readonly (RefusalName | 'no-line')[] = ['busy', 'too-fast', 'not-saved', 'no-line'];

let way: Way | undefined;
beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', `/r/${CODE}`);
  vi.useFakeTimers();
});
afterEach(() => {
  way?.startOver();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const noSocket = () => Promise.reject(new Error('no socket in this test'));
const refusal = (refused: string) => Response.json({ ok: false, refused }, { status: 503 });
const opened = () => Response.json({ ok: true, room, title: STAGE.title, isLocked: false });

/** The page is loaded anew by its link; the server says this about the code, one answer after the other. */
async function reload(...answers: ((() => Response) | 'no-line')[]) {
  vi.stubGlobal('fetch', (path: string) => {
    if (!path.startsWith('/api/codes/')) return noSocket();
    const answer = answers.shift();
    return answer === undefined || answer === 'no-line' ? noSocket() : Promise.resolve(answer());
  });
  way = new Way(location.pathname, { code: '', name: '' });
  await vi.advanceTimersByTimeAsync(0);
  return way;
}

it.each(PASSING)('a newcomer whom the server tells %s keeps the code, and is in when it is ready', async (refused) => {
  const { place } = await reload(refused === 'no-line' ? refused : () => refusal(refused), opened);
  expect(place.value).toEqual({ is: 'code', code: CODE, problem: refused });
  await vi.advanceTimersByTimeAsync(3000);
  expect(place.value).toMatchObject({ is: 'room', code: CODE });
  expect(location.pathname).toBe(`/r/${CODE}`);
});

it.each([...PASSING, 'no-room'] as const)(
  'a phone that plays there goes in, whatever is said (%s)',
  async (refused) => {
    rememberCode(CODE, room, STAGE.title);
    nameSeat(room, 'Ada');
    const { place } = await reload(refused === 'no-line' ? refused : () => refusal(refused));
    expect(place.value).toMatchObject({ is: 'room', session: { room } });
  },
);

it('a wrong code is typed anew', async () => {
  const { place } = await reload(() => refusal('no-room'));
  expect(place.value).toEqual({ is: 'code', code: '', problem: 'no-room' });
});
