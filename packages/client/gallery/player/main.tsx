/** Shows one state of the phone: `?show=held&lang=ko`; `code` and `early` are the join pages. Without `show`, the list. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { App } from '../../src/player/app.tsx';
import { loadGame } from '../../src/player/load-game.ts';
import type { Place, Way } from '../../src/player/place.ts';
import { lang } from '../../src/text/language.ts';
import { NOW, shows } from './shows.ts';
import { fakeSession, STAGE } from './views.ts';

const asked = new URLSearchParams(location.search);
const name = asked.get('show') ?? '';
lang.value = asked.get('lang') === 'en' ? 'en' : 'ko';

const place = signal<Place>({ is: 'code', code: '48291', problem: asked.has('problem') ? 'no-room' : null });
const show = shows[name];
if (show)
  place.value = { is: 'room', code: '482915', title: STAGE.title, session: fakeSession({ ...show, now: NOW }).session };

void loadGame();
const nothing = () => undefined;
const way = {
  place,
  typedName: name === 'name' ? '수아' : '',
  enterCode: (code: string) => void (place.value = { is: 'code', code, problem: null }),
  someoneElse: nothing,
  switchTo: nothing,
  playHere: nothing,
  startOver: nothing,
  goOn: nothing,
} as unknown as Way;

const root = document.getElementById('app');
if (root) render(show || name === 'code' ? <App way={way} /> : <List />, root);

function List() {
  return (
    <ul>
      {['code', ...Object.keys(shows)].map((each) => (
        <li key={each}>
          <a href={`?show=${each}&lang=ko`}>{each}</a> <a href={`?show=${each}&lang=en`}>en</a>
        </li>
      ))}
    </ul>
  );
}
