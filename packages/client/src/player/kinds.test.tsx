// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhoneParts } from '@bellringer/core/game';
import { draw, openShow } from '../../gallery/player/open-show.tsx';
import { outgoing, STAGE } from '../../gallery/player/views.ts';
import type { Known } from '../state/parts.ts';
import { lang } from '../text/language.ts';

let page: ReturnType<typeof openShow>;
const open = (name: string) => void (page = openShow(name));
beforeEach(() => void (lang.value = 'en'));
afterEach(() => page.close());

const textOf = (selector: string) => page.find(selector)?.textContent ?? '';
const rows = () => page.findAll('.p-right-rows li').map((row) => row.textContent);

describe('a held answer', () => {
  it.each([
    ['order', 'Server\u00a0› Data center\u00a0› Availability Zone\u00a0› Region'],
    ['match', 'Outposts:  – Customer’s own data centerLocal Zones:  – Near a city outside the Region'],
    ['number', '11 nines'],
    ['text', '“snap shot”'],
    ['poll', 'B: To keep running when one of them fails'],
    ['words', '“서버리스”'],
  ])('to a question of kind %s is said in words', (name, words) => {
    open(`${name}-held`);
    expect(textOf('.p-own')).toContain(words);
    expect(page.find('.p-own button')?.textContent).toBe('Change');
  });
});

describe('[A6] the last change of a held answer', () => {
  it.each(['order', 'text'])('of kind %s is said to be the last, and cannot be taken back', (name) => {
    open(`${name}-held-final`);
    expect(page.find('.p-own button')).toBeNull();
    const said = 'No more changes for this question. This answer counts.';
    expect(textOf('.p-hall')).toContain(said);
    expect(textOf('output')).toContain(said);
    draw(() => void (lang.value = 'ko'));
    expect(page.root.textContent).toContain('이 문제에서는 더 바꿀 수 없어요. 지금 답이 그대로 남아요.');
  });

  it('says why where the room refused one for another reason, and can be made again', () => {
    open('order-held');
    const entry = page.session.outbox.entry as unknown as { value: object };
    draw(() => void (entry.value = outgoing('refused', '', { refused: 'bad-answer' })));
    expect(page.root.textContent).toContain('We could not take that answer.');
    expect(page.find('.p-own button')).not.toBeNull();
  });
});

describe('what was made and not sent when the bell rings', () => {
  it.each([
    ['order', 'Region'],
    ['match', 'Outposts'],
    ['text', '“snap”'],
    ['number', '“11”'],
    ['polls', 'To keep running'],
  ])('of kind %s stays on view and is called so, also at the reveal', (name, words) => {
    for (const state of [`${name}-closed-unsent`, `reveal-${name}-unsent`]) {
      open(state);
      expect(textOf('.p-label')).toBe('Not sent');
      expect(page.find('.is-dashed')).toBeNull();
      expect(page.root.textContent).toContain(words);
      for (const said of [page.root.textContent, textOf('output')]) {
        expect(said).toContain('Your answer was not sent. Press send next time.');
      }
      page.close();
    }
    open(`${name}-closed-none`);
    expect(page.root.textContent).toContain('No answer from you this time.');
    expect(page.find('.p-label')).toBeNull();
  });

  it('in place of a held answer leaves that one, and says so', () => {
    open('text-changing');
    page.type('AMI');
    const { parts } = page.session.connection as unknown as { parts: { value: object } };
    draw(() => void (parts.value = { ...parts.value, stage: { ...STAGE, phase: 'closed' } }));
    expect(textOf('.p-own')).toContain('“snap shot”');
    expect(page.root.textContent).toContain('The change was not sent. Your earlier answer counts.');
  });
});

describe('the reveal of an order', () => {
  it('shows the right one, and where one had what stood elsewhere, with its why', () => {
    open('reveal-order-partly');
    expect(rows()).toEqual([
      '1Serveryours is right',
      '2Data centeryours is right',
      '3Availability Zoneyours: 4One or more data centers.',
      '4Regionyours: 3It holds several zones.',
    ]);
    expect(textOf('.p-headline')).toBe('Partly right');
    expect(textOf('.p-reason')).toContain('Two of four in place · 500 points for the answer');
    draw(() => void (lang.value = 'ko'));
    expect(textOf('.p-reason')).toContain('넷 가운데 둘이 제자리예요');
    // For any part of it: a quarter is not half.
    expect(textOf('.p-headline')).toBe('일부 맞았어요');
  });

  it('shows the right one alone to whoever did not answer', () => {
    open('reveal-order-none');
    expect(rows()).toEqual(['1Server', '2Data center', '3Availability Zone', '4Region']);
  });
});

it('the reveal of pairs says what was paired otherwise, and whose that was', () => {
  open('reveal-match-partly');
  expect(rows()[0]).toBe('Outposts – Customer’s own data centeryours is right');
  expect(textOf('.p-right-rows small')).toBe(' yours Inside a 5G network');
  expect(rows()[1]).toContain('It stands close to many users.');
  expect(textOf('.p-reason')).toContain('Two of three in place');
});

describe('the reveal of what was typed', () => {
  const cards = () => page.findAll('.p-typed-card').map((card) => card.textContent);

  it('shows the key with its unit, and the own value where it is another', () => {
    open('reveal-number-right');
    expect(cards()).toEqual(['11 nines right answer · yours']);
    page.close();
    open('reveal-number-partly');
    expect(cards()).toEqual(['11 nines right answer', '12 nines yours']);
    expect(textOf('.p-reason')).toContain('Close to the right answer');
  });

  it('does not call close what a slip has words for', () => {
    open('reveal-number-partly');
    const { parts } = page.session.connection as unknown as { parts: { value: Known<PhoneParts> } };
    const { you } = parts.value;
    const slip = { ko: '가용성이에요', en: 'That is the availability.' };
    draw(() => {
      if (you?.result) parts.value = { ...parts.value, you: { ...you, result: { ...you.result, slip } } };
    });
    expect(cards()[1]).toContain('That is the availability.');
    expect(textOf('.p-reason')).toBe('500 points for the answer');
  });

  it('talks about an opinion instead of explaining it', () => {
    open('reveal-poll-poll');
    expect(textOf('.p-revealed-body')).not.toContain('Why?');
  });

  it('says what a common slip is told', () => {
    open('reveal-number-wrong');
    expect(cards()[1]).toContain('Four nines is the availability');
    page.close();
    open('reveal-text-wrong');
    expect(cards()).toEqual(['Snapshot right answer', '“AMI” yoursAn AMI is what an instance starts from.']);
  });

  it('lets another spelling be right', () => {
    open('reveal-text-right');
    expect(textOf('.p-headline')).toBe('That’s right!');
    expect(cards()).toEqual(['Snapshot right answer', '“snap shot” yours']);
  });
});

describe('the reveal of an opinion', () => {
  it('thanks for it, gives no points, and sends the eyes up', () => {
    open('reveal-poll-poll');
    expect(textOf('.p-headline')).toBe('Thanks for your view');
    expect(page.find('.p-points')).toBeNull();
    expect(page.findAll('.is-key, .is-missed')).toHaveLength(0);
    expect(textOf('.p-look-up')).toContain('The class result is on the big screen');
    expect(page.find('output')?.textContent).toBe('Thanks for your view. There was no right answer here');
  });

  it('says no more than that there was none', () => {
    open('reveal-words-none');
    expect(textOf('.p-headline')).toBe('No answer');
    expect(page.find('.p-points')).toBeNull();
  });
});

it('an opinion is neither missed nor right on the last page', () => {
  open('final-polls');
  expect(page.root.textContent).toContain('1 of 2 right');
  expect(page.root.textContent).toContain('Review the 1 I missed');
});
