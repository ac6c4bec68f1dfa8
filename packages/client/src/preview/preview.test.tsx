// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, draw, find, findAll, textOf } from '../../gallery/pages/draw.ts';
import { previewOf } from '../../gallery/pages/preview.ts';
import { lang } from '../text/language.ts';
import { Drawn } from './drawn.tsx';
import { pictureIn } from './picture.ts';
import type { Picture } from './picture.ts';

const { origin } = location;
const page = { location: { origin }, parent: { is: 'the library' } } as unknown as Window;
const picture: Picture = { of: 'phone', lang: 'en', parts: previewOf('order').asking.phone };
const from = (over: object = {}) => pictureIn({ origin, source: page.parent, data: picture, ...over }, page);

describe('a frame', () => {
  it('shows what the page around it says', () => {
    expect(from()).toBe(picture);
  });

  it('listens to no other page, to no other window, and to nobody when it is no frame', () => {
    expect(from({ origin: 'https://evil.example' })).toBeNull();
    expect(from({ source: { is: 'a window that opened it' } })).toBeNull();
    const alone = { location: { origin } } as Window;
    Object.assign(alone, { parent: alone });
    expect(pictureIn({ origin, source: alone, data: picture }, alone)).toBeNull();
  });

  it.each([null, 7, 'phone', {}, { of: 'remote' }])('draws nothing for %j', (data) => {
    expect(from({ data })).toBeNull();
  });
});

describe('[B11] a picture', () => {
  beforeEach(() => {
    lang.value = 'en';
    sessionStorage.clear();
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date', 'performance'] });
    vi.stubGlobal('fetch', vi.fn());
  });
  afterEach(async () => {
    vi.useRealTimers();
    await clear();
    vi.unstubAllGlobals();
  });

  const show = async (of: 'phone' | 'screen', kind: string, moment: 'asking' | 'revealed') => {
    const { join, [moment]: parts } = previewOf(kind);
    const drawn = draw(
      <Drawn
        picture={
          of === 'phone' ? { of, lang: 'en', parts: parts.phone } : { of, lang: 'en', parts: parts.screen, join }
        }
      />,
    );
    await vi.advanceTimersByTimeAsync(10);
    await drawn;
  };

  it('of a phone is the game’s own page, with the whole time left however long one looks', async () => {
    await show('phone', 'order', 'asking');
    expect(find('.p-page')?.dataset).toMatchObject({ phase: 'asking', state: 'waiting' });
    expect(findAll('li[data-choice]')).toHaveLength(4);
    expect(textOf('.ui-timer text')).toBe('30');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(textOf('.ui-timer text')).toBe('30');
    expect(find('.p-page')?.dataset['state']).toBe('waiting');
  });

  it('of the screen is the screen’s own page, with the address where phones join', async () => {
    await show('screen', 'order', 'revealed');
    expect(find('.sc')?.dataset['phase']).toBe('revealed');
    expect(textOf('.sc-join-line')).toContain('192.168.7.7:3000');
    expect(findAll('.is-live')).toEqual([]);
  });

  it('asks nobody and keeps nothing', async () => {
    for (const kind of ['order', 'match', 'number', 'text', 'poll', 'words']) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      for (const moment of ['asking', 'revealed'] as const) await show('phone', kind, moment);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(fetch).not.toHaveBeenCalled();
    expect(sessionStorage).toHaveLength(0);
  });
});
