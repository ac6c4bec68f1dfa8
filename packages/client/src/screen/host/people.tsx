import type { ClaimRow, LobbyPart, PlayerId } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import { pick, say } from '../../text/language.ts';
import { dialogs } from '../../text/screen.ts';
import { SearchIcon } from '../../ui/search-icon.tsx';
import { Dialog } from './dialog.tsx';
import { foundPeople } from './found-people.ts';
import type { Hands } from './hands.ts';
import { Person, PersonName } from './person.tsx';
import type { Doing } from './person.tsx';
import { sayTrouble } from './say-trouble.ts';
import { useFocus } from './use-focus.ts';
import './people.css';

/** So many are found faster by looking than by typing. */
const MOST_WITHOUT_SEARCH = 8;

interface PeopleProps {
  readonly lobby: LobbyPart;
  readonly claims: readonly ClaimRow[];
  readonly hands: Hands;
  readonly onClose: () => void;
}

/** Everyone in the room by name: give a seat back, rename, remove. One person is worked on at a time. */
export function People({ lobby, claims, hands, onClose }: PeopleProps) {
  const [busyWith, setBusyWith] = useState<{ player: PlayerId; is: Doing } | null>(null);
  const [search, setSearch] = useState('');
  const found = foundPeople(lobby.rows, search);
  const trouble = hands.trouble.value;
  return (
    <Dialog title={pick(dialogs.peopleTitle)} onClose={onClose} class="is-people">
      {trouble !== null && (
        <p class="sc-person-trouble" role="alert">
          {sayTrouble(trouble)}
        </p>
      )}
      {claims.length > 0 && <Claims claims={claims} hands={hands} />}
      {lobby.rows.length === 0 && <p>{pick(dialogs.peopleNone)}</p>}
      {lobby.rows.length > MOST_WITHOUT_SEARCH && <Search search={search} onSearch={setSearch} />}
      <ul class="sc-people">
        {found.map((row) => (
          <Person
            key={row.player}
            row={row}
            hands={hands}
            is={busyWith?.player === row.player ? busyWith.is : 'at-rest'}
            become={(is) => setBusyWith(is === 'at-rest' ? null : { player: row.player, is })}
          />
        ))}
      </ul>
      {found.length === 0 && lobby.rows.length > 0 && <output>{pick(dialogs.peopleNotFound)}</output>}
      {lobby.moreCount > 0 && <p>{say(dialogs.peopleMore, { n: lobby.moreCount })}</p>}
    </Dialog>
  );
}

function Search({ search, onSearch }: { readonly search: string; readonly onSearch: (search: string) => void }) {
  const field = useFocus<HTMLInputElement>();
  return (
    <label class="sc-people-search">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        placeholder={pick(dialogs.peopleSearch)}
        aria-label={pick(dialogs.peopleSearch)}
        value={search}
        autocomplete="off"
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
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
