// @vitest-environment happy-dom
import type { RoundNo } from '@bellringer/core/game';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened } from '../../../gallery/screen/opened.tsx';
import { hands, stage } from '../../../gallery/screen/parts.ts';
import { states } from '../../../gallery/screen/states.ts';
import { lang } from '../../text/language.ts';

beforeEach(() => {
  lang.value = 'en';
  vi.stubGlobal('fetch', async () => new Response('{"join":"bell.local","url":"http://bell.local"}'));
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Until the page is drawn anew, and no longer: what waits for the next frame has not run. */
async function rendered(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

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

  test('show the answers so far, and hide them again with the same key', async () => {
    const page = await opened('asking', true);
    await page.press('a');
    await page.becomes({ hands: { ...hands, isTallyShown: true } });
    await page.press('a');
    expect(commands(page)).toEqual([
      { type: 'show-tally', aim: AIM },
      { type: 'hide-tally', aim: AIM },
    ]);
  });

  test('close and open the door', async () => {
    const page = await opened('lobby', true);
    await page.press('l');
    await page.becomes({ stage: stage({ phase: 'lobby', round: null, isLocked: true }) });
    await page.click('[data-action="unlock"]');
    expect(commands(page)).toEqual([{ type: 'lock-room' }, { type: 'unlock-room' }]);
  });

  test('play again with the same class from the last page', async () => {
    const page = await opened('podium', true);
    await page.press('g');
    expect(page.room.asked).toEqual([]);
    expect(document.activeElement?.textContent).toBe('New questions, same material');
    await page.click('[data-action="again-new"]');
    expect(page.all('dialog')).toHaveLength(0);
    await page.press('g');
    await page.click('[data-action="again-same"]');
    expect(page.room.asked).toEqual([
      { name: 'host:play-again', message: { questions: 'new' } },
      { name: 'host:play-again', message: { questions: 'same' } },
    ]);
  });

  test('take a key as soon as its place is on show, and the sheet it opens has the focus where it belongs', async () => {
    const page = await opened('revealed', true);
    page.room.parts.value = { ...page.room.parts.value, ...states['podium'] };
    await rendered();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'g', bubbles: true, cancelable: true }));
    await rendered();
    expect(document.activeElement?.getAttribute('data-action')).toBe('again-new');
    // What a browser's `showModal` looks for; it would else take the first button, which closes the sheet.
    expect(page.all('dialog [autofocus]')).toEqual([document.activeElement]);
  });

  test('open the results beside the last page', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const page = await opened('podium', true);
    await page.click('[data-action="results"]');
    expect(open).toHaveBeenCalledWith('/host#sessions/r1', '_blank');
  });

  test('take the class along to the library', async () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
    const page = await opened('podium', true);
    await page.press('g');
    await page.click('[data-action="again-library"]');
    expect(assign).toHaveBeenCalledWith('/host#library/r1');
  });

  test('show on the bar what it covers: the way in, the count, and what is awaited', async () => {
    const page = await opened('asking', true);
    await vi.waitFor(() => expect(page.text('.sc-bar-way')).toBe('bell.local'));
    expect(page.text('.sc-bar-now')).toBe('482 915 23 / 31');
    await page.becomes({ stage: stage({ isLocked: true }) });
    expect(page.text('.sc-bar-middle')).toContain('The door is closed');
    expect(page.text('.sc-bar-middle')).not.toContain('482 915');
    await page.becomes({ stage: stage({ phase: 'reading' }) });
    expect(page.text('.sc-bar-now')).toBe('482 915opens soon');
    for (const state of ['revealed', 'standings']) {
      expect((await opened(state, true)).text('.sc-bar-now')).toBe('482 915');
    }
    expect((await opened('podium', true)).text('.sc-bar-middle')).toBe('');
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
