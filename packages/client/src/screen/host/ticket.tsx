import type { Ms } from '@bellringer/core/game';
import type { TicketMade, TicketShown } from '@bellringer/core/protocol';
import { useEffect, useState } from 'preact/hooks';
import { pick, say } from '../../text/language.ts';
import { dialogs } from '../../text/screen.ts';
import { Dialog, HarmlessButton } from './dialog.tsx';
import type { Hands } from './hands.ts';

type Ticket = Extract<TicketMade, { ok: true }>;

interface RemoteTicketProps {
  readonly hands: Hands;
  /** Server time: the ticket runs out by it. */
  readonly serverNow: () => Ms;
  readonly onClose: () => void;
}

/** A QR that makes the host's own phone the remote. It lasts a minute and works once. */
export function RemoteTicket({ hands, serverNow, onClose }: RemoteTicketProps) {
  const [ticket, setTicket] = useState<Ticket | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void hands.ask('host:make-ticket', {}).then((made) => isWanted && setTicket(made));
    return () => {
      isWanted = false;
    };
  }, [hands, turn]);
  const seconds = useSecondsUntil(ticket?.expiresAt ?? null, serverNow);
  const isGone = ticket !== null && seconds === 0;
  return (
    <Dialog title={pick(dialogs.remoteTitle)} onClose={onClose} class="is-ticket">
      <p>{pick(dialogs.remoteHow)}</p>
      {ticket && !isGone && (
        <>
          <img
            class="sc-ticket-qr"
            src={`/qr/ticket/${ticket.ticket}.svg`}
            alt={pick(dialogs.remoteAlt)}
            data-ticket={ticket.url}
          />
          <p class="ui-digits" role="timer">
            {say(dialogs.remoteLeft, { n: seconds })}
          </p>
        </>
      )}
      {isGone && (
        <>
          <p aria-live="polite">{pick(dialogs.remoteGone)}</p>
          <button type="button" class="sc-button is-ink" data-action="new-ticket" onClick={() => setTurn(turn + 1)}>
            {pick(dialogs.remoteAgain)}
          </button>
        </>
      )}
    </Dialog>
  );
}

interface TicketQuestionProps {
  readonly shown: TicketShown;
  readonly hands: Hands;
  readonly onClose: () => void;
}

/** A phone has used the ticket: the number on it must be the one here, or it is somebody else's phone. */
export function TicketQuestion({ shown, hands, onClose }: TicketQuestionProps) {
  const confirm = async (isRight: boolean) => {
    const done = await hands.ask('host:confirm-ticket', { ticket: shown.ticket, isRight });
    // In a quiet line: what has been decided must not stand over the wall and keep the keys to itself.
    if (done && isRight) hands.tell(dialogs.ticketDone);
    onClose();
  };
  return (
    <Dialog title={say(dialogs.ticketAsk, { n: shown.number })} onClose={() => void confirm(false)} class="is-small">
      <p>{pick(dialogs.ticketMore)}</p>
      <div class="sc-dialog-choices">
        <HarmlessButton action="ticket-no" onClick={() => void confirm(false)}>
          {pick(dialogs.ticketNo)}
        </HarmlessButton>
        <button type="button" class="sc-button is-ink" data-action="ticket-yes" onClick={() => void confirm(true)}>
          {pick(dialogs.ticketYes)}
        </button>
      </div>
    </Dialog>
  );
}

/** Whole seconds left, drawn anew each second; 0 from then on. */
function useSecondsUntil(at: Ms | null, serverNow: () => Ms): number {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (at === null) return;
    const timer = setInterval(() => drawAgain((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [at]);
  return at === null ? 0 : Math.max(0, Math.ceil((at - serverNow()) / 1000));
}
