// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": false, "enableIframePageLoading": true, "navigation": { "disableChildFrameNavigation": true } } }
import type { ChoicesPart } from '@bellringer/core/game';
import type { LibraryItem } from '@bellringer/core/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, draw, find, findAll, textOf, touch } from '../../gallery/pages/draw.ts';
import { kindItems } from '../../gallery/pages/library-kinds.ts';
import { previewOf } from '../../gallery/pages/preview.ts';
import type { Picture } from '../preview/picture.ts';
import { speak } from '../text/language.ts';
import { Preview } from './preview.tsx';

let told: Picture[];
let isGone: boolean;
/** Of the choices, what the room has dealt otherwise than they are written. */
let dealt: Partial<ChoicesPart>;
beforeEach(() => {
  speak('en');
  [told, isGone, dealt] = [[], false, {}];
  vi.stubGlobal('fetch', async (path: string) => {
    if (isGone) return Response.json({ ok: false, refused: 'no-chapter' }, { status: 404 });
    const preview = previewOf(/kind-(\w+)\/preview$/.exec(path)?.[1] ?? '');
    Object.assign(preview.asking.screen.choices ?? {}, dealt);
    return Response.json(preview);
  });
  const contentWindow = { postMessage: (picture: Picture, to: string) => to === location.origin && told.push(picture) };
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(contentWindow as never);
});
afterEach(async () => {
  await clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const drawItem = (item: LibraryItem | undefined) => draw(<Preview entry={item && { bank: { id: 'bells' }, item }} />);
const show = (kind: string) => drawItem(kindItems.find((item) => item.kind === kind));
/** What the frames of this device were told last. */
const last = (of: Picture['of']) => told.findLast((picture) => picture.of === of);
const showKey = () => touch('[data-action=toggle-key]');
const texts = (selector: string) => findAll(selector).map(({ textContent }) => textContent);

describe('a question before the room opens', () => {
  it('hides what is right in every kind until it is asked for', async () => {
    for (const { kind } of kindItems) {
      await show(kind);
      expect(find('.is-key, .ui-key-tag, .lib-typed')).toBeNull();
      expect(textOf('.lib-preview-card')).not.toMatch(/Route table|stands here|Servers stand in|±/);
    }
  });

  it('puts an order right, between its ends', async () => {
    await show('order');
    expect(texts('.lib-choices li')).toEqual(['Region', 'Server', 'Availability Zone', 'Data center']);
    expect(textOf('.lib-preview-card')).toContain('Smallest');
    await showKey();
    expect(texts('.lib-choices li')[0]).toBe('1ServerWhy Server stands here.');
    expect(texts('.lib-choices li')[3]).toContain('4Region');
  });

  it('says where each choice goes, and what nothing goes to', async () => {
    await show('match');
    expect(findAll('.lib-choices')[1]?.textContent).toContain('2A satellite ground station');
    await showKey();
    expect(texts('.lib-choices li')[1]).toContain('Local Zones');
    expect(texts('.lib-choices li')[1]).toMatch(/4$/);
    expect(textOf('.lib-preview-card')).toContain('nothing goes here: Why a ground station stands here.');
  });

  it('shows a number’s range, then its key and how close is close', async () => {
    await show('number');
    expect(textOf('.lib-range')).toBe('From 1 to 20 nines');
    await showKey();
    expect(textOf('.lib-typed')).toContain('11 nines');
    expect(textOf('.lib-typed')).toContain('±0.5');
    expect(textOf('.lib-typed')).toContain('Nine nines is not a figure of S3.');
  });

  it('shows every spelling that counts', async () => {
    await show('text');
    await showKey();
    expect(textOf('.lib-typed b')).toBe('Route table');
    expect(texts('.lib-spelling')).toEqual(['routing table', '라우트 테이블', '경로 테이블']);
    expect(find('.lib-spelling[lang=ko]')).not.toBeNull();
  });

  it('speaks of no key where there is none', async () => {
    for (const kind of ['poll', 'words']) {
      await show(kind);
      expect(textOf('[data-action=toggle-key]')).toBe('Show the result');
    }
  });

  it('adds the note and the facts to the key', async () => {
    await show('order');
    expect(textOf('.lib-preview-card')).not.toMatch(/Take your time|stand in data centers/);
    await showKey();
    expect(textOf('.lib-written')).toMatch(/Your note Take your time.*Servers stand in data centers/);
  });
});

describe('[B11] the pictures of a question', () => {
  it('are of its asking until the key is asked for, and of the next one’s asking again', async () => {
    await show('order');
    expect(last('phone')?.parts).toEqual(previewOf('order').asking.phone);
    expect(last('screen')).toMatchObject({ parts: previewOf('order').asking.screen, join: '192.168.7.7:3000' });
    await showKey();
    for (const of of ['phone', 'screen'] as const) expect(last(of)?.parts.reveal?.key).toHaveLength(4);
    await show('match');
    for (const of of ['phone', 'screen'] as const) {
      expect(last(of)?.parts.question?.kind).toBe('match');
      expect(last(of)?.parts.reveal).toBeNull();
    }
    expect(find('.lib-written')).toBeNull();
  });

  it('speak the page’s language', async () => {
    await show('poll');
    expect(last('phone')?.lang).toBe('en');
    await draw(null);
    speak('ko');
    await show('poll');
    expect(last('phone')?.lang).toBe('ko');
  });

  it('are told again once a frame has loaded, and are passed by with the keyboard and when read out', async () => {
    await show('poll');
    const count = told.length;
    find('iframe')?.dispatchEvent(new Event('load'));
    expect(told).toHaveLength(count + 1);
    for (const frame of findAll('iframe')) {
      expect(frame.tabIndex).toBe(-1);
      expect(frame.closest('[aria-hidden=true]')).not.toBeNull();
    }
  });

  it('stand larger over the page, with the key’s button', async () => {
    await show('order');
    await touch('[data-action=larger]');
    expect(findAll('dialog iframe')).toHaveLength(2);
    await touch('dialog [data-action=toggle-key]');
    expect(last('screen')?.parts.reveal?.key).toHaveLength(4);
    await touch('[data-action=smaller]');
    expect(find('dialog')).toBeNull();
  });

  it('have the letters and numbers that are written beside them', async () => {
    const { asking } = previewOf('match');
    const targets = asking.screen.choices?.targets?.toReversed() ?? [];
    Object.assign(dealt, { choices: asking.screen.choices?.choices.toReversed(), targets });
    await show('match');
    expect(texts('.lib-choices li').slice(0, 3)).toEqual(dealt.choices?.map(({ text }) => text.en));
    await showKey();
    for (const row of texts('.lib-choices li').slice(0, dealt.choices?.length)) {
      const right = kindItems.find(({ kind }) => kind === 'match');
      const { goes = 0 } = right?.choices.find(({ text }) => row?.startsWith(text.en)) ?? {};
      const target = right?.targets?.[goes]?.text.en;
      expect(row).toMatch(new RegExp(`${targets.findIndex(({ text }) => text.en === target) + 1}$`));
    }
  });

  it('say in words that the question is gone', async () => {
    isGone = true;
    await show('order');
    expect(textOf('[role=alert]')).toContain('This question is not in the library now.');
    expect(find('iframe')).toBeNull();
  });
});
