// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draw, openShow } from '../../../gallery/player/open-show.tsx';
import { lang } from '../../text/language.ts';

let page: ReturnType<typeof openShow>;
const open = (name: string) => void (page = openShow(name));
beforeEach(() => void (lang.value = 'en'));
afterEach(() => page.close());

const field = () => page.field();
const keys = () => page.findAll('.p-keypad button').map((key) => key.getAttribute('aria-label') ?? key.textContent);
const key = (face: string) => draw(() => page.findAll('.p-keypad button')[keys().indexOf(face)]?.click());
/** Enter in a field submits its form if its button may be pressed. */
const enter = () => draw(() => void (page.send()?.disabled || page.field()?.form?.requestSubmit()));

describe('a number', () => {
  it('is made with the page’s own keys, and sent as a number', () => {
    open('number-empty');
    expect(page.send()?.textContent).toContain('Enter a number');
    expect(page.send()?.disabled).toBe(true);
    for (const face of ['1', '2', 'Erase', '1']) key(face);
    expect(field()?.value).toBe('11');
    page.touch('[data-send]');
    expect(page.sent).toEqual([{ answer: 11 }]);
    key('Clear');
    expect(field()?.value).toBe('');
  });

  it('takes a keyboard too, and no keyboard of the phone comes up', () => {
    open('number-empty');
    expect(field()?.inputMode).toBe('none');
    expect(document.activeElement).toBe(field());
    page.type('１2');
    expect(field()?.value).toBe('１2');
    enter();
    expect(page.sent).toEqual([{ answer: 12 }]);
  });

  it('keeps on view what it cannot read, says so, and leaves the caret where it is', () => {
    open('number-empty');
    const typedIn = field();
    draw(() => {
      if (!typedIn) return;
      typedIn.value = '1천1';
      typedIn.setSelectionRange(2, 2);
      typedIn.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(typedIn?.value).toBe('1천1');
    expect(typedIn?.selectionStart).toBe(2);
    expect(page.send()?.textContent).toContain('Numbers only');
    expect(page.send()?.disabled).toBe(true);
    enter();
    expect(page.sent).toEqual([]);
    page.touch('[data-send]');
    expect(page.sent).toEqual([]);
  });

  it('says its range and unit, and at once what is out of range', () => {
    open('number-empty');
    expect(page.root.textContent).toContain('From 1 to 20');
    expect(page.root.textContent).toContain('nines');
    page.type('21');
    expect(page.send()?.disabled).toBe(true);
    expect(page.send()?.textContent).toContain('It must be 20 or less');
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    expect(page.find('[aria-live]')?.textContent).toBe('It must be 20 or less');
    enter();
    expect(page.sent).toEqual([]);
  });

  it('has a minus and a point only where its range does', () => {
    open('number-empty');
    expect(keys()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'Clear', '0', 'Erase']);
    page.close();
    open('decimal-empty');
    for (const face of ['Minus', '1', '2', 'Decimal point', '5']) key(face);
    page.touch('[data-send]');
    expect(page.sent).toEqual([{ answer: -12.5 }]);
  });
});

describe('a term', () => {
  it('is typed, and Enter sends it as it is shown', () => {
    open('text-empty');
    expect(page.send()?.textContent).toContain('Type your answer');
    expect(page.root.textContent).toContain('Spaces and case do not matter.');
    page.type('  Snap   shot ');
    enter();
    expect(page.sent).toEqual([{ answer: 'Snap shot' }]);
  });

  it('is nothing while nothing can be read', () => {
    open('text-empty');
    page.type(' ?! ');
    expect(page.send()?.disabled).toBe(true);
    enter();
    expect(page.sent).toEqual([]);
  });

  it('is left alone by the phone: no capital, no correction, no more than sixty signs', () => {
    open('text-empty');
    expect(field()?.maxLength).toBe(60);
    expect(field()?.getAttribute('autocapitalize')).toBe('off');
    expect(field()?.getAttribute('autocomplete')).toBe('off');
    expect(field()?.getAttribute('enterkeyhint')).toBe('send');
  });

  it('can be changed: it begins with what is held, and what was made instead can be given up', () => {
    open('text-held');
    expect(page.find('.p-own')?.textContent).toContain('“snap shot”');
    page.touch('.p-own button');
    expect(field()?.value).toBe('snap shot');
    expect(document.activeElement).toBe(field());
    page.type('AMI');
    page.touch('.p-link');
    page.touch('.p-own button');
    expect(field()?.value).toBe('snap shot');
    expect(page.sent).toEqual([]);
  });

  it('that came too late is shown, and there is no field any more', () => {
    open('text-late');
    expect(page.root.textContent).toContain('“snap shot”');
    expect(field()).toBeNull();
  });
});

describe('an opinion', () => {
  it('is asked for without a right answer: one touch, a few picks, or a word', () => {
    open('poll-empty');
    expect(page.root.textContent).toContain('There is no right answer. Choose as you like.');
    page.touch('[data-choice="run"]');
    expect(page.sent).toEqual([{ answer: ['run'] }]);
    page.close();
    open('polls-empty');
    expect(page.send()?.textContent).toContain('Choose up to 3 · 0 / 3');
    page.touch('[data-choice="run"]');
    expect(page.send()?.textContent).toContain('Send this answer · 1 / 3');
    page.close();
    open('words-empty');
    expect(page.root.textContent).toContain('There is no right answer. Write what comes to mind.');
    expect(page.send()?.textContent).toContain('Type a word or two');
  });
});
