/** Draws one state of the phone into the document and touches it, for tests. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Game } from '../../src/player/game.tsx';
import { NOW, shows } from './shows.ts';
import { fakeSession } from './views.ts';

/** Does it, and lets the page draw itself. */
export const draw = (change: () => void) => void act(change);

/** Opens the state of this name; `close` takes it away. */
export function openShow(name: string) {
  const show = shows[name];
  if (!show) throw new Error(`no show ${name}`);
  const root = document.createElement('div');
  document.body.append(root);
  const { session, sent } = fakeSession({ ...show, now: NOW });
  const line = show.status === 'off' ? 'gone' : 'fine';
  const Page = () => (
    <Game session={session} parts={session.connection.parts.value} line={line} onGoOn={() => undefined} />
  );
  draw(() => render(<Page />, root));
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const field = () => root.querySelector('input');
  return {
    root,
    session,
    sent,
    find,
    findAll: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    field,
    send: () => root.querySelector<HTMLButtonElement>('[data-send]'),
    touch: (selector: string) => draw(() => find(selector)?.click()),
    press: (target: Element | null, key: string) =>
      draw(() => void target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
    type: (text: string) =>
      draw(() => {
        const typedIn = field();
        if (!typedIn) throw new Error('there is no field');
        typedIn.value = text;
        typedIn.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    close: () => {
      draw(() => render(null, root));
      root.remove();
    },
  };
}
