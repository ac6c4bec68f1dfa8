import { pick, sayCount } from '../../text/language.ts';
import { bar } from '../../text/screen.ts';
import type { Room } from '../screen-room.ts';
import { sayTrouble } from './say-trouble.ts';

interface AboveProps {
  readonly room: Room;
  readonly openPeople: () => void;
  readonly isBarShown: boolean;
}

/** Just above the bar, for the host: why something did not happen, what went well, and who asks for a seat. */
export function Above({ room, openPeople, isBarShown }: AboveProps) {
  const trouble = room.hands.trouble.value;
  const news = room.hands.news.value;
  const claims = room.mayHost.value ? (room.parts.value.hands?.claims.length ?? 0) : 0;
  return (
    <div class="sc-above" aria-live="polite">
      {trouble !== null && <p class="sc-trouble">{sayTrouble(trouble)}</p>}
      {news !== null && <p class="sc-trouble">{pick(news)}</p>}
      {claims > 0 && isBarShown && (
        <button type="button" class="sc-button is-claim" data-action="claims" onClick={openPeople}>
          {sayCount(claims, bar.claim, bar.claims)}
          <kbd aria-hidden="true">N</kbd>
        </button>
      )}
    </div>
  );
}
