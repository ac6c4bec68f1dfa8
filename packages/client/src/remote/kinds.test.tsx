// @vitest-environment happy-dom
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clear, draw, find, findAll, textOf, touch } from '../../gallery/pages/draw.ts';
import { fakeRemote } from '../../gallery/pages/fake-remote.ts';
import type { FakeOptions } from '../../gallery/pages/fake-remote.ts';
import { remoteKinds } from '../../gallery/pages/remote-kinds.ts';
import { speak } from '../text/language.ts';
import { RemotePage } from './remote-page.tsx';

let sent: HostCommandMessage[];

beforeEach(() => {
  sessionStorage.clear();
  speak('en');
  sent = [];
});
afterEach(clear);

const show = (name: string, over: FakeOptions = {}) =>
  draw(<RemotePage remote={fakeRemote(remoteKinds[name] ?? {}, { ...over, onSend: (one) => sent.push(one) })} />);
const judged = (answer: string | number, fraction: number | null) => ({
  type: 'judge-answer',
  question: 'q3',
  answer,
  fraction,
});
const texts = (selector: string) => findAll(selector).map(({ textContent }) => textContent);

describe('the key in the words of its kind', () => {
  it('stands in the header where it is short, else in the rows', async () => {
    const keys: Record<string, string> = {
      number: 'key 11 nines',
      text: 'key Route table',
      order: 'key below',
      match: 'key below',
      poll: 'no key',
      words: 'no key',
    };
    for (const [name, key] of Object.entries(keys)) {
      await show(name);
      expect(find('[data-key]')?.dataset['key']).toBe(key);
    }
  });

  it('is the order of the rows, with how many have each in its place', async () => {
    await show('order');
    expect(texts('.rem-placed-words')).toEqual(['Server', 'Data center', 'Availability Zone', 'Region']);
    expect(textOf('.rem-placed-count')).toContain('22 of 31 had it here');
    await touch('[data-action=cover-key]');
    expect(texts('.rem-placed-words')).toEqual(['Region', 'Server', 'Availability Zone', 'Data center']);
    expect(find('.ui-number')).toBeNull();
  });

  it('is where each choice goes', async () => {
    await show('match');
    expect(texts('.rem-placed-words')[1]).toBe('Local Zones4 Near a city outside the Region');
    await touch('[data-action=cover-key]');
    expect(textOf('.rem-placed')).not.toContain('Near a city');
  });
});

describe('judging what is typed', () => {
  it('[H13] shows what to look at first, and says what each is worth', async () => {
    await show('text');
    const [near, right] = findAll('[data-typed]');
    expect(near?.textContent).toBe('right, rout tableone letter off1');
    expect(right?.textContent).toBe('right, route table9');
    expect(textOf('[data-typed="NAT"]')).toContain('your call');
    expect(textOf('[data-typed="security group"]')).toContain('wrong');
    expect(findAll('[data-typed]')).toHaveLength(7);
    await touch('[data-action=all-typed]');
    expect(findAll('[data-typed]')).toHaveLength(9);
  });

  it('[H13] accepts, refuses and takes back with one tap in the sheet, for everyone', async () => {
    await show('text');
    await touch('[data-typed="security group"]');
    expect(textOf('dialog')).toContain('everyone who typed this (4)');
    expect(find('[data-action=undo]')).toBeNull();
    await touch('[data-action=accept]');
    expect(find('dialog')).toBeNull();
    await touch('[data-typed="rout table"]');
    await touch('[data-action=refuse]');
    await touch('[data-typed="NAT"]');
    await touch('[data-action=undo]');
    expect(sent).toEqual([judged('security group', 1), judged('rout table', 0), judged('NAT', null)]);
  });

  it('[H13] works at the reveal too, and sends a number as one', async () => {
    await show('number');
    await touch('[data-typed="9"]');
    await touch('[data-action=accept]');
    await show('text-revealed');
    await touch('[data-typed="NAT"]');
    await touch('[data-action=refuse]');
    expect(sent).toEqual([judged(9, 1), judged('NAT', 0)]);
  });

  it('keeps the sheet open and says why when it was not taken', async () => {
    await show('text', { refusing: 'not-saved' });
    await touch('[data-typed="NAT"]');
    await touch('[data-action=refuse]');
    expect(textOf('.rem-trouble')).toContain('Not saved yet');
  });

  it('tells nothing of right and wrong while the key is covered', async () => {
    await show('text');
    await touch('[data-action=cover-key]');
    expect(findAll('.rem-standing, .rem-typed-note')).toHaveLength(0);
    expect(findAll('[data-typed]')[0]?.dataset['typed']).toBe('route table');
    await touch('[data-typed="NAT"]');
    expect(textOf('dialog')).not.toMatch(/right|wrong/);
  });

  it('[Q10] takes a word off the wall with one tap and brings it back with another', async () => {
    await show('words');
    await touch('[data-word="AWS"]');
    expect(find('[data-word="하늘"]')?.getAttribute('aria-pressed')).toBe('true');
    await touch('[data-word="하늘"]');
    expect(sent).toEqual([judged('AWS', 0), judged('하늘', null)]);
  });
});

it('a poll has bars and no key, and opinions offer no tally: it is on the screen already', async () => {
  await show('poll');
  expect(texts('.rem-tally b')).toEqual(['9', '3', '14', '2']);
  expect(find('.is-key')).toBeNull();
  await touch('[data-action=menu]');
  expect(find('[data-action=show-tally]')).toBeNull();
});
