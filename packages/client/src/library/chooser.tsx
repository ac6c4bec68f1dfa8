import type { Library, LibraryBank, OpenedRoom, OpenRoomRow } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { post } from '../net/http.ts';
import type { Failed } from '../net/http.ts';
import { keepLink, linkOf } from '../screen/link.ts';
import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { shared } from '../text/shared.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { sayFailure } from '../ui/when-asked.tsx';
import { Chapters } from './chapters.tsx';
import { openRoomOf, startChoosing } from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { Items } from './items.tsx';
import { OpenBar } from './open-bar.tsx';
import { OpenRooms } from './open-rooms.tsx';
import { Preview } from './preview.tsx';
import { Problems } from './problems.tsx';
import { useIsWide } from './use-is-wide.ts';
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
  const [choosing, setChoosing] = useState(() => startChoosing(library));
  const { open, isOpening, failed } = useOpening(hostKey, after);
  const isWide = useIsWide();
  const bank = library.banks.find(({ id }) => id === choosing.bank);
  return (
    <>
      <main class="lib">
        <div class="lib-side">
          <OpenRooms rooms={rooms} />
          <Chapters banks={library.banks} choosing={choosing} onChange={setChoosing} />
        </div>
        <div class="lib-middle">
          <Problems problems={library.problems} />
          {bank ? (
            <Items bank={bank} choosing={choosing} onChange={setChoosing} isPreviewInside={!isWide} />
          ) : (
            <NoBanks />
          )}
        </div>
        {isWide && bank && (
          <aside class="lib-preview" aria-label={pick(words.preview)}>
            <Preview bank={bank.id} item={previewedItem(choosing, bank)} />
          </aside>
        )}
      </main>
      {bank && (
        <OpenBar
          bank={bank}
          choosing={choosing}
          onChange={setChoosing}
          onOpen={() => void open(choosing, bank)}
          isOpening={isOpening}
          bringsClass={after !== null}
          problem={failed && sayFailure(failed.refused)}
        />
      )}
    </>
  );
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

function previewedItem({ previewed }: Choosing, bank: LibraryBank) {
  return bank.items.find(({ id }) => id === previewed) ?? bank.items[0];
}

/** Opens the room and goes to its page; its tokens are kept in this tab, so that the address carries none. */
function useOpening(hostKey: string, after: string | null) {
  const [isOpening, setOpening] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const open = async (choosing: Choosing, bank: LibraryBank) => {
    setOpening(true);
    const opened = await post<OpenedRoom>('/api/rooms', hostKey, openRoomOf(choosing, bank, after));
    setOpening(false);
    setFailed(opened.ok ? null : opened);
    if (opened.ok) goToRoom(opened.value);
  };
  return { open, isOpening, failed };
}

function goToRoom({ room, hostPath, screenPath }: OpenedRoom): void {
  const link = linkOf(hostPath, screenPath);
  if (link) keepLink(link);
  location.assign(link ? `/screen/${room}` : hostPath);
}
