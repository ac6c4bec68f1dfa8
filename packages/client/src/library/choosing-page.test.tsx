// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": false, "enableIframePageLoading": true, "navigation": { "disableChildFrameNavigation": true } } }
import type { KeptSet, OpenRoom, QuestionSet } from '@bellringer/core/protocol';
import { describe, expect, it } from 'vitest';
import { change, find, findAll, submit, textOf, touch, type } from '../../gallery/pages/draw.ts';
import { fullLibrary } from '../../gallery/pages/library.ts';
import type { Call } from './testing/fake-server.ts';
import { choose, isPicked, open, serveEachTest, shown } from './testing/opened.tsx';

const server = serveEachTest();

const sent = (path: string) => server.calls.findLast((call) => call.path.startsWith(path));

describe('a pick of several chapters', () => {
  it('[C1] [C2] is made by hand, stays while looking around, and is named in the bar', async () => {
    await open();
    await touch('[data-action=leave-shown]');
    await touch('[data-item=zones] input');
    await touch('[data-bank=awsome-day-4]');
    await touch('[data-item=kind-match] input');
    expect(textOf('.lib-summary')).toContain('2 questions · about 2 min · chapters 1, 4');
    expect(textOf('.lib-summary')).toContain('in the order of the lecture');
    expect(textOf('[data-bank=awsome-day-1]')).toContain('1 picked');
    await touch('[data-action=picked-only]');
    expect(shown()).toEqual(['zones', 'kind-match']);
    await touch('[data-action=open-room]');
    const room = sent('POST')?.body as OpenRoom;
    expect(room.items).toEqual([
      { bank: 'awsome-day-1', item: 'zones' },
      { bank: 'awsome-day-4', item: 'kind-match' },
    ]);
  });

  it('[C2] is given up for the usual one of a chapter only on the host’s word', async () => {
    await open();
    await touch('[data-item=zones] input');
    await touch('[data-bank=awsome-day-2]');
    expect(textOf('.lib-summary')).toContain('chapter 1');
    await touch('[data-action=pick-usual]');
    expect(textOf('.lib-summary')).toContain('9 questions');
    expect(textOf('.lib-summary')).toContain('chapter 2');
  });
});

describe('the filters', () => {
  it('[C7] say how many there are of each, combine, and are cleared at once', async () => {
    await open();
    await touch('[data-bank=awsome-day-4]');
    const all = shown().length;
    expect(textOf('[data-filter=kind] [value=match]')).toBe('Matching (1)');
    await choose('kind', 'single');
    await choose('level', '1');
    expect(shown()).toEqual(['more-0']);
    expect(textOf('.lib-counts')).toContain('found');
    await type('[type=search]', 'nothing like this');
    expect(textOf('.lib-list')).toContain('No question fits all of this.');
    await touch('[data-action=clear-filters]');
    expect(shown()).toHaveLength(all);
  });

  it('[C4] tell how many have lapsed, and show them with their date when asked', async () => {
    server.answers['/api/library'] = fullLibrary;
    await open();
    const before = shown().length;
    expect(textOf('.lib-list')).toContain('2 questions hidden: their review date has passed');
    await touch('[data-action=toggle-lapsed]');
    expect(shown()).toHaveLength(before + 2);
    expect(findAll('.lib-lapsed').map(({ textContent }) => textContent)).toEqual([
      'Review was due 2026-11-20',
      'Review was due 2026-11-20',
    ]);
    await touch('[data-item=capacity] input');
    await touch('[data-action=toggle-lapsed]');
    expect(isPicked('capacity')).toBe(true);
    expect(textOf('.lib-list')).toContain('1 question hidden');
  });
});

describe('a mix', () => {
  it('[C3] is wished for in a sheet, shown at once, mixed again, and changed by hand', async () => {
    await open();
    await touch('[data-action=mix]');
    await touch('[data-mix-bank=awsome-day-4]');
    await touch('[data-option=mixPolls]');
    await touch('[data-option=emphasis] [value=apply]');
    await type('[data-option=mixCount]', '9');
    await change(() => find('[data-option=mixCount]')?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(textOf('.lib-mix')).toContain('Out of 41 questions.');
    await submit();
    expect(find('.lib-sheet')).toBeNull();
    expect(textOf('.lib-summary')).toContain('9 questions');
    expect(textOf('.lib-summary')).toContain('chapters 1–3');
    expect(shown()).toHaveLength(9);
    const first = findAll('.lib-item b').map(({ textContent }) => textContent);
    await touch('[data-action=mix-again]');
    expect(findAll('.lib-item b').map(({ textContent }) => textContent)).not.toEqual(first);
    await touch('.lib-item input');
    expect(textOf('.lib-summary')).toContain('8 questions');
  });

  it('cannot be made of no chapter, and says so', async () => {
    await open();
    await touch('[data-action=mix]');
    for (const { dataset } of findAll('[data-mix-bank]')) await touch(`[data-mix-bank=${dataset['mixBank']}]`);
    expect(textOf('.lib-mix')).toContain('Choose at least one chapter.');
    expect((find('[data-action=mix-now]') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('kept sets', () => {
  const kept = (id: string, set: QuestionSet): KeptSet => ({ id, ...set });

  it('[C5] keep the pick with its options under a name', async () => {
    await open();
    await touch('[data-action=options]');
    await touch('[data-option=timeFactor] [value="2"]');
    await touch('[data-action=keep-set]');
    server.answers['PUT /api/sets/*'] = { ok: true, sets: fullLibrary.sets };
    await type('#set-name', 'Week 3');
    await submit();
    const { path, body } = sent('PUT') as Call;
    expect(path).toMatch(/^PUT \/api\/sets\/[\da-f]{24}$/);
    expect(body).toMatchObject({ name: 'Week 3', options: { timeFactor: 2 } });
    expect((body as QuestionSet).items).toHaveLength(12);
    expect(findAll('.lib-set')).toHaveLength(2);
  });

  it('[C5] of one name are asked about once, then replaced', async () => {
    server.answers['/api/library'] = fullLibrary;
    await open();
    await touch('[data-action=keep-set]');
    await type('#set-name', 'exit  TICKET');
    await submit();
    expect(textOf('.lib-ask')).toContain('Replace what is in “Exit ticket”');
    expect(sent('PUT')).toBeUndefined();
    server.answers['PUT /api/sets/*'] = { ok: true, sets: fullLibrary.sets };
    await touch('[data-action=overwrite-yes]');
    expect(sent('PUT')?.path).toBe('PUT /api/sets/set-b');
    expect(textOf('.lib-summary')).toContain('Set: Exit ticket');
  });

  it('[C5] say in words what the server refuses, and stay open', async () => {
    await open();
    await touch('[data-action=keep-set]');
    server.answers['PUT /api/sets/*'] = undefined;
    await type('#set-name', 'Mine');
    await submit();
    expect(textOf('#set-name-problem')).not.toBe('');
    expect(find('.lib-sheet')).not.toBeNull();
  });

  it('[C6] are loaded with one touch, and tell what is gone and what has lapsed', async () => {
    server.answers['/api/library'] = fullLibrary;
    await open();
    expect(textOf('[data-set=set-a]')).toContain('1 question of this set is no longer there');
    expect(textOf('[data-set=set-a]')).toContain('1 question is past its review date');
    await touch('[data-set=set-a] .lib-set-load');
    expect(textOf('.lib-summary')).toContain('3 questions · about 4 min · chapters 1, 3');
    expect(textOf('[data-action=options]')).toContain('1 changed');
  });

  it('[C5] are renamed, or deleted once it was asked', async () => {
    server.answers['/api/library'] = fullLibrary;
    const [first, second] = fullLibrary.sets;
    await open();
    await touch('[data-set=set-b] [data-action=change-set]');
    server.answers['PUT /api/sets/*'] = {
      ok: true,
      sets: [first, kept('set-b', { ...(second as KeptSet), name: 'Door' })],
    };
    await type('#set-name', 'Door');
    await submit();
    expect(sent('PUT')?.body).toMatchObject({ name: 'Door', items: second?.items });
    expect(textOf('[data-set=set-b]')).toContain('Door');
    await touch('[data-set=set-b] [data-action=change-set]');
    await touch('[data-action=remove-set]');
    expect(sent('DELETE')).toBeUndefined();
    server.answers['DELETE /api/sets/*'] = { ok: true, sets: [first] };
    await touch('[data-action=remove-yes]');
    expect(sent('DELETE')?.path).toBe('DELETE /api/sets/set-b');
    expect(findAll('.lib-set')).toHaveLength(1);
  });

  it('[C5] that could not be read are told, with where they lie', async () => {
    server.answers['/api/library'] = fullLibrary;
    await open();
    expect(textOf('[data-problem=sets]')).toContain('sets.json.damaged-1');
  });
});
