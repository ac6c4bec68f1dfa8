// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NOW, shows } from '../../gallery/player/shows.ts';
import { fakeSession, heldAnswer, outgoing } from '../../gallery/player/views.ts';
import { lang } from '../text/language.ts';
import { Game } from './game.tsx';

beforeEach(() => {
  lang.value = 'en';
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const wait = (ms: number) => void act(() => void vi.advanceTimersByTime(ms));
const find = (selector: string) => document.body.querySelector<HTMLElement>(selector);

function open(name: string) {
  const { session, parts, entry } = fakeSession({ ...shows[name]!, now: NOW });
  const draw = () =>
    void act(() =>
      render(<Game session={session} parts={parts.value} line="fine" onGoOn={() => undefined} />, document.body),
    );
  draw();
  return {
    touch: (x: number, y: number) =>
      find('[data-choice=run]')?.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, clientX: x, clientY: y }),
      ),
    isSent: () => ((entry.value = outgoing('sending', 'run')), draw()),
    isHeld: () => ((entry.value = null), (parts.value = { ...parts.value, held: heldAnswer('run') }), draw()),
  };
}

it('brass grows from the finger once the server has the answer, never before, and then the bell is there', () => {
  const phone = open('asking');
  phone.touch(120, 300);
  phone.isSent();
  expect(find('.p-strike')).toBeNull();
  wait(2000);
  expect(find('.p-strike, [data-state=held]')).toBeNull();
  phone.isHeld();
  const { left = '', width = '' } = find('.p-strike > div')?.style ?? {};
  expect(Number.parseFloat(left) + Number.parseFloat(width) / 2).toBeCloseTo(120);
  expect(find('[data-state=held] output')?.textContent).toContain('We have your answer');
  wait(400);
  expect(find('.p-strike, button[data-choice]')).toBeNull();
  expect(find('.is-struck .ui-bell')).not.toBeNull();
});

it('a held answer that was there before stands without a strike', () => {
  open('held');
  expect(find('.p-held')).not.toBeNull();
  expect(find('.p-strike, .is-struck')).toBeNull();
});
