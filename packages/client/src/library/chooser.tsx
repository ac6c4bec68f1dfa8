import type { Library, OpenedRoom, OpenRoomRow } from '@bellringer/core/protocol';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { post } from '../net/http.ts';
import type { Failed } from '../net/http.ts';
import { keepLink, linkOf } from '../screen/link.ts';
import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { shared } from '../text/shared.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { sayFailure } from '../ui/when-asked.tsx';
import { catalogueOf } from './catalogue.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { Chapters } from './chapters.tsx';
import type { ChoosingProps } from './chapters.tsx';
import { openRoomOf, shownEntries } from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { Items } from './items.tsx';
import { forgetChoosing, keepChoosing, resumeChoosing } from './kept-choosing.ts';
import { MixButton } from './mix-button.tsx';
import { OpenBar } from './open-bar.tsx';
import { OpenRooms } from './open-rooms.tsx';
import { Preview } from './preview.tsx';
import { DamagedSets, Problems } from './problems.tsx';
import { Sets } from './sets.tsx';
import { useIsWide } from './use-is-wide.ts';
import { useSets } from './use-sets.ts';
import type { Sets as KeptSets } from './use-sets.ts';
import './library.css';

interface ChooserProps {
  readonly library: Library;
  readonly rooms: readonly OpenRoomRow[];
  readonly hostKey: string;
  /** The room whose class goes on; null for a new class. */
  readonly after: string | null;
}

/** Everything of the library: what there is, what is picked, and the way into the room. */
export function Chooser({ library, rooms, hostKey, after }: ChooserProps) {
  const catalogue = useMemo(() => catalogueOf(library), [library]);
  const [choosing, setChoosing] = useState(() => resumeChoosing(catalogue));
  useEffect(() => keepChoosing(choosing), [choosing]);
  const sets = useSets(library.sets, hostKey);
  const { open, isOpening, failed } = useOpening(hostKey, after);
  const isWide = useIsWide();
  const hasBanks = library.banks.length > 0;
  const all = { catalogue, choosing, onChange: setChoosing };
  return (
    <>
      <main class="lib">
        <div class="lib-side">
          <OpenRooms rooms={rooms} />
          {hasBanks && <Side {...all} sets={sets} />}
        </div>
        <div class="lib-middle">
          <Problems problems={library.problems} />
          <DamagedSets files={library.damagedSets} />
          {hasBanks ? <Items {...all} isPreviewInside={!isWide} /> : <NoBanks />}
        </div>
        {isWide && hasBanks && (
          <aside class="lib-preview" aria-label={pick(words.preview)}>
            <Preview entry={previewedEntry(choosing, catalogue)} />
          </aside>
        )}
      </main>
      {hasBanks && (
        <OpenBar
          {...all}
          setName={nameOfSet(choosing, sets.list)}
          onOpen={() => void open(choosing, catalogue)}
          isOpening={isOpening}
          bringsClass={after !== null}
          problem={failed && sayFailure(failed.refused)}
        />
      )}
    </>
  );
}

function Side({ sets, ...all }: ChoosingProps & { readonly sets: KeptSets }) {
  return (
    <>
      <Chapters {...all} />
      <MixButton {...all} />
      <Sets sets={sets} {...all} />
    </>
  );
}

function nameOfSet({ pick: picked }: Choosing, sets: Library['sets']): string | null {
  return sets.find(({ id }) => picked.is === 'set' && id === picked.id)?.name ?? null;
}

function NoBanks() {
  return (
    <Empty why={pick(words.noBanks)}>
      <Button look="main" isSmall onClick={() => location.reload()}>
        {pick(shared.retry)}
      </Button>
    </Empty>
  );
}

function previewedEntry(choosing: Choosing, catalogue: Catalogue): Entry | undefined {
  const previewed = choosing.previewed === null ? undefined : catalogue.byKey.get(choosing.previewed);
  return previewed ?? shownEntries(choosing, catalogue)[0];
}

/** Opens the room and goes to its page; its tokens are kept in this tab, so that the address carries none. */
function useOpening(hostKey: string, after: string | null) {
  const [isOpening, setOpening] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const open = async (choosing: Choosing, catalogue: Catalogue) => {
    setOpening(true);
    const opened = await post<OpenedRoom>('/api/rooms', hostKey, openRoomOf(choosing, catalogue, after));
    setOpening(false);
    setFailed(opened.ok ? null : opened);
    if (!opened.ok) return;
    forgetChoosing();
    goToRoom(opened.value);
  };
  return { open, isOpening, failed };
}

function goToRoom({ room, hostPath, screenPath }: OpenedRoom): void {
  const link = linkOf(hostPath, screenPath);
  if (link) keepLink(link);
  location.assign(link ? `/screen/${room}` : hostPath);
}
