/**
 * For looking at pages without a server: every state from fixtures, in any language and theme. Not part of the build.
 * `pnpm --filter @bellringer/client dev`, then `/gallery/pages/?show=library&lang=en`; without `show` it lists what there is.
 */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { speak } from '../../src/text/language.ts';
import { hostShows } from './host-shows.tsx';
import { remoteShows } from './remote-shows.tsx';
import { reviewShows } from './review-shows.tsx';

const shows = { ...hostShows, ...reviewShows, ...remoteShows };

const asked = new URLSearchParams(location.search);
const name = asked.get('show');
const show = name === null ? undefined : (shows as Record<string, () => void | Parameters<typeof render>[0]>)[name];
const language = asked.get('lang');
if (language === 'ko' || language === 'en') speak(language);
const page = document.getElementById('page');
if (page) render(show?.() ?? <Index />, page);

function Index() {
  return (
    <ul>
      {Object.keys(shows).map((each) => (
        <li key={each}>
          <a href={`?show=${each}`}>{each}</a>
        </li>
      ))}
    </ul>
  );
}
