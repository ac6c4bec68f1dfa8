/**
 * Who stands where. Total score, then the count of right answers, then nothing: equal is equal and shares a rank.
 * Computed once per round, not per player, and kept until scores may have changed.
 */
import type { SeatNo } from './ids.ts';
import { isLastRound, isSeated } from './room.ts';
import { isVoid, pointsOf, resultsOf, shownRounds, type Result } from './results.ts';
import type { RoomState, Seat } from './state.ts';

export interface Standing {
  readonly seat: Seat;
  readonly score: number;
  readonly rightCount: number;
  readonly rank: number;
  /** Places won (+) or lost (−) by the last shown round; 0 in the first. */
  readonly moved: number;
  /** One for each shown round. */
  readonly results: readonly Result[];
}

export interface Standings {
  /** Best first; within a shared rank in the order of joining. */
  readonly rows: readonly Standing[];
  /** By seat number; a seat taken since the last reveal is not in it (see `standingOf`). */
  readonly bySeat: readonly (Standing | undefined)[];
}

const kept = new WeakMap<object, { readonly version: number; readonly standings: Standings }>();

/** As of the last reveal, with what was regraded and who was removed since (R1…R4). */
export function standingsOf(state: Readonly<RoomState>): Standings {
  const known = kept.get(state);
  if (known?.version === state.scoresVersion) return known.standings;
  const standings = computeStandings(state);
  kept.set(state, { version: state.scoresVersion, standings });
  return standings;
}

/** A seat's results in the shown rounds: a whole class asks for them at the reveal, and the ranking has made them already. */
export function resultsOfSeat(state: Readonly<RoomState>, seat: Seat): readonly Result[] {
  return standingsOf(state).bySeat[seat.no]?.results ?? resultsOf(state, shownRounds(state), seat);
}

interface Total {
  readonly seat: Seat;
  readonly results: readonly Result[];
  readonly score: number;
  readonly rightCount: number;
  readonly scoreBefore: number;
  readonly rightBefore: number;
}

/** The same for any state, kept or not: what `standingsOf` answers is this. */
export function computeStandings(state: Readonly<RoomState>): Standings {
  const rounds = shownRounds(state);
  const seated = state.seats.slice(0, state.rankedCount).filter(isSeated);
  const totals = seated.map((seat) => totalOf(state, rounds, seat));
  const before = ranked(totals, (total) => [total.scoreBefore, total.rightBefore]);
  const rankBefore = new Map(before.map(({ total, rank }) => [total.seat.no, rank]));
  const rows = ranked(totals, (total) => [total.score, total.rightCount]).map(({ total, rank }) => ({
    seat: total.seat,
    results: total.results,
    score: total.score,
    rightCount: total.rightCount,
    rank,
    moved: rounds.length < 2 ? 0 : (rankBefore.get(total.seat.no) ?? rank) - rank,
  }));
  const bySeat: (Standing | undefined)[] = Array.from({ length: state.rankedCount }, () => undefined);
  for (const row of rows) bySeat[row.seat.no] = row;
  return { rows, bySeat };
}

function totalOf(state: Readonly<RoomState>, rounds: ReturnType<typeof shownRounds>, seat: Seat): Total {
  let score = 0;
  let rightCount = 0;
  let scoreBefore = 0;
  let rightBefore = 0;
  const results = resultsOf(state, rounds, seat);
  for (const result of results) {
    scoreBefore = score;
    rightBefore = rightCount;
    score += pointsOf(result);
    if (result.mark === 'right') rightCount += 1;
  }
  return { seat, results, score, rightCount, scoreBefore, rightBefore };
}

/** Best first, ties sharing the rank of the first of them: 1, 2, 2, 4. */
function ranked(
  totals: readonly Total[],
  by: (total: Total) => readonly [number, number],
): { total: Total; rank: number }[] {
  const sorted = totals.toSorted((one, other) => {
    const [score, right] = by(one);
    const [otherScore, otherRight] = by(other);
    return otherScore - score || otherRight - right || one.seat.no - other.seat.no;
  });
  let rank = 1;
  return sorted.map((total, i) => {
    const above = sorted[i - 1];
    if (above && !isLevel(by(above), by(total))) rank = i + 1;
    return { total, rank };
  });
}

function isLevel(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** R7: before the first point everybody would be first. */
export function hasAnyoneScored(state: Readonly<RoomState>): boolean {
  const [best] = standingsOf(state).rows;
  return best !== undefined && (best.score > 0 || best.rightCount > 0);
}

/** H2: between two rounds, where the host wants them, and not while they would be an empty page. */
export function areStandingsNext(state: Readonly<RoomState>): boolean {
  const isWished = state.created.settings.standings === 'each' && !isLastRound(state);
  return isWished && shownRounds(state).some(({ asked }) => asked.scored && !isVoid(state, asked.question));
}

/** The standing of a seat, also of one that joined since the last reveal: it stands behind everyone who scored. */
export function standingOf(state: Readonly<RoomState>, no: SeatNo): Omit<Standing, 'seat' | 'results'> {
  const standings = standingsOf(state);
  const known = standings.bySeat[no];
  if (known) return known;
  const last = standings.rows.at(-1);
  const rank =
    last === undefined ? 1 : last.score === 0 && last.rightCount === 0 ? last.rank : standings.rows.length + 1;
  return { score: 0, rightCount: 0, rank, moved: 0 };
}
