/** The leaderboard of the screen: the top, whoever moved most, the class as a whole. */
import { awardsOf } from '../awards.ts';
import { hasAnyoneScored, standingsOf, type Standing } from '../ranking.ts';
import { isVoid, shownRounds, worthOf } from '../results.ts';
import { isSeated, phaseOf } from '../room.ts';
import type { RoomState } from '../state.ts';
import type { StandingRow, StandingsPart } from './standings-part.ts';

const TOP = 5;
/** On the last page: three places with everyone who shares them, as long as the page holds them. */
const PODIUM_RANKS = 3;
const PODIUM_ROWS = 12;

/** Null unless the standings or the last page is up. With `never` no name leaves the server here. */
export function standingsPart(state: Readonly<RoomState>): StandingsPart | null {
  const phase = phaseOf(state);
  if (phase !== 'standings' && phase !== 'ended') return null;
  const { rows } = standingsOf(state);
  const hasNames = state.created.settings.standings !== 'never' && shownRounds(state).length > 0;
  const hasRanks = hasNames && hasAnyoneScored(state);
  const isLast = phase === 'ended';
  const podium = rows.filter((row) => row.rank <= PODIUM_RANKS && row.score > 0).slice(0, PODIUM_ROWS);
  const top = hasRanks ? (isLast ? podium : rows.slice(0, TOP)) : [];
  return {
    top: top.map(standingRow),
    tiedMoreCount: rows.slice(top.length).filter((row) => row.rank === top.at(-1)?.rank).length,
    mover: hasRanks && !isLast ? moverOf(rows) : null,
    accuracy: accuracyOf(state),
    playersCount: rows.length,
    awards: hasNames && isLast ? awardsOf(state) : [],
  };
}

function standingRow({ seat, score, rightCount, rank, moved }: Standing): StandingRow {
  return { player: seat.player, nickname: seat.nickname, score, rightCount, rank, moved };
}

function moverOf(rows: readonly Standing[]): StandingRow | null {
  let most: Standing | null = null;
  for (const row of rows) if (row.moved > (most?.moved ?? 0)) most = row;
  return most && standingRow(most);
}

/** Share of right answers among those given to scored questions that count, 0…1. */
export function accuracyOf(state: Readonly<RoomState>): number | null {
  let answered = 0;
  let right = 0;
  for (const { asked, answers } of shownRounds(state)) {
    if (!asked.scored || isVoid(state, asked.question)) continue;
    for (const seat of state.seats) {
      const held = answers[seat.no];
      if (!held || !isSeated(seat)) continue;
      answered += 1;
      if (worthOf(state, asked.question, held.answer) === 1) right += 1;
    }
  }
  return answered === 0 ? null : right / answered;
}
