import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './app.tsx';
import { Way } from './place.ts';

/** What somebody has typed into the page as it came, before this script ran; if they sent it, it stands in the address. */
const typed = (name: string) =>
  new URLSearchParams(location.search).get(name) ??
  document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ??
  '';

const way = new Way(location.pathname, { code: typed('code'), name: typed('name') });
if (location.search) history.replaceState(null, '', location.pathname);
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App way={way} />, root);
}
