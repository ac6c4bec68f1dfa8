import type { HostCommandMessage } from '@bellringer/core/protocol';
import type { ScreenParts } from '@bellringer/core/game';
import type { Known } from '../../state/parts.ts';
import { pick } from '../../text/language.ts';
import { dialogs } from '../../text/screen.ts';
import { addressOf } from '../../library/host-place.ts';
import type { Room } from '../screen-room.ts';
import { Again } from './again.tsx';
import { BigQr } from './big-qr.tsx';
import { Confirm } from './dialog.tsx';
import { LinkSheet } from './link-sheet.tsx';
import { Judging } from './judging.tsx';
import { People } from './people.tsx';
import { messageOf } from './presses.ts';
import { RemoteTicket, TicketQuestion } from './ticket.tsx';

/** What can lie open over the page: one at a time. */
export type Sheet =
  | { readonly is: 'big-qr' | 'people' | 'judging' | 'remote' | 'again' }
  | { readonly is: 'link'; readonly url: string }
  /** The message is made when the question is asked: the answer means the place that the host saw. */
  | { readonly is: 'asking'; readonly about: Question; readonly message: HostCommandMessage };

/** `start`: with nobody in the room. */
type Question = 'skip' | 'end' | 'start';

/** The sheet that asks before this is done; null where there is nothing to do. */
export function askingSheet(about: Question, parts: Known<ScreenParts>): Sheet | null {
  const message = askedMessage(about, parts);
  return message && { is: 'asking', about, message };
}

/** A question about a place that the room has left is not asked any longer. */
export function stillOpen(sheet: Sheet | null, parts: Known<ScreenParts>): Sheet | null {
  if (sheet?.is === 'judging' && !parts.hands?.judging) return null;
  if (sheet?.is !== 'asking') return sheet;
  return JSON.stringify(askedMessage(sheet.about, parts)) === JSON.stringify(sheet.message) ? sheet : null;
}

function askedMessage(about: Question, parts: Known<ScreenParts>): HostCommandMessage | null {
  if (about !== 'start') return messageOf(about, parts);
  return isNobodyIn(parts) ? messageOf('advance', parts) : null;
}

/** Whether this is a lobby without anybody to play with. */
export function isNobodyIn({ stage, lobby }: Known<ScreenParts>): boolean {
  return stage?.phase === 'lobby' && lobby?.hereCount === 0;
}

interface SheetsProps {
  readonly room: Room;
  readonly address: string;
  readonly sheet: Sheet | null;
  readonly close: () => void;
}

/** A phone that waits for its number to be confirmed comes before everything else. */
export function Sheets({ room, address, sheet, close }: SheetsProps) {
  const shown = room.ticketShown.value;
  if (shown !== null) {
    const answered = () => {
      room.ticketAnswered();
      close();
    };
    return <TicketQuestion key={shown.ticket} shown={shown} hands={room.hands} onClose={answered} />;
  }
  return sheet && <OpenSheet room={room} address={address} sheet={sheet} close={close} />;
}

function OpenSheet({ room, address, sheet, close }: SheetsProps & { readonly sheet: Sheet }) {
  const { stage, lobby, hands, question, tally } = room.parts.value;
  switch (sheet.is) {
    case 'big-qr':
      return stage ? <BigQr code={stage.code} address={address} onClose={close} /> : null;
    case 'people':
      return lobby ? <People lobby={lobby} claims={hands?.claims ?? []} hands={room.hands} onClose={close} /> : null;
    case 'judging':
      return hands?.judging && question ? (
        <Judging
          judging={hands.judging}
          question={question}
          typed={tally?.typed ?? []}
          hands={room.hands}
          onClose={close}
        />
      ) : null;
    case 'remote':
      return <RemoteTicket hands={room.hands} serverNow={room.serverNow} onClose={close} />;
    case 'again':
      return <PlayingAgain room={room} close={close} />;
    case 'link':
      return <LinkSheet url={sheet.url} onClose={close} />;
    case 'asking':
      return <Asking sheet={sheet} room={room} close={close} />;
  }
}

function PlayingAgain({ room, close }: Pick<SheetsProps, 'room' | 'close'>) {
  return (
    <Again
      onPlay={(questions) => {
        void room.playAgain(questions, (path) => location.assign(path));
        // A refusal is said above the bar, not under this sheet.
        close();
      }}
      onLibrary={() => location.assign(`/host${addressOf({ is: 'library', after: room.link.room })}`)}
      onClose={close}
    />
  );
}

interface AskingProps {
  readonly sheet: Extract<Sheet, { is: 'asking' }>;
  readonly room: Room;
  readonly close: () => void;
}

function Asking({ sheet, room, close }: AskingProps) {
  const { ask, more, yes, action } = QUESTIONS[sheet.about];
  return (
    <Confirm
      title={pick(ask)}
      more={pick(more)}
      yes={pick(yes)}
      no={pick(sheet.about === 'start' ? dialogs.wait : dialogs.cancel)}
      isLoss={sheet.about !== 'start'}
      action={action}
      onYes={() => {
        void room.hands.send(sheet.message);
        close();
      }}
      onClose={close}
    />
  );
}

const QUESTIONS = {
  skip: { ask: dialogs.skipAsk, more: dialogs.skipMore, yes: dialogs.skipYes, action: 'skip-yes' },
  end: { ask: dialogs.endAsk, more: dialogs.endMore, yes: dialogs.endYes, action: 'end-yes' },
  start: { ask: dialogs.startAsk, more: dialogs.startMore, yes: dialogs.startYes, action: 'start-yes' },
} as const satisfies Record<Question, object>;
