import type { RemoteParts } from '@bellringer/core/game';
import { percentOf } from '../report/percent.ts';
import type { Known } from '../state/parts.ts';
import { langOf, number, pick, say } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { placeOf } from '../text/shared.ts';

/** Who leads, as on the screen, and how the class does as a whole. */
export function Standings({ parts: { standings } }: { readonly parts: Known<RemoteParts> }) {
  if (!standings) return null;
  return (
    <section class="rem-standings" aria-label={pick(words.standings)}>
      {standings.accuracy !== null && <p>{say(words.accuracy, { share: percentOf(standings.accuracy) })}</p>}
      <ol>
        {standings.top.map((row) => (
          <li key={row.player}>
            <b>{pick(placeOf(row.rank))}</b>
            <span lang={langOf(row.nickname)}>{row.nickname}</span>
            <b class="ui-digits">{number(row.score)}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
