/** Shows one state of the big screen: `?state=asking&lang=ko&host`, and `&then=revealed` after a second. Without a state, the list. */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { lang } from '../../src/text/language.ts';
import { ScreenPage } from '../../src/screen/page.tsx';
import { fakeRoom } from './fake-room.ts';
import { NOW } from './parts.ts';
import { states } from './states.ts';

const asked = new URLSearchParams(location.search);
const state = states[asked.get('state') ?? ''];
const root = document.getElementById('page');
lang.value = asked.get('lang') === 'en' ? 'en' : 'ko';

const openedAt = performance.now();
const isRunning = asked.has('run');
const serverNow = () => NOW + (isRunning ? performance.now() - openedAt : 0);

if (root) render(state ? <ScreenPage room={room(state)} /> : <List />, root);

function room(shown: (typeof states)[string]) {
  const made = fakeRoom(shown ?? {}, asked.has('host'), serverNow);
  if (asked.has('broken')) made.isSaving.value = false;
  if (asked.has('off')) made.status.value = { is: 'off', since: Date.now() - 60_000 };
  const then = states[asked.get('then') ?? ''];
  if (then) setTimeout(() => (made.parts.value = then), 1000);
  made.answer = () => ({ ok: true, ticket: 'ticket', url: '/', number: 47, expiresAt: NOW + 60_000 });
  return made;
}

function List() {
  return (
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`?state=${name}&lang=ko`}>{name}</a> <a href={`?state=${name}&lang=en&host`}>host</a>
        </li>
      ))}
    </ul>
  );
}
