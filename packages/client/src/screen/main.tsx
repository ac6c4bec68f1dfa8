import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { takeLink } from './link.ts';
import { NoLink } from './notice.tsx';
import { ScreenPage } from './page.tsx';
import { ScreenRoom } from './screen-room.ts';

const root = document.getElementById('page');
const link = takeLink(location, history);
if (root) render(link ? <ScreenPage room={new ScreenRoom(link)} /> : <NoLink />, root);

// Another link pasted into the same tab changes only the fragment: the page starts anew with it.
window.addEventListener('hashchange', () => location.reload());
