// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": false, "enableIframePageLoading": true, "navigation": { "disableChildFrameNavigation": true } } }
import { describe, expect, it } from 'vitest';
import { clear, find, textOf, touch, type } from '../../gallery/pages/draw.ts';
import { fullLibrary } from '../../gallery/pages/library.ts';
import { choose, isPicked, open, serveEachTest, shown } from './testing/opened.tsx';

const server = serveEachTest();

describe('where the host looks', () => {
  it('[C7] the menus count what choosing would give, with the search and the other filters as they are', async () => {
    await open();
    await touch('[data-bank=awsome-day-4]');
    expect(textOf('[data-filter=level] [value="1"]')).toBe('Level 1 (2)');
    await choose('kind', 'single');
    expect(textOf('[data-filter=level] [value="1"]')).toBe('Level 1 (1)');
    expect(textOf('[data-filter=kind] [value=match]')).toBe('Matching (1)');
    await type('[type=search]', 'capacity');
    expect(textOf('[data-filter=level] [value="1"]')).toBe('Level 1 (0)');
    expect(textOf('[data-filter=level] [value="2"]')).toBe('Level 2 (1)');
    expect(textOf('[data-filter=kind] [value=match]')).toBe('Matching (0)');
  });

  it('[C7] a row says where it matched, if its stem does not', async () => {
    await open();
    await type('[type=search]', 'fails');
    expect(shown()).toContain('zones');
    expect(textOf('[data-item=zones] .lib-found')).toBe('…when one of them fails');
    expect(textOf('[data-item=zones] mark')).toBe('fails');
    await type('[type=search]', 'REGION');
    expect(find('[data-item=zones] .lib-found')).toBeNull();
    await type('[type=search]', 'F-1.6-02');
    expect(shown()).toEqual(['zones']);
  });

  it('[C4] the chapters count what their lists show, and a chapter that has lapsed says so', async () => {
    const [first, second] = fullLibrary.banks;
    const lapsed = second!.items.map((item) => ({ ...item, reviewBy: '2026-11-20' }));
    const banks = [first!, { ...second!, lecture: { ko: '종', en: 'Bells' }, items: lapsed }];
    server.answers['/api/library'] = { ...fullLibrary, banks };
    await open();
    const visible = first!.items.length - 2;
    expect(textOf('[data-bank=awsome-day-1]')).toContain(`${visible} questions`);
    expect(textOf('[data-bank=awsome-day-2]')).toContain('0 questions');
    expect(textOf('[data-action=all-chapters]')).toBe(`All lectures${visible}`);
    await touch('[data-bank=awsome-day-2]');
    expect(textOf('.lib-list')).toContain('All questions of this chapter are past their review date.');
    await touch('[data-action=toggle-lapsed]');
    expect(textOf('[data-bank=awsome-day-2]')).toContain('9 questions');
  });
});

describe('a pick by hand', () => {
  const five = ['zones', 'residency', 'hybrid', 'capacity', 'several'];
  const byHand = async () => {
    await open();
    await touch('[data-action=leave-shown]');
    for (const item of five) await touch(`[data-item=${item}] input`);
  };

  it('[C8] grows by one at a press, and loses nothing', async () => {
    await byHand();
    await touch('[data-action=options]');
    expect(textOf('.lib-count')).toContain('The rest of your pick stays.');
    await touch('.lib-count [aria-label="One more"]');
    expect(textOf('.lib-summary')).toContain('6 questions');
    for (const item of five) expect(isPicked(item)).toBe(true);
    await touch('.lib-count [aria-label="One fewer"]');
    expect(textOf('.lib-summary')).toContain('5 questions');
    for (const item of five) expect(isPicked(item)).toBe(true);
  });

  it('[C9] is there again after a reload, and gone once it is a room', async () => {
    await byHand();
    await clear();
    await open();
    expect(textOf('.lib-summary')).toContain('5 questions');
    for (const item of five) expect(isPicked(item)).toBe(true);
    await touch('[data-action=open-room]');
    await clear();
    await open();
    expect(textOf('.lib-summary')).toContain('12 questions');
  });

  it('[C9] that is replaced comes back at one press, until the next change', async () => {
    await byHand();
    expect(find('[data-action=undo-replaced]')).toBeNull();
    await touch('[data-action=pick-usual]');
    expect(textOf('.lib-summary')).toContain('Pick replaced');
    await touch('[data-action=undo-replaced]');
    expect(textOf('.lib-summary')).toContain('5 questions');
    expect(find('[data-action=undo-replaced]')).toBeNull();
    await touch('[data-action=pick-usual]');
    await touch('[data-item=zones] input');
    expect(find('[data-action=undo-replaced]')).toBeNull();
  });
});
