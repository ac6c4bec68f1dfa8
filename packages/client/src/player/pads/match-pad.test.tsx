// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShow } from '../../../gallery/player/open-show.tsx';
import { lang } from '../../text/language.ts';

let page: ReturnType<typeof openShow>;
const open = (name: string) => void (page = openShow(name));
beforeEach(() => void (lang.value = 'en'));
afterEach(() => page.close());

const choice = (id: string) => page.find(`button[data-choice="${id}"]`);
const target = (id: string) => page.find(`button[data-target="${id}"]`);
const place = (id: string) => page.touch(`[data-target="${id}"]`);
const current = () => page.find('button[data-choice][aria-pressed="true"]')?.dataset['choice'];
const labelOf = (id: string) => choice(id)?.textContent?.replace(/[?\d]$/, '');

describe('choices and their targets', () => {
  it('are matched by one touch each: the next empty choice waits by itself', () => {
    open('match-empty');
    expect(current()).toBe('outposts');
    expect(page.root.textContent).toContain('What goes with Outposts?');
    place('own');
    expect(current()).toBe('local');
    place('city');
    place('5g');
    expect(current()).toBeUndefined();
    page.touch('[data-send]');
    expect(page.sent).toEqual([{ answer: ['own', 'city', '5g'] }]);
  });

  it('say what is missing until all are matched, in both languages', () => {
    open('match-empty');
    expect(page.send()?.disabled).toBe(true);
    expect(page.send()?.textContent).toContain('Three more to match');
    place('own');
    expect(page.send()?.textContent).toContain('Two more to match');
    page.close();
    lang.value = 'ko';
    open('match');
    expect(page.send()?.textContent).toContain('하나 더 이어 주세요');
  });

  it('are buttons that say whole pairs to whoever cannot see them', () => {
    open('match');
    expect(labelOf('outposts')).toBe('Outposts: 1 Customer’s own data center');
    expect(labelOf('wave')).toBe('Wavelength: not matched yet');
    expect(target('5g')?.textContent).toBe('3Inside a 5G network');
    place('5g');
    expect(page.find('[aria-live]')?.textContent).toBe(
      'Wavelength: 3 Inside a 5G network. All matched. Touch one above to change it.',
    );
  });

  it('change when the choice is touched again; without a choice no target does anything', () => {
    open('match-changing');
    expect(page.sent).toEqual([]);
    expect(target('ground')?.getAttribute('aria-disabled')).toBe('true');
    place('ground');
    expect(labelOf('outposts')).toContain('1 Customer’s own');
    page.touch('[data-choice="outposts"]');
    expect(target('own')?.getAttribute('aria-pressed')).toBe('true');
    place('ground');
    page.touch('[data-send]');
    expect(page.sent).toEqual([{ answer: ['ground', 'city', '5g'] }]);
  });

  it('may share a target; where there are fewer targets than choices a used one stays at full strength', () => {
    open('bins-empty');
    for (const id of ['customer', 'aws', 'customer']) place(id);
    expect(target('customer')?.className).toContain('is-used');
    expect(page.findAll('.is-faint')).toHaveLength(0);
    place('aws');
    page.touch('[data-send]');
    expect(page.sent).toEqual([{ answer: ['customer', 'aws', 'customer', 'aws'] }]);
    page.close();
    open('match');
    expect(target('own')?.className).toContain('is-faint');
    place('own');
    expect(labelOf('wave')).toContain('1 Customer’s own');
  });

  it('cannot be touched once the bell has rung', () => {
    open('match-late');
    expect(page.findAll('button:not(:disabled)')).toHaveLength(0);
    expect(page.find('.p-match-asks')).toBeNull();
  });
});
