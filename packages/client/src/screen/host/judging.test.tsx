// @vitest-environment happy-dom
import type { QuestionId } from '@bellringer/core/game';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened } from '../../../gallery/screen/opened.tsx';
import { hands } from '../../../gallery/screen/parts.ts';
import { lang } from '../../text/language.ts';

beforeEach(() => {
  lang.value = 'en';
  vi.stubGlobal('fetch', async () => new Response('{"join":"bell.local","url":"http://bell.local"}'));
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const sent = (page: Awaited<ReturnType<typeof opened>>) => page.room.asked.map(({ message }) => message);
const button = (page: Awaited<ReturnType<typeof opened>>, label: string) => page.one(`[aria-label="${label}"]`);
const judged = (answer: string | number, fraction: number | null) => ({
  type: 'judge-answer',
  question: 'q3',
  answer,
  fraction,
});

describe('judging what was typed on the host’s page', () => {
  test('[H13] accepts, refuses and takes back, by key and by mouse', async () => {
    const page = await opened('revealed-text', true);
    await page.press('j');
    expect(page.text('dialog')).toContain('everyone who typed the same');
    button(page, 'Accept security group').click();
    button(page, 'Refuse rout table').click();
    expect(page.text('.sc-judging li:nth-child(5)')).toBe('NATyour call2AcceptUndo');
    button(page, 'Undo NAT').click();
    expect(sent(page)).toEqual([judged('security group', 1), judged('rout table', 0), judged('NAT', null)]);
  });

  test('[H13] a number travels as one, and what counts in part can go either way', async () => {
    const page = await opened('revealed-number', true);
    await page.click('[data-action="judging"]');
    button(page, 'Accept 10').click();
    button(page, 'Refuse 10').click();
    expect(sent(page)).toEqual([judged(10, 1), judged(10, 0)]);
  });

  test('[Q9] says what is one letter off, to be confirmed', async () => {
    const page = await opened('revealed-text', true);
    await page.press('j');
    const marked = page.all('.sc-judging li').filter(({ textContent }) => textContent?.includes('one letter off'));
    expect(marked.map(({ textContent }) => textContent)).toEqual(['rightrout tableone letter off1AcceptRefuse']);
    button(page, 'Accept rout table').click();
    expect(sent(page)).toEqual([judged('rout table', 1)]);
  });

  test('[H13] takes a word off the wall, and brings it back without showing it', async () => {
    const page = await opened('words', true);
    await page.press('j');
    expect(page.text('.sc-judging li:last-child')).toBe('바•••off the wallBring back');
    expect(page.text('dialog')).not.toContain('바보');
    button(page, 'Take AWS off').click();
    button(page, 'Bring 바••• back').click();
    expect(sent(page)).toEqual([judged('AWS', 0), judged('바보', null)]);
  });

  test('[H13] is not there before the reveal, nor where nothing is typed, and closes with the question', async () => {
    for (const state of ['text', 'text-tally', 'number-tally', 'poll', 'revealed-order', 'revealed-poll']) {
      const page = await opened(state, true);
      expect(page.all('[data-action="judging"]')).toHaveLength(0);
      await page.press('j');
      expect(page.all('dialog')).toHaveLength(0);
    }
    const page = await opened('revealed-text', true);
    await page.press('j');
    await page.becomes({ hands });
    expect(page.all('dialog')).toHaveLength(0);
  });

  test('[H13] is not for a page without the host’s hands', async () => {
    const page = await opened('revealed-text');
    await page.press('j');
    expect(page.all('dialog, [data-action="judging"]')).toHaveLength(0);
  });

  test('says so when nothing was typed', async () => {
    const page = await opened('revealed-text', true);
    const judging = { question: 'q3' as QuestionId, judged: [], near: [] };
    await page.becomes({ hands: { ...hands, judging }, tally: { ...page.room.parts.value.tally!, typed: [] } });
    await page.press('j');
    expect(page.text('dialog')).toContain('Nothing was typed yet.');
  });
});

test('answers so far are offered only where they tell no key and are not there anyway', async () => {
  const offers = async (state: string) => {
    const page = await opened(state, true);
    await page.click('[data-action="more"]');
    return page.all('[data-action="show-tally"]').length === 1;
  };
  expect(await offers('text')).toBe(true);
  expect(await offers('number')).toBe(true);
  for (const state of ['order', 'match', 'poll', 'words']) expect(await offers(state)).toBe(false);
});
