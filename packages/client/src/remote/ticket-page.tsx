import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import type { RemoteGranted, TicketAsked } from '@bellringer/core/protocol';
import { useEffect, useState } from 'preact/hooks';
import { Line } from '../net/line.ts';
import { reloadOnce } from '../net/reload.ts';
import { remote as words } from '../text/remote.ts';
import { Notice } from './notice.tsx';
import { TicketNumber } from './ticket-number.tsx';

export interface TicketPageProps {
  readonly ticket: string;
  readonly onGranted: (granted: RemoteGranted) => void;
}

/** Where the ticket stands: `asking` has no number yet; `denied`: the host said no; `gone` asks for a new one. */
type Asking =
  | { readonly is: 'asking' | 'denied' | 'gone' | 'outdated' }
  | { readonly is: 'shown'; readonly number: number };

/** Shows the number that the laptop shows too, and waits for the host's yes there. */
export function TicketPage({ ticket, onGranted }: TicketPageProps) {
  const asking = useTicket(ticket, onGranted);
  if (asking.is === 'gone') return <Notice state="ticket-gone" title={words.ticketGoneTitle} hint={words.ticketGone} />;
  if (asking.is === 'denied')
    return <Notice state="ticket-denied" title={words.ticketDeniedTitle} hint={words.ticketDenied} />;
  if (asking.is === 'outdated') return <Notice state="outdated" title={words.outdatedTitle} hint={words.outdated} />;
  return <TicketNumber number={asking.is === 'shown' ? asking.number : null} />;
}

/** Asks on every new line: a phone that slept for a second keeps its ticket. */
function useTicket(ticket: string, onGranted: TicketPageProps['onGranted']): Asking {
  const [asking, setAsking] = useState<Asking>({ is: 'asking' });
  useEffect(() => {
    const ask = async () => {
      const ack = await line.ask('remote:ask-ticket', { version: PROTOCOL_VERSION, ticket }, ASK_TIMEOUT_MS);
      if (ack === null) line.renew();
      else setAsking(afterAnswer(ack));
    };
    const line = new Line(undefined, {
      up: () => void ask(),
      down: () => setAsking((now) => (now.is === 'shown' ? { is: 'asking' } : now)),
      awake: () => line.isUp || line.renew(),
    });
    line.on('remote:granted', (granted) => {
      line.close();
      onGranted(granted);
    });
    line.on('watch:revoked', () => {
      // Asked again on a new line, the ticket would only be gone, and nobody would know why.
      line.close();
      setAsking({ is: 'denied' });
    });
    return () => line.close();
  }, [ticket]);
  return asking;
}

const ASK_TIMEOUT_MS = 5000;

function afterAnswer(ack: TicketAsked): Asking {
  if (ack.ok) return { is: 'shown', number: ack.number };
  if (ack.refused === 'outdated') return reloadOnce('outdated') ? { is: 'asking' } : { is: 'outdated' };
  return { is: 'gone' };
}
