import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Rings } from '../ui/rings.tsx';
import './notice.css';

/** The number that the laptop shows too; without one yet, that it is being asked for. */
export function TicketNumber({ number }: { readonly number: number | null }) {
  return (
    <main class="rem-ticket" data-state={number === null ? 'asking' : 'number'}>
      <LanguageSwitch />
      <p>{pick(words.ticketTitle)}</p>
      <div class="rem-ticket-disc">
        <Rings count={5} first={124} />
        <b class="ui-digits" data-number={number ?? undefined}>
          {number === null ? '…' : number}
        </b>
      </div>
      <div aria-live="polite">
        <h1>{pick(number === null ? words.ticketAsking : words.ticketSame)}</h1>
        {number !== null && <p>{pick(words.ticketPressYes)}</p>}
      </div>
    </main>
  );
}
