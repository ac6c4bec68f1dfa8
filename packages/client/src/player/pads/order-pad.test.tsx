// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw, openShow } from '../../../gallery/player/open-show.tsx';
import { lang } from '../../text/language.ts';

let page: ReturnType<typeof openShow>;
beforeEach(() => {
  lang.value = 'en';
  page = openShow('order-empty');
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const order = () => page.findAll('li[data-choice]').map((row) => row.dataset['choice']);
const numbers = () => page.findAll('.p-no').map((disc) => disc.textContent);
const row = (id: string) => page.find(`li[data-choice="${id}"]`);
const button = (label: string) => page.find(`button[aria-label="${label}"]`);
const DEALT = ['region', 'server', 'center', 'zone'];

describe('cards in an order', () => {
  it('stand as they were dealt, between the names of both ends, and may be sent so', () => {
    expect(order()).toEqual(DEALT);
    expect(page.findAll('.p-end').map((end) => end.textContent)).toEqual(['Smallest', 'Largest']);
    page.touch('[data-send]');
    expect(page.sent).toEqual([{ answer: DEALT }]);
  });

  it('move by their buttons; at an end the button stays and does nothing', () => {
    draw(() => button('Move Region down')?.click());
    expect(order()).toEqual(['server', 'region', 'center', 'zone']);
    expect(numbers()).toEqual(['1', '2', '3', '4']);
    expect(row('region')?.className).toContain('is-lifted');
    expect(button('Move Server up')?.getAttribute('aria-disabled')).toBe('true');
    draw(() => button('Move Server up')?.click());
    expect(order()[0]).toBe('server');
  });

  it('move by the arrow keys, the focus goes with them, and the place is said once', () => {
    const down = button('Move Region down');
    down?.focus();
    page.press(down, 'ArrowDown');
    page.press(down, 'ArrowDown');
    expect(order()).toEqual(['server', 'center', 'region', 'zone']);
    expect(document.activeElement).toBe(down);
    expect(page.find('[aria-live]')?.textContent).toBe('Region, place 3 of 4');
    page.press(down, 'ArrowUp');
    expect(page.find('[aria-live]')?.textContent).toBe('Region, place 2 of 4');
  });

  it('keep their places through a pause, and are not an answer before they are sent', () => {
    draw(() => button('Move Availability Zone up')?.click());
    const { parts } = page.session.connection as unknown as { parts: { value: object } };
    const open = parts.value;
    draw(() => void (parts.value = { ...open, question: null, choices: null }));
    draw(() => void (parts.value = open));
    expect(order()).toEqual(['region', 'server', 'zone', 'center']);
    expect(page.sent).toEqual([]);
  });
});

describe('a card is dragged', () => {
  const TOPS = 70;
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      const at = [...(this.parentElement?.children ?? [])].indexOf(this);
      return { top: at * TOPS, height: 60 } as DOMRect;
    });
  });
  const point = (type: string, target: EventTarget | null, y: number, more: PointerEventInit = {}) =>
    draw(() => {
      const event = new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, pointerType: 'touch', ...more });
      Object.defineProperties(event, { pageX: { value: 50 }, pageY: { value: y } });
      target?.dispatchEvent(event);
    });
  const grip = () => row('region')?.querySelector('[data-grip]') ?? null;

  it('by its grip at once: the others make room, and it lands where it was let go', () => {
    point('pointerdown', grip(), 10);
    point('pointermove', window, 150);
    expect(order()).toEqual(DEALT);
    expect(numbers()).toEqual(['3', '1', '2', '4']);
    expect(row('region')?.style.transform).toBe('translateY(140px)');
    expect(row('server')?.style.transform).toBe('translateY(-70px)');
    point('pointerup', window, 150);
    expect(order()).toEqual(['server', 'center', 'region', 'zone']);
    expect(numbers()).toEqual(['1', '2', '3', '4']);
    expect(row('region')?.style.transform).toBe('');
    expect(page.find('[aria-live]')?.textContent).toBe('Region, place 3 of 4');
  });

  it('by a mouse anywhere, but not by its buttons', () => {
    point('pointerdown', row('region'), 10, { pointerType: 'mouse' });
    point('pointermove', window, 80, { pointerType: 'mouse' });
    point('pointerup', window, 80, { pointerType: 'mouse' });
    expect(order()).toEqual(['server', 'region', 'center', 'zone']);
    point('pointerdown', button('Move Region down'), 80, { pointerType: 'mouse' });
    point('pointermove', window, 300, { pointerType: 'mouse' });
    point('pointerup', window, 300, { pointerType: 'mouse' });
    expect(order()).toEqual(['server', 'region', 'center', 'zone']);
  });

  it('by a finger elsewhere only after a short press: a swipe is a scroll', () => {
    vi.useFakeTimers();
    point('pointerdown', row('region'), 10);
    point('pointermove', window, 150);
    point('pointerup', window, 150);
    expect(order()).toEqual(DEALT);
    point('pointerdown', row('region'), 10);
    draw(() => void vi.advanceTimersByTime(300));
    point('pointermove', window, 150);
    const scroll = new Event('touchmove', { bubbles: true, cancelable: true });
    row('region')?.dispatchEvent(scroll);
    expect(scroll.defaultPrevented).toBe(true);
    point('pointerup', window, 150);
    expect(order()).toEqual(['server', 'center', 'region', 'zone']);
  });

  it('and put back when the browser takes the pointer away, or another finger comes', () => {
    point('pointerdown', grip(), 10);
    point('pointermove', window, 150);
    point('pointerup', window, 150, { pointerId: 2 });
    expect(order()).toEqual(DEALT);
    point('pointercancel', window, 150);
    expect(order()).toEqual(DEALT);
    expect(numbers()).toEqual(['1', '2', '3', '4']);
    expect(row('server')?.style.transform).toBe('');
  });
});

it('the bell takes the buttons away and leaves the order to be seen', () => {
  page.close();
  page = openShow('order-late');
  expect(page.findAll('.p-move, [data-send]')).toHaveLength(0);
  expect(page.root.textContent).not.toContain('Arrow keys');
  expect(order()).toEqual(['server', 'center', 'zone', 'region']);
  expect(page.root.textContent).toContain('Your answer came 0.4 s after the bell. No points this time.');
});
