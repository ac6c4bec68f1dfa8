/**
 * The inside of the library's frames: draws what the page around it says, and asks nobody for anything. Opened by itself it
 * stays empty. It is a picture: nothing in it can be touched, and it never takes the focus from the page around it.
 */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { lang } from '../text/language.ts';
import { Drawn } from './drawn.tsx';
import { pictureIn } from './picture.ts';
import './still.css';

const root = document.getElementById('page');
// Browsers before `inert` would let the phone's new page have the focus.
HTMLElement.prototype.focus = () => undefined;
// It may be scrolled with the wheel or a finger, as a phone may; a press would take the keys away from the page around it.
addEventListener('mousedown', (press) => press.preventDefault());

addEventListener('message', (message) => {
  const picture = pictureIn(message, window);
  if (!picture || !root) return;
  lang.value = picture.lang;
  render(<Drawn picture={picture} />, root);
});
