import type { LobbyPart, SeatRow } from '@bellringer/core/game';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { langOf, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { shownNames } from './shown-names.ts';
import type { NameSize } from './shown-names.ts';
import { useArrivals } from './use-arrivals.ts';
import './names.css';

/** Newest last, so that no name moves when another one lands. */
export function Names({ lobby }: { readonly lobby: LobbyPart }) {
  const arrivals = useArrivals(lobby.rows.map((row) => row.player));
  const { rows, sizes } = shownNames(lobby.rows);
  const [wall, aboveCount] = useWall(sizes, rows.length);
  const moreCount = aboveCount + (lobby.rows.length - rows.length) + lobby.moreCount;
  return (
    <div class="sc-names">
      {moreCount > 0 && <p class="sc-names-more ui-digits">{say(screen.cameBefore, { n: moreCount })}</p>}
      <div class="sc-names-wall" ref={wall}>
        <ul aria-label={pick(screen.names)}>
          {rows.map((row) => (
            <Name key={row.player} row={row} landsAs={arrivals.get(row.player)} />
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Before it is painted: the largest size at which everybody fits, and how many have left the wall by its top. */
function useWall(sizes: readonly NameSize[], count: number): [RefObject<HTMLDivElement | null>, number] {
  const wall = useRef<HTMLDivElement>(null);
  const [aboveCount, setAboveCount] = useState(0);
  useLayoutEffect(() => {
    const names = wall.current?.parentElement;
    if (!names) return;
    const settle = () => {
      const fitting = sizes.find((size) => {
        names.dataset['size'] = size;
        return namesAbove(names) === 0;
      });
      setAboveCount(fitting === undefined ? namesAbove(names) : 0);
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(names);
    return () => observer.disconnect();
  }, [sizes.join(), count, aboveCount > 0]);
  return [wall, aboveCount];
}

/** Where they stand, not where they are on their way of landing. One pixel of grace: browsers round. */
function namesAbove(wall: HTMLElement): number {
  return [...wall.querySelectorAll('li')].filter((name) => name.offsetTop < -1).length;
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
