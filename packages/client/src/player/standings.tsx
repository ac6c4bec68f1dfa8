import type { Mark as Verdict, NeighbourRow, YouPart } from '@bellringer/core/game';
import { langOf, number, pick, say, sayCount } from '../text/language.ts';
import * as game from '../text/game.ts';
import * as player from '../text/player.ts';
import { placeOf } from '../text/shared.ts';
import { CrossIcon, DotsIcon, DownIcon, HalfDiscIcon, MinusIcon, TickIcon, UpIcon } from '../ui/icons.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Disc } from './hall.tsx';
import { lineBanner } from './line-banner.tsx';
import { Header, Page } from './page.tsx';
import { Where } from './where.tsx';
import type { Seated } from './playing.ts';
import { sayInPieces, Weighed } from './weighed.tsx';
import './standings.css';

/** Where I stand among my neighbours; where the host shows no places, only my own points. */
export function Standings({ parts, line }: Seated) {
  const { you, stage } = parts;
  if (!you) return null;
  const { rank } = you;
  const gap = rank === null ? [] : gapOf(you, rank);
  const summary =
    rank === null
      ? `${pick(game.score)} ${pointsOf(you.score)}`
      : `${pick(placeOf(rank))}, ${movedWords(you.moved)}. ${gap.join('')}`;
  return (
    <Page
      phase={stage?.phase ?? ''}
      state="standings"
      tone="paper"
      class={`p-standings ${you.neighbours.length > 3 ? 'is-many' : you.neighbours.length > 0 ? '' : 'is-alone'}`}
      says={summary}
      header={
        <Header
          left={<Where parts={parts} after={pick(game.roundsSoFar)} />}
          right={<LanguageSwitch />}
          banner={lineBanner(line, player.reconnectingSeat)}
        />
      }
    >
      <h1 class="ui-aside">{summary}</h1>
      <OwnPlace you={you} />
      <ol class="p-rows">
        {you.neighbours.map((row) => (
          <Row key={row.nickname} row={row} />
        ))}
      </ol>
      <p class="p-gap">
        <Weighed pieces={gap} />
      </p>
      <Marks marks={you.marks} count={stage?.roundCount ?? 0} />
    </Page>
  );
}

function OwnPlace({ you: { rank, score, moved } }: { readonly you: YouPart }) {
  return (
    <Disc rings={2} class="is-rank">
      {rank === null ? <span class="p-score ui-digits">{number(score)}</span> : <Rank rank={rank} />}
      {rank === null ? <span>{pick(game.score)}</span> : <Moved moved={moved} />}
    </Disc>
  );
}

/** "7th", the number large. */
export function Rank({ rank }: { readonly rank: number }) {
  const place = pick(placeOf(rank));
  const ending = place.replace(/^\d+/, '');
  return (
    <span class="p-rank ui-digits">
      {rank}
      <small>{ending}</small>
    </span>
  );
}

function Row({ row }: { readonly row: NeighbourRow }) {
  return (
    <li class={`p-row ui-digits ${row.isYou ? 'is-you' : ''}`}>
      <span class="p-row-rank">{row.rank}</span>
      <span class="p-row-name">
        <b lang={langOf(row.nickname)}>{row.nickname}</b> {row.isYou && <small>{pick(game.you)}</small>}
      </span>
      <span class="p-row-moved">
        {row.moved !== 0 && <MovedIcon moved={row.moved} />}
        <span aria-hidden="true">{row.moved === 0 ? '–' : Math.abs(row.moved)}</span>
        <span class="ui-aside">{movedWords(row.moved)}</span>
      </span>
      <span class="p-row-score">{number(row.score)}</span>
    </li>
  );
}

function Moved({ moved }: { readonly moved: number }) {
  const count = Math.abs(moved);
  return (
    <span class="p-moved">
      {moved !== 0 && <MovedIcon moved={moved} />}{' '}
      {moved === 0 ? pick(game.movedNot) : sayCount(count, game.movedOne, game.moved)}
    </span>
  );
}

function MovedIcon({ moved }: { readonly moved: number }) {
  return moved > 0 ? <UpIcon /> : <DownIcon />;
}

function movedWords(moved: number): string {
  if (moved === 0) return pick(game.movedNot);
  return say(moved > 0 ? game.movedUp : game.movedDown, { n: Math.abs(moved) });
}

/** Who came after the last key stands in no row yet (R3): nobody above is no lead then. */
function gapOf({ neighbours, score }: YouPart, rank: number): string[] {
  if (!neighbours.some((row) => row.isYou)) return [pick(game.rankedNext)];
  const above = neighbours.findLast((row) => !row.isYou && row.rank < rank);
  const level = neighbours.find((row) => !row.isYou && row.rank === rank);
  if (!above && !level) return [pick(game.leading)];
  if (!above || level) return [say(game.sameAs, { name: (level ?? above)?.nickname ?? '' })];
  return sayInPieces(game.behind, { name: above.nickname, points: pointsOf(above.score - score) });
}

export function pointsOf(points: number): string {
  return sayCount(points, game.point, game.points);
}

/** One small square per question, filled up to now. */
export function Marks({ marks, count }: { readonly marks: readonly Verdict[]; readonly count: number }) {
  const right = marks.filter((mark) => mark === 'right').length;
  return (
    <p class="p-marks">
      <span class="ui-aside">{say(game.marksSoFar, { n: right })}</span>
      {Array.from({ length: Math.max(count, marks.length) }, (_, n) => (
        <span key={n} aria-hidden="true" class={`p-mark is-${marks[n] ?? 'to-come'}`}>
          {marks[n] && MARK_ICONS[marks[n]]}
        </span>
      ))}
    </p>
  );
}

const MARK_ICONS = {
  right: <TickIcon />,
  partly: <HalfDiscIcon />,
  wrong: <CrossIcon />,
  none: <DotsIcon />,
  void: <MinusIcon />,
  skipped: <MinusIcon />,
  poll: <MinusIcon />,
} satisfies Record<Verdict, unknown>;
