// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clear, draw, find, findAll, textOf, touch } from '../../gallery/pages/draw.ts';
import { kindItems } from '../../gallery/pages/library-kinds.ts';
import { speak } from '../text/language.ts';
import { Preview } from './preview.tsx';

beforeEach(() => speak('en'));
afterEach(clear);

const show = (kind: string) => draw(<Preview item={kindItems.find((item) => item.kind === kind)} />);
const showKey = () => touch('[data-action=toggle-key]');
const texts = (selector: string) => findAll(selector).map(({ textContent }) => textContent);

describe('a question before the room opens', () => {
  it('hides what is right in every kind until it is asked for', async () => {
    for (const { kind } of kindItems) {
      await show(kind);
      expect(find('.is-key, .lib-key-tag, .lib-typed')).toBeNull();
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

  it('offers no key where there is none', async () => {
    for (const kind of ['poll', 'words']) {
      await show(kind);
      expect(find('[data-action=toggle-key]')).toBeNull();
    }
    const poll = kindItems.find((item) => item.kind === 'poll');
    await draw(<Preview item={poll && { ...poll, id: 'explained', explanation: { ko: '까닭', en: 'Because.' } }} />);
    expect(textOf('[data-action=toggle-key]')).toBe('Show why');
  });
});
