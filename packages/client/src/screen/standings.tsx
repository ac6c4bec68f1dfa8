import type { StandingRow, StandingsPart } from '@bellringer/core/game';
import { percentOf } from '../report/percent.ts';
import type { Stage } from '../state/parts.ts';
import { langOf, number, pick, say, sayCount } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { DownIcon, UpIcon } from '../ui/icons.tsx';
import { Rings } from '../ui/rings.tsx';
import './standings.css';

interface StandingsProps {
  readonly stage: Stage;
  readonly standings: StandingsPart;
  /** False on a page that was opened while the standings stood: there nothing has to move. */
  readonly isLive: boolean;
}

/** The first five and where they came from, who climbed most, and the class as a whole. */
export function Standings({ stage, standings, isLive }: StandingsProps) {
  const { top, tiedMoreCount, mover } = standings;
  return (
    <main class={`sc-standings ${isLive ? 'is-live' : ''}`} key={`standings ${stage.round}`}>
      <header class="sc-standings-head">
        <h1>{pick(screen.standings)}</h1>
        <b class="ui-digits">
          {stage.round} / {stage.roundCount}
        </b>
      </header>
      {top.length === 0 && <p class="sc-places-none">{pick(screen.nobodyScored)}</p>}
      <ol class="sc-places">
        {top.map((row, at) => (
          <Place
            key={row.player}
            row={row}
            cameFrom={placesBelow(row, at, top.length)}
            moreCount={at === top.length - 1 ? tiedMoreCount : 0}
          />
        ))}
      </ol>
      <section class="sc-standings-side">
        {mover && <Mover row={mover} />}
        <ClassCard accuracy={standings.accuracy} />
      </section>
    </main>
  );
}

/** How many rows below (+) or above (−) its place a row stood before; from outside it comes from just below the last. */
export function placesBelow(row: StandingRow, at: number, shownCount: number): number {
  return Math.max(-at, Math.min(row.moved, shownCount - at));
}

interface PlaceProps {
  readonly row: StandingRow;
  readonly cameFrom: number;
  /** How many others share the place and are not among the five. */
  readonly moreCount: number;
}

function Place({ row, cameFrom, moreCount }: PlaceProps) {
  return (
    <li class={`sc-place ${row.rank === 1 ? 'is-first' : ''}`} style={{ '--came-from': cameFrom }}>
      <span class="sc-rank ui-digits" aria-label={say(screen.placeRead, { n: row.rank })}>
        {row.rank}
      </span>
      <span class="sc-place-who">
        <b class="sc-place-name" lang={langOf(row.nickname)}>
          {row.nickname}
        </b>
        {moreCount > 0 && <span class="sc-place-more">{say(screen.andMore, { n: moreCount })}</span>}
      </span>
      <Movement moved={row.moved} />
      <b class="sc-place-points ui-digits">{number(row.score)}</b>
    </li>
  );
}

function Movement({ moved }: { readonly moved: number }) {
  if (moved === 0) {
    return (
      <span class="sc-moved" aria-label={pick(screen.same)}>
        –
      </span>
    );
  }
  const [Arrow, words] = moved > 0 ? [UpIcon, screen.up] : [DownIcon, screen.down];
  const by = Math.abs(moved);
  return (
    <span class={`sc-moved ui-digits ${moved > 0 ? 'is-up' : ''}`} aria-label={say(words, { n: by })}>
      <Arrow /> {by}
    </span>
  );
}

function Mover({ row }: { readonly row: StandingRow }) {
  return (
    <section class="sc-mover">
      <span class="sc-mover-rings">
        <Rings count={4} first={100} line={24} />
      </span>
      <h2>{pick(screen.mover)}</h2>
      <p class="sc-mover-name" lang={langOf(row.nickname)}>
        {row.nickname}
      </p>
      <p class="sc-mover-by">
        <UpIcon /> {sayCount(row.moved, screen.movedPlace, screen.movedPlaces)}
      </p>
    </section>
  );
}

function ClassCard({ accuracy }: { readonly accuracy: number | null }) {
  if (accuracy === null) return null;
  return (
    <section class="sc-class">
      <h2>{pick(screen.theClass)}</h2>
      <ClassRing accuracy={accuracy} />
      <b class="sc-class-number ui-digits">{percentOf(accuracy)}</b>
      <p>{pick(screen.classSoFar)}</p>
    </section>
  );
}

/** How much of a full ring the class has; says nothing that the number beside it does not. */
export function ClassRing({ accuracy }: { readonly accuracy: number }) {
  const length = 2 * Math.PI * 40;
  return (
    <svg class="sc-class-ring" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="40" />
      <circle
        class="is-filled"
        cx="50"
        cy="50"
        r="40"
        stroke-dasharray={`${length * accuracy} ${length}`}
        transform="rotate(-90 50 50)"
      />
    </svg>
  );
}
