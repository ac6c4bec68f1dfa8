/** A screen's page on a happy DOM, and ways to look at it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { ScreenPage } from '../../src/screen/page.tsx';
import { fakeRoom } from './fake-room.ts';
import type { State } from './parts.ts';
import { states } from './states.ts';

/** Opens the page in a state of the gallery, in place of the one before. */
export async function opened(state: string, mayHost = false) {
  render(null, document.body);
  const room = fakeRoom(states[state] ?? {}, mayHost);
  await act(async () => {
    render(<ScreenPage room={room} />, document.body);
    await new Promise((resolve) => setTimeout(resolve));
  });
  const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const [found] = all(selector);
    if (!found) throw new Error(`Nothing is ${selector}`);
    return found;
  };
  return {
    room,
    press: (key: string, over: KeyboardEventInit = {}) =>
      act(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...over }));
      }),
    click: (selector: string) => act(() => one(selector).click()),
    all,
    one,
    text: (selector: string) => one(selector).textContent,
    becomes: (parts: State) =>
      act(() => {
        room.parts.value = { ...room.parts.value, ...parts };
      }),
  };
}
