// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kindStates } from '../../gallery/screen/kinds.ts';
import { opened } from '../../gallery/screen/opened.tsx';
import { lang } from '../text/language.ts';

beforeEach(() => {
  lang.value = 'en';
  vi.stubGlobal('fetch', async () => new Response('{"join":"bell.local","url":"http://bell.local"}'));
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const textsOf = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent?.trim());
const said = (page: Awaited<ReturnType<typeof opened>>) => page.text('[aria-live="polite"].ui-aside');

describe('the big screen asks', () => {
  test('for an order: as it was dealt, with its ends and without a number', async () => {
    const page = await opened('order');
    expect(textsOf(page.all('.sc-tile'))).toEqual(['Region', 'Server', 'Availability Zone', 'Data center']);
    expect(page.text('.sc-task')).toContain('From Smallest to Largest');
    expect(page.text('.sc-task')).toContain('Put them in order on your phone');
    expect(page.all('.sc-tile .ui-mark, .sc-number')).toHaveLength(0);
    expect(page.text('.sc-meta')).not.toContain('Choose');
  });

  test('for pairs: what is matched, and where it goes with the numbers of the phones', async () => {
    const page = await opened('match');
    expect(textsOf(page.all('.sc-pairs-column:not(.is-targets) li'))).toEqual([
      'AWS Outposts',
      'Local Zones',
      'Wavelength',
    ]);
    expect(textsOf(page.all('.is-targets li'))).toEqual([
      '1The customer’s own data center',
      '2A satellite ground station',
      '3Inside a 5G network',
      '4Near a city outside the Region',
    ]);
    expect(page.text('.sc-task')).toContain('Match them on your phone');
  });

  test('for a number: its range and unit, large and in words', async () => {
    const page = await opened('number');
    expect(page.text('.sc-range [aria-hidden]')).toBe('1 – 20 nines');
    expect(page.text('.sc-range .ui-aside')).toBe('From 1 to 20 nines');
    expect(page.text('.sc-how')).toBe('Type a number on your phone');
    expect((await opened('number-big')).text('.sc-range')).toContain('in steps of 0.5');
  });

  test('for a word: with a quiet drawing, and nothing that a keyboard would show', async () => {
    const page = await opened('text');
    expect(page.text('.sc-how')).toBe('Type your answer on your phone');
    expect(page.all('.sc-blank')).toHaveLength(1);
    expect(page.all('input, textarea')).toHaveLength(0);
  });

  test('for opinions: bars and a cloud grow while the class answers', async () => {
    expect(textsOf((await opened('poll')).all('.sc-tile-tally b'))).toEqual(['9', '3', '14', '2']);
    const page = await opened('words');
    expect(textsOf(page.all('.sc-cloud-word'))[0]).toBe('서버');
    expect(page.one('.sc-cloud-word text').getAttribute('lang')).toBe('ko');
    expect(textsOf(page.all('.sc-cloud li')).slice(0, 2)).toEqual(['서버 8', 'AWS 6']);
    expect((await opened('words-empty')).text('.sc-how')).toBe('Type a word or two on your phone');
  });

  test('with places that will be filled while the stem is read, and in words that fit', async () => {
    expect((await opened('reading-order')).all('.is-ghost .sc-tile')).toHaveLength(4);
    expect((await opened('reading-match')).all('.is-ghost .sc-tile')).toHaveLength(3 + 4);
    const page = await opened('reading-number', true);
    expect(page.all('.sc-panel.is-ghost')).toHaveLength(1);
    expect(page.text('.sc-foot')).toContain('Answers open in a moment');
    expect(page.text('[data-action="advance"]')).toContain('Open answers now');
    expect(said(await opened('number'))).toBe('Answers are open.');
  });

  test('without a trace of the key, also where the host shows the answers so far', async () => {
    for (const state of Object.keys(kindStates).filter((name) => !name.startsWith('revealed'))) {
      await opened(state, true);
      expect(document.documentElement.outerHTML).not.toMatch(
        /is-key|sc-key|sc-standing|is-right|is-partly|라우팅 테이블<\/b>|Servers stand in/,
      );
      expect(document.title).toBe('482 915 · AWSome Day Chapter 1');
    }
  });
});

describe('the big screen reveals', () => {
  test('the right order from top to bottom, with how many had each there', async () => {
    const page = await opened('revealed-order');
    expect(textsOf(page.all('.sc-row-text'))).toEqual(['Server', 'Data center', 'Availability Zone', 'Region']);
    expect(textsOf(page.all('.sc-row .sc-number'))).toEqual(['1', '2', '3', '4']);
    expect(textsOf(page.all('.sc-row-count'))).toEqual(['22', '11', '9', '25']);
    expect(page.one('.sc-row-count').getAttribute('aria-label')).toBe('22 of 28 had it here');
    expect(textsOf(page.all('.sc-end'))).toEqual(['Smallest', 'Largest']);
    expect(said(page)).toContain('1. Server; 2. Data center; 3. Availability Zone; 4. Region');
  });

  test('the right pairs', async () => {
    const page = await opened('revealed-match');
    expect(textsOf(page.all('.sc-pair'))[1]).toBe('Local Zones4Near a city outside the Region');
    expect(page.one('.sc-row-count').getAttribute('aria-label')).toBe('25 of 28 had this pair');
    expect(said(page)).toContain('Wavelength: Inside a 5G network');
  });

  test('the number, and by tick and border which numbers count', async () => {
    const page = await opened('revealed-number');
    expect(page.text('.sc-typed-key')).toContain('11 nines');
    expect(textsOf(page.all('.sc-column-value'))).toEqual(['3', '4', '9', '10', '11', '12', '20', '99']);
    expect(page.text('.sc-column.is-right')).toContain('right');
    expect(textsOf(page.all('.sc-column.is-partly .sc-column-value'))).toEqual(['10', '12']);
    expect(page.text('.sc-share')).toBe('50%14 of 28 who answeredhad it right3 gave no answer');
    expect(said(page)).toContain('The key is 11 nines.');
  });

  test('the word as it is written, the spellings that count first, then the most frequent others', async () => {
    const page = await opened('revealed-text');
    expect(page.text('.sc-typed-key')).toContain('Route table');
    expect(textsOf(page.all('.sc-typed-words'))).toEqual([
      'route table',
      '라우팅 테이블',
      'Routing Table',
      'rout table',
      'security group',
      'NAT',
    ]);
    expect(page.all('.sc-typed-row.is-right')).toHaveLength(4);
    expect(page.text('.sc-others')).toBe('3 others');
    expect(said(page)).toContain('The key is Route table.');
  });

  test('what everyone thinks: no key, no share of right ones, no empty card', async () => {
    const poll = await opened('revealed-poll');
    expect(poll.all('.is-key, .sc-key, .sc-why')).toHaveLength(0);
    expect(poll.text('.sc-share')).toBe('28of 31 answered');
    expect(poll.text('.sc-why-place')).toContain('Chapter 1');
    expect(said(poll)).toBe('What everyone said. Most often: Backups, 14.');
    const explanation = { ko: '모두 쓸 데가 있어요.', en: 'Each has its use.' };
    await poll.becomes({ reveal: { ...poll.room.parts.value.reveal!, explanation } });
    expect(poll.text('.sc-why h2')).toBe('Let’s talk about it');
    const words = await opened('revealed-words');
    expect(words.all('.sc-cloud-word')).toHaveLength(12);
    expect(said(words)).toBe('What everyone said. Most often: 서버, 8.');
  });
});
