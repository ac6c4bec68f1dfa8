import type { ClaimRow, LobbyPart, PlayerId, SeatRow } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import { langOf, pick, say } from '../../text/language.ts';
import { dialogs } from '../../text/screen.ts';
import { Dialog, HarmlessButton } from './dialog.tsx';
import type { Hands } from './hands.ts';
import { useFocus } from './use-focus.ts';
import './people.css';

interface PeopleProps {
  readonly lobby: LobbyPart;
  readonly claims: readonly ClaimRow[];
  readonly hands: Hands;
  readonly onClose: () => void;
}

/** Everyone in the room: give a seat back, rename, remove. One person is worked on at a time. */
export function People({ lobby, claims, hands, onClose }: PeopleProps) {
  const [busyWith, setBusyWith] = useState<{ player: PlayerId; is: 'renaming' | 'removing' } | null>(null);
  return (
    <Dialog title={pick(dialogs.peopleTitle)} onClose={onClose} class="is-people">
      {claims.length > 0 && <Claims claims={claims} hands={hands} />}
      {lobby.rows.length === 0 && <p>{pick(dialogs.peopleNone)}</p>}
      <ul class="sc-people">
        {lobby.rows.map((row) => (
          <Person
            key={row.player}
            row={row}
            hands={hands}
            is={busyWith?.player === row.player ? busyWith.is : 'at-rest'}
            become={(is) => setBusyWith(is === 'at-rest' ? null : { player: row.player, is })}
          />
        ))}
      </ul>
      {lobby.moreCount > 0 && <p>{say(dialogs.peopleMore, { n: lobby.moreCount })}</p>}
    </Dialog>
  );
}

function Claims({ claims, hands }: { readonly claims: readonly ClaimRow[]; readonly hands: Hands }) {
  return (
    <section class="sc-claims">
      <h3>{pick(dialogs.claimsTitle)}</h3>
      <p>{pick(dialogs.claimsMore)}</p>
      <ul class="sc-people">
        {claims.map((claim) => (
          <Claim key={claim.player} claim={claim} hands={hands} />
        ))}
      </ul>
    </section>
  );
}

/** The yes and the no name the number that stands here: they are for the phone that the host has looked at. */
function Claim({ claim, hands }: { readonly claim: ClaimRow; readonly hands: Hands }) {
  const { player, nickname, number, isHere } = claim;
  return (
    <li>
      <b class="sc-claim-number">{number}</b>
      <PersonName nickname={nickname} />
      {isHere && <span class="sc-claim-warning">{pick(dialogs.claimIsHere)}</span>}
      <button
        type="button"
        class="sc-button is-ink"
        data-action="approve-claim"
        aria-label={say(dialogs.approveRead, { name: nickname, n: number })}
        onClick={() => void hands.send({ type: 'approve-claim', player, number })}
      >
        {pick(dialogs.approve)}
      </button>
      <button
        type="button"
        class="sc-button"
        data-action="refuse-claim"
        aria-label={say(dialogs.refuseRead, { name: nickname, n: number })}
        onClick={() => void hands.send({ type: 'refuse-claim', player, number })}
      >
        {pick(dialogs.refuse)}
      </button>
    </li>
  );
}

type Doing = 'at-rest' | 'renaming' | 'removing';

interface PersonProps {
  readonly row: SeatRow;
  readonly hands: Hands;
  readonly is: Doing;
  readonly become: (is: Doing) => void;
}

function Person({ row, hands, is, become }: PersonProps) {
  switch (is) {
    case 'renaming':
      return <Renaming row={row} hands={hands} onDone={() => become('at-rest')} />;
    case 'removing':
      return <Removing row={row} hands={hands} onDone={() => become('at-rest')} />;
    case 'at-rest':
      return (
        <li>
          <PersonName nickname={row.nickname} />
          {!row.isHere && <span class="sc-person-away">{pick(dialogs.awayNow)}</span>}
          <button
            type="button"
            class="sc-button"
            data-action="rename"
            aria-label={say(dialogs.renameRead, { name: row.nickname })}
            onClick={() => become('renaming')}
          >
            {pick(dialogs.rename)}
          </button>
          <button
            type="button"
            class="sc-button is-alarm"
            data-action="remove"
            aria-label={say(dialogs.removeRead, { name: row.nickname })}
            onClick={() => become('removing')}
          >
            {pick(dialogs.remove)}
          </button>
        </li>
      );
  }
}

interface DoingProps {
  readonly row: SeatRow;
  readonly hands: Hands;
  readonly onDone: () => void;
}

function Renaming({ row, hands, onDone }: DoingProps) {
  const field = useFocus<HTMLInputElement>();
  const [nickname, setNickname] = useState(row.nickname);
  const rename = async () => {
    if (await hands.send({ type: 'rename-seat', player: row.player, nickname })) onDone();
  };
  return (
    <li>
      <form
        class="sc-person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <input
          ref={field}
          aria-label={say(dialogs.newName, { name: row.nickname })}
          value={nickname}
          maxLength={64}
          autocomplete="off"
          onInput={(event) => setNickname(event.currentTarget.value)}
        />
        <button type="submit" class="sc-button is-ink" data-action="rename-yes">
          {pick(dialogs.renameYes)}
        </button>
        <button type="button" class="sc-button" onClick={onDone}>
          {pick(dialogs.cancel)}
        </button>
      </form>
    </li>
  );
}

function Removing({ row, hands, onDone }: DoingProps) {
  const remove = async () => {
    if (await hands.send({ type: 'remove-seat', player: row.player })) onDone();
  };
  return (
    <li class="is-asking">
      <span class="sc-person-ask">
        <b>{say(dialogs.removeAsk, { name: row.nickname })}</b> {pick(dialogs.removeMore)}
      </span>
      <HarmlessButton onClick={onDone}>{pick(dialogs.cancel)}</HarmlessButton>
      <button type="button" class="sc-button is-alarm" data-action="remove-yes" onClick={() => void remove()}>
        {pick(dialogs.removeYes)}
      </button>
    </li>
  );
}

function PersonName({ nickname }: { readonly nickname: string }) {
  return (
    <b class="sc-person-name" lang={langOf(nickname)}>
      {nickname}
    </b>
  );
}
