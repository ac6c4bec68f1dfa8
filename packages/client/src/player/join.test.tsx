// @vitest-environment happy-dom
import type { RoomId } from '@bellringer/core/game';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeSession, STAGE } from '../../gallery/player/views.ts';
import { lang } from '../text/language.ts';
import { CodeForm } from './code-form.tsx';
import { codeInPath, findRoom } from './find-room.ts';
import { NameForm } from './name-form.tsx';
import type { Session } from './session.ts';

/** Does it, and lets the page draw itself. */
const draw = (change: () => void) => void act(change);

let root: HTMLElement;
beforeEach(() => {
  lang.value = 'en';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(words)) ?? null;
const field = () => root.querySelector<HTMLInputElement>('input');
const typeIn = (text: string) =>
  draw(() => {
    const input = field();
    if (input) input.value = text;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
/** Lets what a touch has asked for be answered. */
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));

const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

function codeForm(code: string, problem: 'no-room' | null = null) {
  const onCode = vi.fn<(code: string) => void>();
  draw(() => render(<CodeForm code={code} isLooking={false} problem={problem} onCode={onCode} />, root));
  return onCode;
}

function nameForm(session: Partial<Session>, { isLocked = false, lost = null as string | null } = {}) {
  const fake = Object.assign(fakeSession({ parts: {} }).session, session);
  const onSwitch = vi.fn<() => void>();
  draw(() =>
    render(
      <NameForm
        session={fake}
        code="482915"
        title={STAGE.title}
        isLocked={isLocked}
        others={[{ token: 'x', nickname: 'Ben' }]}
        lost={lost}
        typed=""
        onSwitch={onSwitch}
        onOtherCode={() => undefined}
      />,
      root,
    ),
  );
  return { onSwitch, session: fake };
}

it('the link names the room, and nothing else does', () => {
  expect(codeInPath('/r/482915')).toBe('482915');
  expect(codeInPath('/r/482915/')).toBe('482915');
  expect(codeInPath('/r/48291')).toBeNull();
  expect(codeInPath('/')).toBeNull();
});

it('digits come from the keys, from a keyboard and from a paste', () => {
  const onCode = codeForm('482');
  draw(() => button('9')?.click());
  draw(() => root.querySelector<HTMLButtonElement>('[aria-label=Erase]')?.click());
  typeIn('482 915');
  expect(onCode.mock.calls.flat()).toEqual(['4829', '48', '482915']);
});

it('a wrong code is said in words', () => {
  codeForm('', 'no-room');
  expect(root.querySelector('[role=alert]')?.textContent).toBe('No room has this code. Have another look.');
});

it('a page that is no answer of ours counts as no line', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 502 })));
  expect(await findRoom('482915')).toEqual({ ok: false, refused: 'no-line' });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ ok: false, refused: 'no-room' }, { status: 404 })));
  expect(await findRoom('482915')).toEqual({ ok: false, refused: 'no-room' });
  const found = { ok: true, room: 'r' as RoomId, title: STAGE.title, isLocked: false };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(found)));
  expect(await findRoom('482915')).toEqual(found);
});

it('the field takes no more than the server reads', () => {
  nameForm({});
  expect(field()?.maxLength).toBe(128);
});

it('two quick presses ask for one seat', async () => {
  const takeSeat = vi.fn<Session['takeSeat']>(() => new Promise((resolve) => setTimeout(() => resolve(null))));
  nameForm({ takeSeat });
  typeIn('Ada');
  draw(() => button('Go in')?.click());
  draw(() => button('Go in')?.click());
  await settle();
  expect(takeSeat.mock.calls).toEqual([['Ada']]);
});

it('[J10] a room that is crowded is asked again by itself, until somebody types another name', async () => {
  vi.useFakeTimers();
  const busy = { ok: false, refused: 'busy' } as const;
  const takeSeat = vi.fn<Session['takeSeat']>(() => Promise.resolve(busy));
  nameForm({ takeSeat });
  typeIn('Ada');
  draw(() => button('Go in')?.click());
  await pass(0);
  expect(root.querySelector('[role=alert]')?.textContent).toContain('We try again in a moment.');
  await pass(2500);
  await pass(2500);
  expect(takeSeat.mock.calls).toEqual([['Ada'], ['Ada'], ['Ada']]);
  typeIn('Ada L.');
  await pass(10_000);
  expect(takeSeat).toHaveBeenCalledTimes(3);
});

it('a taken name may be one’s own: the host is asked', async () => {
  const askClaim = vi.fn<Session['askClaim']>(() => Promise.resolve({ ok: true, number: 47 }));
  nameForm({ takeSeat: () => Promise.resolve({ ok: false, refused: 'name-taken' }), askClaim });
  typeIn('Ada');
  expect(button('That was me')).toBeNull();
  draw(() => button('Go in')?.click());
  await settle();
  expect(root.querySelector('[role=alert]')?.textContent).toBe('That name is taken. Add a letter?');
  draw(() => button('That was me')?.click());
  await settle();
  expect(askClaim).toHaveBeenCalledWith('Ada');
});

it('[J6] a seat that somebody asks for already is asked for again once the host has answered', async () => {
  const askClaim = vi.fn<Session['askClaim']>(() => Promise.resolve({ ok: false, refused: 'claim-open' }));
  nameForm({ takeSeat: () => Promise.resolve({ ok: false, refused: 'name-taken' }), askClaim });
  typeIn('Ada');
  draw(() => button('Go in')?.click());
  await settle();
  draw(() => button('That was me')?.click());
  await settle();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Someone is asking for this seat already.');
  expect(button('That was me')).not.toBeNull();
});

it('a claim that the host refused leads back to the names', () => {
  const { session } = nameForm({});
  draw(() => (session.claim.value = { number: 47 }));
  expect(root.textContent).toContain('We asked the host');
  expect(root.textContent).toContain('Tell the host this number: 47');
  draw(() => (session.claim.value = 'refused'));
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Please use another name.');
});

it('[J6] a no of the host is said also where the door is shut', () => {
  const { session } = nameForm({}, { isLocked: true });
  draw(() => (session.claim.value = { number: 47 }));
  draw(() => (session.claim.value = 'refused'));
  expect(root.querySelector('[role=alert]')?.textContent).toBe(
    'You did not get that seat. The host has closed the door. Raise your hand.',
  );
});

it('[J6] a seat that the host gave to another phone is said to be so, and can be asked for again', async () => {
  const askClaim = vi.fn<Session['askClaim']>(() => Promise.resolve({ ok: true, number: 47 }));
  nameForm({ askClaim }, { lost: 'Ada' });
  expect(root.querySelector('[role=alert]')?.textContent).toBe('The host has given this seat to another phone.');
  expect(field()?.value).toBe('Ada');
  draw(() => button('That was me')?.click());
  await settle();
  expect(askClaim).toHaveBeenCalledWith('Ada');
  typeIn('Ada L.');
  expect(root.querySelector('[role=alert]')).toBeNull();
  expect(button('That was me')).toBeNull();
});

it('a locked room says so before anybody tries', () => {
  nameForm({}, { isLocked: true });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('The host has closed the door.');
});

it('on a shared phone the others’ seats are one touch away', () => {
  const { onSwitch } = nameForm({});
  draw(() => button('Back to Ben')?.click());
  expect(onSwitch).toHaveBeenCalledOnce();
});

it('names are counted as people count them', () => {
  nameForm({});
  typeIn('👩‍🏫수아');
  expect(root.querySelector('.p-name-field span')?.textContent).toBe('3 / 16');
});
