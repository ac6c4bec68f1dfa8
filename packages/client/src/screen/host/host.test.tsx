// @vitest-environment happy-dom
import type { PlayerId, RoundNo } from '@bellringer/core/game';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened } from '../../../gallery/screen/opened.tsx';
import { hands, stage } from '../../../gallery/screen/parts.ts';
import { lang } from '../../text/language.ts';

beforeEach(() => {
  lang.value = 'en';
  vi.stubGlobal('fetch', async () => new Response('{"join":"bell.local","url":"http://bell.local"}'));
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const AIM = { round: 3, phase: 'asking' };

describe("the host's hands", () => {
  test('send the place at which the host was looking', async () => {
    const page = await opened('asking', true);
    expect(page.text('[data-action="advance"]')).toContain('Close answers');
    await page.click('[data-action="advance"]');
    await page.click('[data-action="pause"]');
    await page.click('[data-action="add-time"]');
    expect(commands(page)).toEqual([
      { type: 'advance', aim: AIM },
      { type: 'stop-clock', aim: AIM },
      { type: 'add-time', ms: 10_000, aim: AIM },
    ]);
  });

  test('go on once for each view, however often the space bar is struck', async () => {
    const page = await opened('asking', true);
    await page.press(' ');
    await page.press(' ');
    await page.press(' ', { repeat: true });
    expect(commands(page)).toEqual([{ type: 'advance', aim: AIM }]);

    await page.becomes({ stage: stage({ phase: 'closed' }) });
    await page.press(' ');
    expect(commands(page)).toHaveLength(2);
  });

  test('may press again after the room could not be reached', async () => {
    const page = await opened('asking', true);
    page.room.answer = () => null;
    await page.press(' ');
    await vi.waitFor(() => expect(page.text('.sc-trouble')).toContain('No answer yet'));
    await page.press(' ');
    expect(commands(page)).toHaveLength(2);
  });

  test('say what the main button does at each place, and have none on the last page', async () => {
    const labels: Record<string, string> = {
      lobby: 'Start',
      reading: 'Open choices now',
      closed: 'Show the key',
      revealed: 'Show standings',
      standings: 'Next question',
    };
    for (const [state, label] of Object.entries(labels)) {
      const page = await opened(state, true);
      expect(page.text('[data-action="advance"]')).toContain(label);
    }
    const last = await opened('revealed', true);
    await last.becomes({ hands: { ...hands, isLastRound: true } });
    expect(last.text('[data-action="advance"]')).toContain('Finish');
    expect((await opened('podium', true)).all('[data-action="advance"]')).toHaveLength(0);
  });

  test('are quiet when the room has moved on, and say other refusals in words', async () => {
    const page = await opened('asking', true);
    page.room.answer = () => ({ ok: false, refused: 'moved-on' });
    await page.press('p');
    expect(page.all('.sc-trouble')).toHaveLength(0);
    page.room.answer = () => ({ ok: false, refused: 'not-saved' });
    await page.press('t');
    await vi.waitFor(() => expect(page.text('.sc-trouble')).toContain('Not saved yet'));
  });

  test('find their keys on a keyboard that is switched to Hangul', async () => {
    const page = await opened('asking', true);
    await page.press('ㅔ', { code: 'KeyP' });
    expect(commands(page)).toEqual([{ type: 'stop-clock', aim: AIM }]);
  });

  test('have one button to go on with after a pause, for the space bar and for the key that paused', async () => {
    const page = await opened('paused', true);
    expect(page.all('.sc-bar button').filter((button) => button.textContent?.includes('Resume'))).toHaveLength(1);
    expect(page.all('[data-action="advance"] kbd').map((key) => key.textContent)).toEqual(['Space', 'P']);
    await page.press('p');
    expect(commands(page)).toEqual([{ type: 'start-clock', aim: AIM }]);
  });

  test('leave keys to fields, to focused buttons and to the browser', async () => {
    const page = await opened('asking', true);
    await page.press('p', { ctrlKey: true });
    page.one('[data-action="add-time"]').focus();
    await page.press(' ');
    expect(commands(page)).toEqual([]);
  });

  test('ask once before they skip, and mean the question that was asked about', async () => {
    const page = await opened('asking', true);
    await page.press('s');
    expect(commands(page)).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Leave it');
    await page.press(' ');
    await page.click('[data-action="skip-yes"]');
    expect(commands(page)).toEqual([{ type: 'skip', aim: AIM }]);
    expect(page.all('dialog')).toHaveLength(0);
  });

  test('drop the question when the room has left the place that it was about', async () => {
    const page = await opened('asking', true);
    await page.press('s');
    await page.becomes({ stage: stage({ phase: 'reading', round: 4 as RoundNo }) });
    expect(page.all('dialog')).toHaveLength(0);
    await page.press(' ');
    expect(commands(page)).toEqual([{ type: 'advance', aim: { round: 4, phase: 'reading' } }]);
  });

  test('ask once before they end the session', async () => {
    const page = await opened('asking', true);
    await page.press('e');
    await page.click('[data-action="end-yes"]');
    expect(commands(page)).toEqual([{ type: 'end-room' }]);
  });

  test('close and open the door', async () => {
    const page = await opened('lobby', true);
    await page.press('l');
    await page.becomes({ stage: stage({ phase: 'lobby', round: null, isLocked: true }) });
    await page.click('[data-action="unlock"]');
    expect(commands(page)).toEqual([{ type: 'lock-room' }, { type: 'unlock-room' }]);
  });

  test('rename and remove, and give a seat back with one tap', async () => {
    const page = await opened('lobby', true);
    const claims = [{ player: 'p3' as PlayerId, nickname: 'Ada', number: 47, isHere: true }];
    await page.becomes({ hands: { ...hands, claims } });
    await page.click('[data-action="claims"]');
    expect(page.one('.sc-claims li').textContent).toContain('47');
    expect(page.one('.sc-claim-warning').textContent).toBe('Somebody plays on this seat right now');
    await page.click('[data-action="approve-claim"]');
    await page.click('.sc-people [data-action="rename"]');
    const field = page.one('dialog input') as HTMLInputElement;
    field.value = 'Sua';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await page.click('[data-action="rename-yes"]');
    await vi.waitFor(() => expect(page.all('dialog input')).toHaveLength(0));
    await page.click('.sc-people [data-action="remove"]');
    await page.click('[data-action="remove-yes"]');
    expect(commands(page)).toEqual([
      { type: 'approve-claim', player: 'p3', number: 47 },
      { type: 'rename-seat', player: 'p23', nickname: 'Sua' },
      { type: 'remove-seat', player: 'p23' },
    ]);
  });

  test('make a phone the remote only after the numbers were compared', async () => {
    const page = await opened('lobby', true);
    page.room.answer = () => ({
      ok: true,
      ticket: 'T'.repeat(20),
      url: '/',
      expiresAt: page.room.serverNow() + 60_000,
    });
    await page.press('r');
    await vi.waitFor(() =>
      expect(page.one('.sc-ticket-qr').getAttribute('src')).toBe(`/qr/ticket/${'T'.repeat(20)}.svg`),
    );
    expect(page.text('dialog')).toContain('60 s');
    await act(() => void (page.room.ticketShown.value = { ticket: 'T'.repeat(20), number: 47 }));
    expect(page.text('dialog')).toContain('Does your phone show 47?');
    await page.click('[data-action="ticket-yes"]');
    await vi.waitFor(() => expect(page.text('dialog')).toContain('Your phone is the remote now'));
    expect(page.room.asked.at(-1)).toEqual({
      name: 'host:confirm-ticket',
      message: { ticket: 'T'.repeat(20), isRight: true },
    });
  });

  test('copy a link that works on a second computer, wherever this page itself stands', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const page = await opened('lobby', true);
    await vi.waitFor(() => expect(page.text('.sc-disc-address')).toBe('bell.local'));
    await page.click('[data-action="more"]');
    await page.click('[data-action="copy-link"]');
    expect(copied).toEqual([`http://bell.local/screen/r1#${'y'.repeat(24)}`]);
  });

  test('play again with the same class from the last page', async () => {
    const page = await opened('podium', true);
    await page.press('g');
    expect(page.room.asked.map(({ name }) => name)).toEqual(['host:play-again']);
  });

  test('hide the bar and bring it back', async () => {
    const page = await opened('asking', true);
    await page.press('h');
    expect(page.all('.sc-bar')).toHaveLength(0);
    await page.click('[data-action="show-bar"]');
    expect(page.all('.sc-bar')).toHaveLength(1);
  });

  test('are not there on a page that only shows', async () => {
    const page = await opened('asking');
    expect(page.all('.sc-bar')).toHaveLength(0);
    await page.press(' ');
    await page.press('s');
    await page.press('h');
    expect(commands(page)).toEqual([]);
    const shown = page.all('.sc-bar button').map((button) => button.dataset['action']);
    expect(shown).toEqual(expect.arrayContaining(['big-qr', 'language', 'hide']));
    expect(shown).not.toContain('advance');
  });
});

function commands(page: Awaited<ReturnType<typeof opened>>): unknown[] {
  return page.room.asked.filter(({ name }) => name === 'host:command').map(({ message }) => message);
}
