import type { RefusalName } from '@bellringer/core/game';
import { pick } from '../text/language.ts';
import { refusals } from '../text/refusals.ts';
import { screen } from '../text/screen.ts';
import { Bell } from '../ui/bell.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Rings } from '../ui/rings.tsx';
import './screen.css';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly more?: string;
  /** Whether the way on is the library. */
  readonly leadsToLibrary?: boolean;
}

/** Instead of the screen: why it is not here, and what to do. */
export function Notice({ title, more, leadsToLibrary = false }: NoticeProps) {
  return (
    <div class="sc sc-notice">
      <span class="sc-notice-bell">
        <Rings count={4} first={150} line={16} />
        <Bell />
      </span>
      <h1>{title}</h1>
      {more && <p>{more}</p>}
      {leadsToLibrary && (
        <a class="sc-button is-ink" href="/host">
          {pick(screen.toLibrary)}
        </a>
      )}
      <LanguageSwitch class="sc-notice-language" />
    </div>
  );
}

/** The server does not take this page's link. */
export function Refused({ refused }: { readonly refused: RefusalName }) {
  if (refused === 'outdated') return <Notice title={pick(screen.outdated)} />;
  if (refused === 'no-room') return <Notice title={pick(screen.noRoom)} leadsToLibrary />;
  if (refused === 'bad-link')
    return <Notice title={pick(screen.revoked)} more={pick(screen.noLinkMore)} leadsToLibrary />;
  return <Notice title={pick(refusals[refused])} leadsToLibrary />;
}

/** Nobody gave this page a link. */
export function NoLink() {
  return <Notice title={pick(screen.noLink)} more={pick(screen.noLinkMore)} leadsToLibrary />;
}
