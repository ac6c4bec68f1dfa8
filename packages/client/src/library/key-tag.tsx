import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { TickIcon } from '../ui/icons.tsx';

/** By its tick and its word, not by its colour alone. */
export function KeyTag() {
  return (
    <span class="lib-key-tag">
      <TickIcon /> {pick(words.key)}
    </span>
  );
}
