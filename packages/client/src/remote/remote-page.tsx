import type { PlayerId, RemoteParts } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import type { Known } from '../state/parts.ts';
import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import type { Press } from '../screen/host/presses.ts';
import { Banners } from './banners.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { Middle } from './middle.tsx';
import { Notice } from './notice.tsx';
import type { Remote } from './remote-room.ts';
import { Sheets } from './sheets.tsx';
import { useCover } from './use-cover.ts';
import './remote.css';

/** What lies over the page: the small menu, one person's, one typed answer's, or a question before something is lost. */
export type OpenSheet =
  | { readonly is: 'menu' | 'ask-skip' | 'ask-end' | 'ask-start' }
  | { readonly is: 'person'; readonly player: PlayerId }
  | { readonly is: 'typed'; readonly words: string };

/** One hand, one glance. Only the middle scrolls; everything it shows is a function of the latest view. */
export function RemotePage({ remote }: { readonly remote: Remote }) {
  const [sheet, openSheet] = useState<OpenSheet | null>(null);
  const [isCovered, cover] = useCover();
  const parts = remote.parts.value;
  const pressing = (press: Press) =>
    press === 'advance' && isNobodyIn(parts) ? openSheet({ is: 'ask-start' }) : remote.hands.press(press);
  if (remote.isRevoked.value) return <Notice state="revoked" title={words.revokedTitle} hint={words.revoked} />;
  if (remote.refused.value === 'no-room') return <Notice state="no-room" title={words.goneTitle} hint={words.gone} />;
  if (remote.refused.value) return <Notice state="outdated" title={words.outdatedTitle} hint={words.outdated} />;
  return (
    <div class="rem" data-phase={parts.stage?.phase} data-round={parts.stage?.round ?? undefined}>
      <Banners status={remote.status.value} isSaving={remote.isSaving.value} trouble={remote.hands.trouble.value} />
      {parts.stage ? (
        <>
          <Header
            parts={parts}
            serverNow={remote.serverNow}
            isCovered={isCovered}
            cover={cover}
            openMenu={() => openSheet({ is: 'menu' })}
          />
          <Middle
            parts={parts}
            isCovered={isCovered}
            command={remote.command}
            openPerson={(player) => openSheet({ is: 'person', player })}
            openTyped={(said) => openSheet({ is: 'typed', words: said })}
          />
          <Foot parts={parts} press={pressing} askSkip={() => openSheet({ is: 'ask-skip' })} />
          <Sheets remote={remote} sheet={sheet} open={openSheet} isCovered={isCovered} />
        </>
      ) : (
        <output class="ui-asked">{pick(words.connecting)}</output>
      )}
    </div>
  );
}

/** Whether this is a lobby without anybody to play with. */
function isNobodyIn({ stage, people }: Known<RemoteParts>): boolean {
  return stage?.phase === 'lobby' && people?.rows.every(({ is }) => is !== 'here') === true;
}
