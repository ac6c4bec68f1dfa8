/** One phone's own part: nothing of anybody else's but the names and scores of two neighbours on either side. */
import type { PlayerId } from '../ids.ts';
import { heldBy, keyOf, pointsOf, shownRounds, type Result, type ShownRound } from '../results.ts';
import { hasAnyoneScored, resultsOfSeat, standingOf, standingsOf, type Standing } from '../ranking.ts';
import { roundOf, seatOfPlayer } from '../room.ts';
import { slipOf, whysOf } from '../feedback.ts';
import type { RoomState, Seat } from '../state.ts';
import type { HeldPart, Mark, NeighbourRow, ResultPart, YouPart } from './parts.ts';

/** Rows above and below one's own. */
const NEIGHBOURS = 2;

/** Null for a player without a seat. */
export function youPart(state: Readonly<RoomState>, player: PlayerId): YouPart | null {
  const seat = seatOfPlayer(state, player);
  if (!seat) return null;
  const rounds = shownRounds(state);
  const results = resultsOfSeat(state, seat);
  const standing = standingOf(state, seat.no);
  const isRanked = hasAnyoneScored(state) && showsStandings(state);
  return {
    player: seat.player,
    nickname: seat.nickname,
    factor: seat.factor,
    result: resultPart(state, rounds.at(-1), results.at(-1), seat),
    score: standing.score,
    rank: isRanked ? standing.rank : null,
    moved: isRanked ? standing.moved : 0,
    playersCount: standingsOf(state).rows.length,
    neighbours: isRanked ? neighboursOf(state, seat) : [],
    marks: marksOf(state, rounds, results),
  };
}

/** Whether the host lets students see where they stand by now. */
function showsStandings(state: Readonly<RoomState>): boolean {
  const { standings } = state.created.settings;
  return standings === 'each' || (standings === 'end' && state.stage.is === 'ended');
}

/** What the server holds of this player's answer to the running round; null if nothing. */
export function heldPart(state: Readonly<RoomState>, player: PlayerId): HeldPart | null {
  const seat = seatOfPlayer(state, player);
  const round = roundOf(state);
  if (!seat || !round || !('answers' in round)) return null;
  const held = heldBy(round.answers, seat.no);
  return held ? { round: round.asked.no, revision: held.revision, answer: held.answer } : null;
}

function resultPart(
  state: Readonly<RoomState>,
  round: ShownRound | undefined,
  result: Result | undefined,
  seat: Seat,
): ResultPart | null {
  if (!round || !result) return null;
  const { question } = round.asked;
  const answer = heldBy(round.answers, seat.no)?.answer ?? null;
  const slip = answer !== null && result.fraction < 1 ? slipOf(question, answer) : null;
  const part: ResultPart = {
    round: round.asked.no,
    mark: result.mark,
    fraction: result.fraction,
    points: pointsOf(result),
    answerPoints: result.answerPoints,
    pacePoints: result.pacePoints,
    streakPoints: result.streakPoints,
    answer,
    whys: whysOf(question, keyOf(state, question), answer),
  };
  return slip === null ? part : Object.assign(part, { slip });
}

function neighboursOf(state: Readonly<RoomState>, seat: Seat): NeighbourRow[] {
  const { rows } = standingsOf(state);
  const own = placeOf(state, seat);
  if (own === null) return [];
  return rows.slice(Math.max(0, own - NEIGHBOURS), own + NEIGHBOURS + 1).map((row) => neighbourRow(row, seat));
}

function neighbourRow(standing: Standing, own: Seat): NeighbourRow {
  const { seat, score, rank, moved } = standing;
  const row = { nickname: seat.nickname, score, rank, moved };
  return seat.no === own.no ? Object.assign(row, { isYou: true as const }) : row;
}

const places = new WeakMap<object, ReadonlyMap<number, number>>();

/** Position of a seat among the rows; made once per standings, because a whole class asks at the reveal. */
function placeOf(state: Readonly<RoomState>, seat: Seat): number | null {
  const standings = standingsOf(state);
  let known = places.get(standings);
  if (!known) {
    known = new Map(standings.rows.map((row, place) => [row.seat.no, place]));
    places.set(standings, known);
  }
  return known.get(seat.no) ?? null;
}

function marksOf(state: Readonly<RoomState>, rounds: readonly ShownRound[], results: readonly Result[]): Mark[] {
  const byRound = new Map(rounds.map((round, i) => [round.asked.no, results[i]?.mark ?? 'none']));
  const lastNo = state.stage.is === 'ended' ? Number.POSITIVE_INFINITY : (rounds.at(-1)?.asked.no ?? 0);
  for (const { phase, asked } of state.past) {
    if (phase === 'skipped' && asked.no < lastNo) byRound.set(asked.no, 'skipped');
  }
  return [...byRound].toSorted(([one], [other]) => one - other).map(([, mark]) => mark);
}
