import type { StandingRow, StandingsPart } from '@bellringer/core/game';
import { wholePercentOf } from '../report/percent.ts';
import type { Stage } from '../state/parts.ts';
import { langOf, number, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { Bell } from '../ui/bell.tsx';
import { Rings } from '../ui/rings.tsx';
import { Awards } from './awards.tsx';
import { useFit } from './fit.ts';
import { ClassRing } from './standings.tsx';
import './podium.css';

/** Names below a bell: four sizes one below the other, then two sizes in two columns. */
const NAME_STEPS = 6;

interface PodiumProps {
  readonly stage: Stage;
  readonly standings: StandingsPart;
}

/** The last page: three bells, and what is not about speed. Without names where the room shows none. */
export function Podium({ stage, standings }: PodiumProps) {
  const places = placesOf(standings.top);
  return (
    <main class="sc-podium">
      {places.length === 0 ? (
        <WholeClass stage={stage} standings={standings} />
      ) : (
        <>
          <h1 class="ui-aside">{pick(screen.ended)}</h1>
          <ol class="sc-bells" data-count={places.length}>
            {places.map((place, at) => (
              <BellOf
                key={place.rank}
                place={place}
                at={at}
                moreCount={at === places.length - 1 ? standings.tiedMoreCount : 0}
              />
            ))}
          </ol>
        </>
      )}
      <Awards stage={stage} standings={standings} hasRoomForClass={places.length > 0} />
    </main>
  );
}

interface SharedPlace {
  readonly rank: number;
  readonly rows: readonly StandingRow[];
}

/** Those who share a rank share a bell; after two firsts comes a third, and no second bell. */
function placesOf(top: readonly StandingRow[]): SharedPlace[] {
  const places: { rank: number; rows: StandingRow[] }[] = [];
  for (const row of top) {
    const last = places.at(-1);
    if (last?.rank === row.rank) last.rows.push(row);
    else places.push({ rank: row.rank, rows: [row] });
  }
  return places;
}

interface BellProps {
  readonly place: SharedPlace;
  readonly at: number;
  /** How many others share the place and have no room here. */
  readonly moreCount: number;
}

function BellOf({ place: { rank, rows }, at, moreCount }: BellProps) {
  const names = useFit<HTMLUListElement>(NAME_STEPS, [rows]);
  return (
    <li class="sc-bell" data-at={at}>
      {at === 0 && (
        <span class="sc-bell-rings">
          <Rings count={5} first={37.7} line={3.4} />
        </span>
      )}
      <span class="sc-bell-rope" />
      <span class="sc-bell-body">
        <span class="sc-bell-swing">
          <Bell isSwung={at === 0} />
          <b class="sc-bell-rank ui-digits" aria-label={say(screen.placeRead, { n: rank })}>
            {rank}
          </b>
        </span>
      </span>
      <ul class="sc-bell-names" ref={names}>
        {rows.map((row) => (
          <li key={row.player} lang={langOf(row.nickname)} data-fits>
            {row.nickname}
          </li>
        ))}
        {moreCount > 0 && <li>{say(screen.andMore, { n: moreCount })}</li>}
      </ul>
      <p class="sc-bell-points ui-digits" aria-label={say(screen.pointsRead, { n: rows[0]?.score ?? 0 })}>
        {say(screen.points, { n: number(rows[0]?.score ?? 0) })}
      </p>
    </li>
  );
}

/** Where no names are shown, or nobody has points: the class is the hero. */
function WholeClass({ standings }: PodiumProps) {
  return (
    <section class="sc-whole-class">
      <Rings count={5} first={108} line={7} />
      <h1>{pick(screen.ended)}</h1>
      {standings.accuracy !== null && (
        <>
          <ClassRing accuracy={standings.accuracy} />
          <p>
            {pick(screen.ourClass)}{' '}
            <b class="ui-digits">{say(screen.classRight, { percent: wholePercentOf(standings.accuracy) })}</b>
          </p>
        </>
      )}
    </section>
  );
}
