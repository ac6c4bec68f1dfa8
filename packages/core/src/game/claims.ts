/**
 * "That was me": a phone that lost its memory asks for a seat by its name (J6). Names stand on the wall, so anybody can
 * ask; what tells a student from a stranger is the number, which only the phone that asked and the host's pages show.
 */
import type { PlayerId } from './ids.ts';
import { drawsFrom } from './shuffle.ts';
import type { RoomState } from './state.ts';

/** Two digits that follow from the token that asks: enough to be said aloud, and no way back to the token. */
export function claimNumber(tokenHash: string): number {
  return 10 + Math.floor(drawsFrom(tokenHash)() * 90);
}

/** The number of this token's open claim; null if it has none. */
export function claimOfToken(state: Readonly<RoomState>, tokenHash: string): number | null {
  return [...state.claims.values()].includes(tokenHash) ? claimNumber(tokenHash) : null;
}

/** The token that asks for this seat under this number; null if no claim, or another one, is open by now. */
export function claimantOf(state: Readonly<RoomState>, player: PlayerId, number: number): string | null {
  const tokenHash = state.claims.get(player);
  return tokenHash !== undefined && claimNumber(tokenHash) === number ? tokenHash : null;
}
