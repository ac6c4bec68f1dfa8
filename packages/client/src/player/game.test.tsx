// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NOW, shows } from '../../gallery/player/shows.ts';
import { fakeSession } from '../../gallery/player/views.ts';
import * as game from '../text/game.ts';
import { lang } from '../text/language.ts';
import { Game } from './game.tsx';
import { Lobby } from './lobby.tsx';
import { sayInPieces } from './weighed.tsx';

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
});

function open(name: string) {
  const show = shows[name];
  if (!show) throw new Error(`no show ${name}`);
  const { session, sent } = fakeSession({ ...show, now: NOW });
  const line = show.status === 'off' ? 'gone' : 'fine';
  const page = () => (
    <Game session={session} parts={session.connection.parts.value} line={line} onGoOn={() => undefined} />
  );
  draw(() => render(page(), root));
  return { session, sent, page: () => root.querySelector<HTMLElement>('.p-page') };
}
const choice = (id: string) => root.querySelector<HTMLButtonElement>(`button[data-choice="${id}"]`);
const touch = (target: Element | null) => draw(() => (target as HTMLElement).click());
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(words)) ?? null;

it.each([
  ['reading', 'reading'],
  ['asking', 'waiting'],
  ['sending', 'sending'],
  ['held', 'held'],
  ['changing', 'changing'],
  ['closed', 'closed'],
  ['late', 'late'],
  ['paused', 'paused'],
])('%s says so to whoever looks for it: %s', (name, state) => {
  expect(open(name).page()?.dataset['state']).toBe(state);
});

it.each(Object.keys(shows).filter((name) => !/^(lobby|name)/.test(name)))('%s speaks both languages', (name) => {
  open(name);
  expect(root.querySelectorAll('h1, .p-headline')).toHaveLength(1);
  expect(root.textContent).not.toMatch(/undefined|NaN|\{\w+\}/);
  draw(() => (lang.value = 'ko'));
  expect(root.textContent).toMatch(/[가-힣]/);
  expect(root.textContent).not.toMatch(/undefined|NaN|\{\w+\}/);
});

it('one touch answers a question with one right choice', () => {
  const { sent } = open('asking');
  touch(choice('run'));
  expect(sent).toEqual([{ answer: ['run'] }]);
});

it('before the choices open there is nothing to touch, only places for them', () => {
  open('reading');
  expect(root.querySelectorAll('button')).toHaveLength(0);
  expect(root.querySelectorAll('.is-ghost')).toHaveLength(4);
});

it('several picks are sent by a button that says what is missing', () => {
  const { sent } = open('multiple');
  expect(button('Choose 2 more')?.disabled).toBe(true);
  touch(choice('price'));
  expect(button('Send as it is')?.disabled).toBe(false);
  touch(choice('law'));
  touch(choice('near'));
  expect(root.querySelector('[role=alert]')?.textContent).toBe('Choose up to 2');
  touch(button('Send this answer'));
  expect(sent).toEqual([{ answer: ['law', 'price'] }]);
});

it('a held answer hides the other choices, and can be changed or kept', () => {
  const { session } = open('held');
  expect(choice('law')).toBeNull();
  touch(button('Change'));
  expect(choice('run')?.getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement).toBe(choice('run'));
  touch(button('Keep it'));
  expect(session.changing.value).toBeNull();
  expect(root.querySelector('[data-state=held]')).not.toBeNull();
});

it('a double tap neither opens the change nor chooses: what has just appeared is not meant yet', () => {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const tap = (target: Element | null, clientX = 180) =>
    draw(() => void target?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, clientX })));
  tap(root);
  const { session, sent } = open('held');
  tap(button('Change'));
  expect(session.changing.value).toBeNull();
  now += 400;
  tap(button('Change'));
  tap(choice('law'));
  expect(sent).toEqual([]);
  expect(session.changing.value).not.toBeNull();
  tap(choice('law'), 20);
  expect(sent).toEqual([{ answer: ['law'] }]);
  render(null, root);
  const first = open('asking');
  tap(choice('run'));
  expect(first.sent).toEqual([{ answer: ['run'] }]);
  vi.restoreAllMocks();
});

it('nothing can be touched once the bell has rung', () => {
  open('late');
  expect([...root.querySelectorAll<HTMLButtonElement>('button[data-choice]')].every((each) => each.disabled)).toBe(
    true,
  );
  expect(root.textContent).toContain('Your B came 0.4 s after the bell.');
});

it('a broken line is said in the header, with what becomes of the answer', () => {
  open('reconnecting');
  expect(root.querySelector('header')?.textContent).toContain('Choose now, we send it later.');
  render(null, root);
  open('held-offline');
  expect(root.querySelector('header')?.textContent).toContain('Your answer is safe with us.');
});

it('the reveal says how it went, why, and where in the lecture', () => {
  open('reveal-wrong');
  const words = root.textContent ?? '';
  for (const said of [
    'Not this time',
    '+0',
    'right answer',
    'yours',
    'Edge locations do that.',
    'Zones stand apart',
    'Regions',
  ]) {
    expect(words).toContain(said);
  }
});

it('points are split into what they are for', () => {
  open('reveal-right');
  expect(root.querySelector('.p-reason')?.textContent).toBe('1,000 points for the answer · 68 for pace');
  draw(() => (lang.value = 'ko'));
  expect(root.querySelector('.p-reason')?.textContent).toBe('답 1,000점 · 빠르기 68점');
});

it('the state is announced once, in the order state, points, why', () => {
  open('reveal-right');
  expect(root.querySelectorAll('output')).toHaveLength(1);
  expect(root.querySelector('output')?.textContent).toBe(
    'That’s right! +1,068. 1,000 points for the answer · 68 for pace',
  );
});

it('what counts in a sentence is bold: how far to the next place, how many were right', () => {
  open('standings');
  expect(root.querySelector('.p-gap')?.innerHTML).toBe('<b>30 points</b> behind 지후.');
  expect(root.querySelector('output')?.textContent).toContain('30 points behind 지후.');
  expect(sayInPieces(game.behind, { name: 'A*B*', points: '30 points' })).toEqual(['', '30 points', ' behind A*B*.']);
  render(null, root);
  open('final');
  expect(root.querySelector('.p-hall-hint')?.innerHTML).toContain('<b>9 of 12</b> right · 9,412 points');
});

it('[R3] who came after the last key is not told to be in front', () => {
  open('standings-late');
  expect(root.textContent).not.toContain('You are in front.');
  expect(root.querySelector('.p-gap')?.textContent).toBe('You join the ranking with the next question.');
});

it('each new screen starts at its top; a question stays where it is while its answer is on the way', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  vi.useFakeTimers();
  const scrolled = ['asking', 'sending', 'held', 'reveal-right', 'standings'].map((name) => {
    scrollTo.mockClear();
    open(name);
    // Until brass has covered the question, it stays where it is.
    draw(() => vi.advanceTimersByTime(400));
    return scrollTo.mock.calls;
  });
  vi.useRealTimers();
  expect(scrolled).toEqual([[[0, 0]], [], [[0, 0]], [[0, 0]], [[0, 0]]]);
  scrollTo.mockRestore();
});

it('a screen reader hears of the key and of the own choice as of a list, and which question the standings follow', () => {
  open('reveal-wrong');
  const items = [...root.querySelectorAll('ul > li')].map((item) => item.textContent);
  expect(items).toEqual([
    expect.stringMatching(/^BB: To keep running when one of them fails.*right answer/),
    expect.stringMatching(/^DD: To answer users from closer by.*yours/),
  ]);
  render(null, root);
  open('standings');
  expect(root.querySelector('header .ui-aside')?.textContent).toBe('After question 3 of 12');
  expect(root.querySelector('.p-where-after')?.getAttribute('aria-hidden')).toBe('true');
});

it('the language can be changed also by who has a seat', () => {
  const { session } = fakeSession({ ...shows['lobby']!, now: NOW });
  const parts = session.connection.parts.value;
  draw(() => render(<Lobby session={session} parts={parts} line="fine" onSomeoneElse={() => undefined} />, root));
  touch(button('한국어'));
  expect(root.textContent).toContain('들어왔어요!');
  for (const name of ['standings', 'final']) {
    render(null, root);
    open(name);
    touch(button(lang.value === 'ko' ? 'English' : '한국어'));
  }
  expect(lang.value).toBe('ko');
});

it('the last page leads to what was missed, by a link that only this phone has', () => {
  open('final');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/review/gallery#p7.token');
  expect(root.textContent).toContain('Review the 3 I missed');
});
