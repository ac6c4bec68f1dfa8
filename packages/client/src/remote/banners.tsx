import type { Status } from '../net/connection.ts';
import { useLine } from '../player/line-banner.tsx';
import type { Trouble } from '../screen/host/hands.ts';
import { pick } from '../text/language.ts';
import { refusals } from '../text/refusals.ts';
import { remote as words } from '../text/remote.ts';
import { shared } from '../text/shared.ts';
import { AlarmIcon, ArrowsIcon } from '../ui/icons.tsx';

export interface BannersProps {
  readonly status: Status;
  readonly isSaving: boolean;
  readonly trouble: Trouble | null;
}

/** What stands between the host and the room: the line, the disk, or a command that was not taken. */
export function Banners({ status, isSaving, trouble }: BannersProps) {
  const line = useLine(status);
  return (
    <div class="rem-banners" aria-live="polite">
      {!isSaving && (
        <p class="rem-banner is-alarm" data-banner="not-saving">
          <AlarmIcon /> {pick(words.notSaving)}
        </p>
      )}
      {line !== 'fine' && (
        <p class="rem-banner" data-banner="line">
          <ArrowsIcon /> {pick(line === 'long-gone' ? shared.longGone : shared.reconnecting)}
        </p>
      )}
      {trouble !== null && (
        <p class="rem-banner" data-banner="trouble">
          {sayTrouble(trouble)}
        </p>
      )}
    </div>
  );
}

/** Why something did not happen, in the host's words. */
export function sayTrouble(trouble: Trouble): string {
  return pick(trouble === 'no-answer' ? words.notDone : refusals[trouble]);
}
