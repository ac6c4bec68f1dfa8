/** What pages with the host's hands need beside their eyes. Everything here may stand on a projector. */
import { claimNumber } from '../claims.ts';
import { isLastRound, roundOf, seatOfPlayer } from '../room.ts';
import type { RoomState, Seat } from '../state.ts';
import type { ClaimRow, HandsPart } from './host-parts.ts';

/** More than this nobody works through at once, and a script that claims every seat must not fill the wall. */
const CLAIM_ROWS = 20;

export function handsPart(state: Readonly<RoomState>): HandsPart {
  const round = roundOf(state);
  return {
    standings: state.created.settings.standings,
    isLastRound: isLastRound(state),
    isTallyShown: round?.asked.isTallyShown ?? false,
    claims: [...state.claims].slice(0, CLAIM_ROWS).flatMap(([player, tokenHash]) => {
      const seat = seatOfPlayer(state, player);
      return seat ? [claimRow(seat, tokenHash)] : [];
    }),
  };
}

function claimRow(seat: Seat, tokenHash: string): ClaimRow {
  const { player, nickname } = seat;
  return { player, nickname, number: claimNumber(tokenHash), isHere: seat.is === 'here' };
}
