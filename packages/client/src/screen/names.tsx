import type { LobbyPart, SeatRow } from '@bellringer/core/game';
import { langOf, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { shownNames } from './shown-names.ts';
import { useArrivals } from './use-arrivals.ts';
import './names.css';

/** Newest last, so that no name moves when another one lands. */
export function Names({ lobby }: { readonly lobby: LobbyPart }) {
  const arrivals = useArrivals(lobby.rows.map((row) => row.player));
  const { rows, size } = shownNames(lobby.rows);
  return (
    <div class="sc-names" data-size={size}>
      <ul aria-label={pick(screen.names)}>
        {rows.map((row) => (
          <Name key={row.player} row={row} landsAs={arrivals.get(row.player)} />
        ))}
      </ul>
    </div>
  );
}

/** `landsAs`: how many others land before it in the same moment; undefined for a name that was there before. */
function Name({ row, landsAs }: { readonly row: SeatRow; readonly landsAs: number | undefined }) {
  return (
    <li
      class={`sc-name ${landsAs === undefined ? '' : 'is-landing'} ${row.isHere ? '' : 'is-away'}`}
      style={landsAs === undefined ? undefined : { '--lands-as': landsAs }}
      lang={langOf(row.nickname)}
      aria-label={row.isHere ? undefined : say(screen.away, { name: row.nickname })}
    >
      {landsAs !== undefined && <i class="sc-name-ring" />}
      <span>{row.nickname}</span>
    </li>
  );
}
