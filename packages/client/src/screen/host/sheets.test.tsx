// @vitest-environment happy-dom
import type { PlayerId } from '@bellringer/core/game';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened } from '../../../gallery/screen/opened.tsx';
import { hands, people } from '../../../gallery/screen/parts.ts';
import { lang } from '../../text/language.ts';

beforeEach(() => {
  lang.value = 'en';
  vi.stubGlobal('fetch', async () => new Response('{"join":"bell.local","url":"http://bell.local"}'));
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe("what the host's hands open over the page", () => {
  test('ask before a lobby without anybody is started, and no longer once somebody is in', async () => {
    const page = await opened('lobby-empty', true);
    await page.press(' ');
    expect(commands(page)).toEqual([]);
    expect(page.text('dialog')).toContain('Nobody is in yet');
    await page.becomes({ lobby: people(['Ada']) });
    expect(page.all('dialog')).toHaveLength(0);
    await page.becomes({ lobby: people([]) });
    expect(page.all('dialog')).toHaveLength(0);
    await page.click('[data-action="advance"]');
    await page.click('[data-action="start-yes"]');
    expect(commands(page)).toEqual([{ type: 'advance', aim: { round: null, phase: 'lobby' } }]);
  });

  test('rename and remove, and give a seat back with one tap', async () => {
    const page = await opened('lobby', true);
    const claims = [{ player: 'p3' as PlayerId, nickname: 'Ada', number: 47, isHere: true }];
    await page.becomes({ hands: { ...hands, claims } });
    await page.click('[data-action="claims"]');
    await page.click('[data-action="approve-claim"]');
    await page.click('.sc-people [data-action="rename"]');
    const field = page.one('.sc-person-form input') as HTMLInputElement;
    field.value = 'Sua';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await page.click('[data-action="rename-yes"]');
    await vi.waitFor(() => expect(page.all('.sc-person-form')).toHaveLength(0));
    await page.click('.sc-people [data-action="remove"]');
    await page.click('[data-action="remove-yes"]');
    expect(commands(page)).toEqual([
      { type: 'approve-claim', player: 'p3', number: 47 },
      { type: 'rename-seat', player: 'p3', nickname: 'Sua' },
      { type: 'remove-seat', player: 'p3' },
    ]);
  });

  test('say beside the field why a name was not changed', async () => {
    const page = await opened('lobby', true);
    page.room.answer = () => ({ ok: false, refused: 'name-taken' });
    await page.press('n');
    await page.click('.sc-people [data-action="rename"]');
    await page.click('[data-action="rename-yes"]');
    await vi.waitFor(() => expect(page.text('.sc-person-form [role=alert]')).toContain('That name is taken'));
    expect(page.all('.sc-trouble')).toHaveLength(0);
  });

  test('find a person by name', async () => {
    const page = await opened('lobby', true);
    await page.press('n');
    const names = () => page.all('.sc-person-name').map((name) => name.textContent);
    expect(names().slice(0, 4)).toEqual(['Ada', 'Ben', 'Leo', 'Mia']);
    expect(names()).toHaveLength(23);
    const field = page.one('.sc-people-search input') as HTMLInputElement;
    field.value = ' ZO';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(names()).toEqual(['Zoe']);
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
    await vi.waitFor(() => expect(page.text('.sc-above')).toContain('Your phone is the remote now'));
    expect(page.all('dialog')).toHaveLength(0);
    await page.press(' ');
    expect(commands(page)).toMatchObject([{ type: 'advance' }]);
    expect(page.room.asked).toContainEqual({
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
    await vi.waitFor(() => expect(page.text('.sc-above')).toContain('Copied'));
    expect(page.all('dialog')).toHaveLength(0);
  });
});

function commands(page: Awaited<ReturnType<typeof opened>>): unknown[] {
  return page.room.asked.filter(({ name }) => name === 'host:command').map(({ message }) => message);
}
