import type { ScreenParts } from '@bellringer/core/game';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Known } from '../../state/parts.ts';
import { addressOf } from '../../library/host-place.ts';
import { lang, speak } from '../../text/language.ts';
import { bar } from '../../text/screen.ts';
import type { Address } from '../address.ts';
import { screenOnlyUrl } from '../link.ts';
import type { Room } from '../screen-room.ts';
import { Bar } from './bar.tsx';
import { controlsOf } from './controls.ts';
import type { ControlName } from './controls.ts';
import { copy } from './copy.ts';
import { canFillScreen, isFullScreen, toggleFullScreen } from './full-screen.ts';
import { controlOf } from './keys.ts';
import { Middle } from './middle.tsx';
import { askingSheet, isNobodyIn, Sheets, stillOpen } from './sheets.tsx';
import type { Sheet } from './sheets.tsx';
import { ShowBar } from './show-bar.tsx';
import { Above } from './above.tsx';

interface HostProps {
  readonly room: Room;
  readonly address: Address;
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
}

/** What lies over the page: the bar, its keys, and the sheets that it opens. Without the host's hands, a short bar of its own. */
export function Host({ room, address, isShown, show }: HostProps) {
  const [sheet, openSheet] = useSheet(room.parts.value);
  const [isMoreOpen, openMore] = useState(false);
  const parts = room.parts.value;
  const controls = controlsOf(parts, {
    mayHost: room.mayHost.value,
    hasScreenLink: room.link.screenToken !== null,
    canFillScreen,
    isFullScreen: isFullScreen.value,
  });
  const run = (name: ControlName) => {
    if (name !== 'more') openMore(false);
    perform(name, { room, address, isShown, show, isMoreOpen, openMore, sheet, openSheet });
  };
  const isBusy = sheet !== null || room.ticketShown.value !== null;
  useKeys((press) => {
    if (press.key === 'Escape') openMore(false);
    const control = controlOf(press, controls);
    if (!control || control.isReady === false || (isBusy && !(control.name === 'big-qr' && sheet?.is === 'big-qr')))
      return;
    press.preventDefault();
    run(control.name);
  });
  return (
    <>
      <Above room={room} openPeople={() => openSheet({ is: 'people' })} isBarShown={isShown} />
      {isShown ? (
        <Bar controls={controls} run={run} isMoreOpen={isMoreOpen}>
          <Middle parts={parts} serverNow={room.serverNow} address={address.join} />
        </Bar>
      ) : (
        <ShowBar onShow={() => show(true)} />
      )}
      <Sheets room={room} address={address.join} sheet={sheet} close={() => openSheet(null)} />
    </>
  );
}

/** The sheet that lies open. A question that is not asked any longer does not come back by itself. */
function useSheet(parts: Known<ScreenParts>) {
  const [wanted, openSheet] = useState<Sheet | null>(null);
  const sheet = stillOpen(wanted, parts);
  useEffect(() => {
    if (wanted !== null && sheet === null) openSheet(null);
  }, [wanted, sheet]);
  return [sheet, openSheet] as const;
}

interface Stagehand {
  readonly room: Room;
  readonly address: Address;
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
  readonly isMoreOpen: boolean;
  readonly openMore: (isOpen: boolean) => void;
  readonly sheet: Sheet | null;
  readonly openSheet: (sheet: Sheet | null) => void;
}

function perform(name: ControlName, hand: Stagehand): void {
  switch (name) {
    case 'advance':
      if (!isNobodyIn(hand.room.parts.value)) return hand.room.hands.press(name);
      return hand.openSheet(askingSheet('start', hand.room.parts.value));
    case 'skip':
    case 'end':
      return hand.openSheet(askingSheet(name, hand.room.parts.value));
    case 'people':
    case 'remote':
      return hand.openSheet({ is: name });
    case 'big-qr':
      return hand.openSheet(hand.sheet?.is === 'big-qr' ? null : { is: 'big-qr' });
    case 'copy-link':
      return void copyLink(hand);
    case 'full-screen':
      return toggleFullScreen();
    case 'language':
      return speak(lang.value === 'ko' ? 'en' : 'ko');
    case 'play-again':
      return hand.openSheet({ is: 'again' });
    case 'results':
      // In a tab of its own: the last page stays on the wall. What this tab keeps goes along, the host key among it.
      return void window.open(`/host${addressOf({ is: 'session', room: hand.room.link.room })}`, '_blank');
    case 'library':
      return location.assign('/host');
    case 'more':
      return hand.openMore(!hand.isMoreOpen);
    case 'hide':
      return hand.show(!hand.isShown);
    default:
      return hand.room.hands.press(name);
  }
}

/**
 * The link is copied without being shown, because this page stands on a wall. The second computer reaches the server as
 * phones do; `localhost`, where this page often stands, would be itself.
 */
async function copyLink({ room, address, openSheet }: Stagehand): Promise<void> {
  const url = screenOnlyUrl(room.link, address.url);
  if (url === null) return;
  if (await copy(url)) room.hands.tell(bar.copied);
  else openSheet({ is: 'link', url });
}

/** Listens to the whole page's keyboard, with the latest idea of what keys do: as soon as it is on show, not a frame later. */
function useKeys(onPress: (press: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    document.addEventListener('keydown', onPress);
    return () => document.removeEventListener('keydown', onPress);
  });
}
