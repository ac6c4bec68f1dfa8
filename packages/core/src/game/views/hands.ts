/** What pages with the host's hands need beside their eyes. Everything here may stand on a projector. */
import { claimNumber } from '../claims.ts';
import { areStandingsNext } from '../ranking.ts';
import { isLastRound, phaseOf, roundOf, seatOfPlayer } from '../room.ts';
import type { RoomState, Seat } from '../state.ts';
import type { ClaimRow, HandsPart, JudgingPart } from './host-parts.ts';
import { tallyPart, TYPED_ROWS } from './tally.ts';

/** More than this nobody works through at once, and a script that claims every seat must not fill the wall. */
const CLAIM_ROWS = 20;

export function handsPart(state: Readonly<RoomState>): HandsPart {
  const round = roundOf(state);
  return {
    areStandingsNext: phaseOf(state) === 'revealed' && areStandingsNext(state),
    isLastRound: isLastRound(state),
    isTallyShown: round?.asked.isTallyShown ?? false,
    claims: [...state.claims].slice(0, CLAIM_ROWS).flatMap(([player, tokenHash]) => {
      const seat = seatOfPlayer(state, player);
      return seat ? [claimRow(seat, tokenHash)] : [];
    }),
    judging: judgingPart(state),
  };
}

/** Before the reveal nothing of a question that has a key: what counts as right would tell it (V1). */
function judgingPart(state: Readonly<RoomState>): JudgingPart | null {
  const round = roundOf(state);
  if (!round || !('answers' in round)) return null;
  const { question } = round.asked;
  if (question.kind !== 'number' && question.kind !== 'text') return null;
  const isShown = round.phase === 'revealed' || round.phase === 'standings';
  if (question.key !== null && !isShown) return null;
  const judged = [...(state.verdicts.get(question.id)?.judged ?? [])].slice(-TYPED_ROWS);
  const typed = tallyPart(state, round, 'host').typed ?? [];
  return {
    question: question.id,
    judged: judged.map(([words, fraction]) => ({ words, fraction })),
    near: typed.filter(({ isNear, isJudged }) => isNear && !isJudged).map(({ words }) => words),
  };
}

function claimRow(seat: Seat, tokenHash: string): ClaimRow {
  const { player, nickname } = seat;
  return { player, nickname, number: claimNumber(tokenHash), isHere: seat.is === 'here' };
}
