// @vitest-environment happy-dom
import type { PlayerId, RoomCode, RoomId, RoundNo } from '@bellringer/core/game';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened } from '../../gallery/screen/opened.tsx';
import { people, stage } from '../../gallery/screen/parts.ts';
import { states } from '../../gallery/screen/states.ts';
import { lang } from '../text/language.ts';

beforeEach(() => {
  lang.value = 'en';
  vi.stubGlobal('fetch', async () => new Response('{"join":"bell.local","url":"http://bell.local"}'));
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the big screen', () => {
  test('shows the code, the address, the QR and who is in', async () => {
    const page = await opened('lobby');
    expect(page.one('.sc').dataset['phase']).toBe('lobby');
    expect(page.one('[data-code]').textContent).toBe('482 915');
    await vi.waitFor(() => expect(page.text('.sc-disc-address')).toBe('bell.local'));
    expect(page.one('.sc-qr img').getAttribute('src')).toBe('/qr/482915.svg');
    expect(page.all('.sc-name').map((name) => name.textContent)).toHaveLength(23);
    expect(page.all('.sc-name').at(-1)?.textContent).toBe('수아');
    expect(page.one('.sc-name').getAttribute('lang')).toBe('ko');
  });

  test('says how many came before those whom the wall holds', async () => {
    const tops = vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get');
    tops.mockImplementation(function (this: HTMLElement) {
      return this.textContent?.startsWith('N') && Number(this.textContent.slice(1)) < 34 ? -40 : 0;
    });
    const page = await opened('lobby');
    await page.becomes({ lobby: { ...people(Array.from({ length: 60 }, (_, at) => `N${at}`)), moreCount: 3 } });
    expect(page.text('.sc-names-more')).toBe('37 came before');
    expect(page.one('.sc-names').dataset['size']).toBe('small');
    await page.becomes({ lobby: people(['수아']) });
    expect(page.all('.sc-names-more')).toHaveLength(0);
    expect(page.one('.sc-names').dataset['size']).toBe('large');
  });

  test('lets a name land only if it came while the page was watching', async () => {
    const page = await opened('lobby');
    expect(page.all('.is-landing')).toHaveLength(0);
    const lobby = people();
    const newcomer = { player: 'p99' as PlayerId, nickname: 'Chidi', isHere: true };
    await page.becomes({ lobby: { ...lobby, hereCount: 24, rows: [newcomer, ...lobby.rows] } });
    expect(page.all('.is-landing').map((name) => name.textContent)).toEqual(['Chidi']);
    expect(page.text('.sc-plan-count')).toContain('24');
  });

  test('invites nobody while the door is closed', async () => {
    const page = await opened('lobby');
    await page.becomes({ stage: stage({ phase: 'lobby', round: null, isLocked: true }) });
    expect(page.text('.sc-disc-how')).toContain('The door is closed');
    expect(page.one('.sc-qr').className).toContain('is-locked');
    const reading = await opened('reading');
    await reading.becomes({ stage: stage({ phase: 'reading', isLocked: true }) });
    expect(reading.text('.sc-join-line')).toContain('The door is closed');
    expect(reading.text('.sc-join-line')).not.toContain('482 915');
  });

  test('never takes a name for markup', async () => {
    const page = await opened('lobby');
    await page.becomes({ lobby: people(['<img src=x onerror=alert(1)>']) });
    expect(page.one('.sc-name').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(page.all('.sc-name img')).toHaveLength(0);
  });

  test('shows the stem alone with a place for each choice', async () => {
    const page = await opened('reading');
    expect(page.text('h1')).toBe('Why does a large bell keep throbbing for so long?');
    expect(page.all('.is-ghost .sc-tile')).toHaveLength(4);
    expect(page.text('.sc-foot')).toContain('Read it now');
    expect(page.text('.ui-timer')).toContain('3');
  });

  test('keeps choices that were announced ahead closed until their moment', async () => {
    const page = await opened('asking');
    await page.becomes({ clock: { is: 'running', opensAt: page.room.serverNow() + 300, limitMs: 30_000, addedMs: 0 } });
    expect(document.body.textContent).not.toContain('Because the wind');
    expect(page.all('.is-ghost .sc-tile')).toHaveLength(4);
  });

  test('shows the choices, the time, the place and how many have answered', async () => {
    const page = await opened('asking');
    expect(page.all('.sc-tile-text').map((choice) => choice.textContent)[0]).toBe('Because the wind keeps it moving');
    expect(page.text('.sc-meta')).toBe('3 / 12Chapter 1 · Bells and sound · Ringing');
    expect(page.text('.sc-foot')).toContain('23 of 31 answered');
    expect(page.all('.sc-dots i')).toHaveLength(31);
    expect(page.all('.sc-dots .is-in')).toHaveLength(23);
    expect(page.all('.sc-tile-tally')).toHaveLength(0);
  });

  test('shows one bar instead of dots for a hall', async () => {
    const page = await opened('six');
    expect(page.all('.sc-dots')).toHaveLength(0);
    expect(page.all('.sc-answered-bar')).toHaveLength(1);
  });

  test('says in words that the last seconds run, that time is up and that the bell has rung', async () => {
    expect((await opened('last')).text('.sc-clock')).toContain('Almost');
    expect((await opened('over')).text('.sc-foot')).toContain('Last answers');
    expect((await opened('closed')).text('.sc-foot')).toContain('The bell has rung');
    expect((await opened('away')).text('.sc-foot')).toContain('No time was lost');
  });

  test('shows how the class answers only where the host shows it', async () => {
    const page = await opened('tally');
    expect(page.all('.sc-tile-tally b').map((count) => count.textContent)).toEqual(['3', '19', '2', '6']);
  });

  test('hides the question while the host pauses', async () => {
    const page = await opened('paused');
    expect(page.text('[aria-live="polite"].ui-aside')).toBe('Paused for a moment. The clock waits too.');
    expect(page.text('h1')).toBe('Paused for a moment. The clock waits too.');
    expect(page.all('.sc-tile')).toHaveLength(0);
  });

  test('reveals the key in its row, the share, why, and where in the lecture', async () => {
    const page = await opened('revealed');
    expect(page.all('.sc-row.is-key')).toHaveLength(1);
    expect(page.text('.is-key')).toContain('Two notes lie so close that they beat');
    expect(page.text('.is-key')).toContain('Key');
    expect(page.text('.sc-share')).toBe('63%19 of 30 who answeredhad it right1 gave no answer');
    expect(page.text('.sc-why')).toContain('No bell is perfectly round');
    expect(page.text('.sc-why-place')).toContain('Chapter 1');
    expect(page.text('[aria-live="polite"].ui-aside')).toContain('The key is B, Two notes');
  });

  test('lets the question stand for a moment when the key comes, and only where it stood before', async () => {
    vi.useFakeTimers();
    try {
      const { reveal, tally } = states['revealed'] ?? {};
      const opening = opened('closed');
      await vi.advanceTimersByTimeAsync(50);
      const page = await opening;
      await page.becomes({ stage: stage({ phase: 'revealed' }), ...(reveal && tally && { reveal, tally }) });
      expect(page.one('.sc').dataset['phase']).toBe('revealed');
      expect(page.all('.sc-tile')).toHaveLength(4);
      expect(document.body.innerHTML).not.toMatch(/is-key|No bell is perfectly round/);
      await act(() => void vi.advanceTimersByTime(300));
      expect(page.all('.sc-tile')).toHaveLength(0);
      expect(page.all('.sc-row.is-key')).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test('[R5] keeps its share when phones leave while the key is on the wall', async () => {
    const page = await opened('revealed');
    await page.becomes({ count: { round: 3 as RoundNo, answeredCount: 30, hereCount: 2 } });
    expect(page.text('.sc-share')).toBe('63%19 of 30 who answeredhad it right');
    expect(page.text('.sc-row.is-key .sc-row-count')).toBe('19');
    expect(page.one('.sc-row.is-key .sc-row-bar > span').style.getPropertyValue('--share')).toBe(`${19 / 30}`);
  });

  test('has no trace of the key before the reveal', async () => {
    for (const state of ['reading', 'asking', 'last', 'closed', 'tally', 'paused']) {
      await opened(state, true);
      const { outerHTML } = document.documentElement;
      expect(outerHTML).not.toMatch(/is-key|sc-key|No bell is perfectly round/);
      expect(document.title).toBe('482 915 · AWSome Day Chapter 1');
    }
  });

  test('shows the first five, who climbed most and the class', async () => {
    const page = await opened('standings');
    expect(page.all('.sc-place-name').map((name) => name.textContent)).toEqual(['지후', 'Ada', '민서', '하은', 'Ben']);
    expect(page.text('.sc-mover')).toContain('5 places');
    expect(page.text('.sc-class')).toContain('68%');
  });

  test('says how many more share the last place that is shown', async () => {
    const page = await opened('standings');
    const { standings } = page.room.parts.value;
    if (!standings) throw new Error('no standings');
    await page.becomes({ standings: { ...standings, tiedMoreCount: 12 } });
    expect(page.text('.sc-place:last-child .sc-place-more')).toBe('and 12 more');
    expect(page.all('.sc-place-more')).toHaveLength(1);
  });

  test('hangs one bell for everyone who shares a place, and names nobody where no standings are shown', async () => {
    const ties = await opened('podium-ties');
    expect(ties.all('.sc-bell-rank').map((rank) => rank.textContent)).toEqual(['1', '3']);
    expect(ties.all('.sc-bell:first-child .sc-bell-names li')).toHaveLength(2);
    const never = await opened('podium-never');
    expect(never.all('.sc-bell')).toHaveLength(0);
    expect(never.text('main')).toContain('74% right');
  });

  test('says where the class goes on', async () => {
    const page = await opened('podium');
    const next = { room: 'r2' as RoomId, code: '111222' as RoomCode };
    await page.becomes({ stage: stage({ phase: 'ended', round: null, next }) });
    expect(page.text('.sc-awards')).toContain('111 222');
  });

  test('[H12] goes along with the class, with a link of its own', async () => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => {});
    const page = await opened('podium');
    await act(() => void (page.room.next.value = { room: 'r2', token: 'n'.repeat(24), screenToken: null }));
    expect(replace).toHaveBeenCalledWith('/screen/r2');
    expect(sessionStorage.getItem('bellringer:screen:r2')).toContain('n'.repeat(24));
  });

  test('makes room for the bar of a page that only shows, while it is up', async () => {
    const page = await opened('standings');
    expect(page.one('.sc').dataset['hands']).toBeUndefined();
    await page.press('h');
    expect(page.one('.sc').dataset['hands']).toBeDefined();
    await page.press('h');
    expect(page.one('.sc').dataset['hands']).toBeUndefined();
  });

  test('says that it reconnects, that nothing is saved, and that its link was replaced', async () => {
    const page = await opened('asking', true);
    await act(() => void (page.room.isSaving.value = false));
    expect(page.text('.sc-banner.is-alarm')).toContain('Not saved at the moment');
    await act(() => void (page.room.status.value = { is: 'off', since: Date.now() - 5000 }));
    await vi.waitFor(() => expect(page.text('.sc-banners')).toContain('Reconnecting'));
    await act(() => void (page.room.isRevoked.value = true));
    expect(page.text('h1')).toBe('This link has been replaced');
  });
});
