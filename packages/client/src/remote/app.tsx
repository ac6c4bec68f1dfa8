import { useEffect, useState } from 'preact/hooks';
import { keepAwake } from '../player/device.ts';
import { lang, pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { Notice } from './notice.tsx';
import { RemotePage } from './remote-page.tsx';
import { RemoteRoom } from './remote-room.ts';
import { keepToken, keptToken, roomIn, ticketIn } from './remote-token.ts';
import { TicketPage } from './ticket-page.tsx';

interface Pass {
  readonly room: string;
  readonly token: string;
}

/** From a ticket to the remote: the same page, so that nothing is loaded between the host's yes and the first view. */
export function RemoteApp() {
  const [pass, setPass] = useState(keptPass);
  useEffect(() => {
    document.title = pick(words.pageTitle);
  }, [lang.value]);
  const take = (granted: Pass) => setPass(acceptPass(granted));
  if (pass !== null) return <Steering key={pass.room} pass={pass} onGoesOn={take} />;
  const ticket = ticketIn(location.hash);
  if (ticket === null) return <Notice state="no-token" title={words.noTokenTitle} hint={words.noToken} />;
  return <TicketPage ticket={ticket} onGranted={take} />;
}

interface SteeringProps {
  readonly pass: Pass;
  /** The class goes on in another room, and this phone with it. */
  readonly onGoesOn: (next: Pass) => void;
}

function Steering({ pass, onGoesOn }: SteeringProps) {
  const [room] = useState(() => new RemoteRoom(pass.room, pass.token, onGoesOn));
  useEffect(() => () => room.close(), [room]);
  useEffect(keepAwake, []);
  return <RemotePage remote={room} />;
}

function keptPass(): Pass | null {
  const room = roomIn(location.pathname);
  const token = room === null ? null : keptToken(room);
  return room === null || token === null ? null : { room, token };
}

/** The ticket is used up: from now on the address names the room, and the token stands in no address. */
function acceptPass(granted: Pass): Pass {
  keepToken(granted.room, granted.token);
  history.replaceState(null, '', `/remote/${granted.room}`);
  return granted;
}
