import { useEffect, useState } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { shared } from '../text/shared.ts';
import { useAddress } from './address.ts';
import { Announcer } from './announcer.tsx';
import { Banners } from './banners.tsx';
import { spacedCode } from './code.ts';
import { Host } from './host/host.tsx';
import { keepLink } from './link.ts';
import type { ScreenLink } from './link.ts';
import { Notice, Refused } from './notice.tsx';
import { Place } from './place.tsx';
import type { Room } from './screen-room.ts';
import { keepAwake } from '../player/device.ts';

/** The big screen of a room, with the host's hands where the link gives them. */
export function ScreenPage({ room }: { readonly room: Room }) {
  const parts = room.parts.value;
  const mayHost = room.mayHost.value;
  const address = useAddress();
  const [isBarShown, showBar] = useState<boolean | null>(null);
  useEffect(keepAwake, []);
  useGoingOn(room.next.value);
  const code = parts.stage?.code;
  const title = parts.stage ? pick(parts.stage.title) : '';
  useEffect(() => {
    if (code !== undefined) document.title = `${spacedCode(code)} · ${title}`;
  }, [code, title]);

  if (room.isRevoked.value)
    return <Notice title={pick(screen.revoked)} more={pick(screen.noLinkMore)} leadsToLibrary />;
  const refused = room.refused.value;
  if (refused !== null) return <Refused refused={refused} />;
  if (!parts.stage) return <Notice title={pick(shared.connecting)} />;
  const isShown = isBarShown ?? mayHost;
  return (
    <Place parts={parts} serverNow={room.serverNow} address={address.join} keepsFoot={mayHost || isShown}>
      <Banners status={room.status.value} isSaving={!mayHost || room.isSaving.value} />
      <Host room={room} address={address} isShown={isShown} show={showBar} />
      <Announcer parts={parts} />
    </Place>
  );
}

/** Goes along with the class. The old room is left out of the browser's way back: it would only send the page here again. */
function useGoingOn(next: ScreenLink | null): void {
  useEffect(() => {
    if (next === null) return;
    keepLink(next);
    location.replace(`/screen/${next.room}`);
  }, [next]);
}
