import { pick } from '../text/language.ts';
import { shared } from '../text/shared.ts';
import { TickIcon } from './icons.tsx';
import './key-tag.css';

/** By its tick and its word, not by its colour alone. */
export function KeyTag() {
  return (
    <span class="ui-key-tag">
      <TickIcon /> {pick(shared.key)}
    </span>
  );
}
