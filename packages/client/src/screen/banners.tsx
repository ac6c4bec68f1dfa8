import type { Ms } from '@bellringer/core/game';
import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../net/connection.ts';
import { pick } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { shared } from '../text/shared.ts';
import { AlarmIcon, ArrowsIcon } from '../ui/icons.tsx';
import './banners.css';

/** A break that is over before this was none. */
const BREAK_SHOWN_AFTER_MS = 800;
const LONG_GONE_AFTER_MS = 15_000;

interface BannersProps {
  readonly status: Status;
  readonly isSaving: boolean;
}

/** What is wrong with the line or the disk, in the free edge above the page: never over a question. */
export function Banners({ status, isSaving }: BannersProps) {
  const gone = useLongerThan(status.is === 'off' ? status.since : null, BREAK_SHOWN_AFTER_MS);
  const longGone = useLongerThan(status.is === 'off' ? status.since : null, LONG_GONE_AFTER_MS);
  return (
    <div class="sc-banners" aria-live="polite">
      {!isSaving && (
        <p class="sc-banner is-alarm">
          <AlarmIcon /> {pick(screen.notSaving)}
        </p>
      )}
      {gone && (
        <p class="sc-banner">
          <ArrowsIcon /> {pick(longGone ? shared.longGone : shared.reconnecting)}
        </p>
      )}
    </div>
  );
}

/** True once this has lasted so long; `since` is this device's time of day, null while it does not last. */
function useLongerThan(since: Ms | null, ms: Ms): boolean {
  const [reached, setReached] = useState<Ms | null>(null);
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setReached(since), Math.max(0, since + ms - Date.now()));
    return () => clearTimeout(timer);
  }, [since, ms]);
  return since !== null && reached === since;
}
