/** What the server asks: that something is due, that it was away, who is here. */
import type { ServerCommand } from '../commands.ts';
import { longestLimit, nextDeadline, settledAt } from '../deadline.ts';
import type { Decision } from '../decide.ts';
import type { RoomEvent } from '../events.ts';
import type { Ms, PlayerId } from '../ids.ts';
import { refuse } from '../refusals.ts';
import { seatOfPlayer } from '../room.ts';
import { elapsedOf } from '../round/clock.ts';
import type { Clock, Round, RoomState, Seat } from '../state.ts';
import { leadMs } from '../timing.ts';

/** After a restart or an outage the clock stands this long, so that phones can return or ask again before it goes on (P3). */
export const RETURN_MS = 3000;

export function decideForServer(state: Readonly<RoomState>, command: ServerCommand, at: Ms): Decision {
  switch (command.type) {
    case 'tick':
      return tick(state, at);
    case 'came-back':
      return comeBack(state, command, at);
    case 'note-presence':
      return notePresence(state, command.away, command.back, at);
    case 'continue-room':
      if (state.stage.is !== 'ended') return refuse('not-now');
      if (state.continuedIn !== null) return [];
      return [{ type: 'room-continued', at, room: command.room, code: command.code }];
  }
}

function tick(state: Readonly<RoomState>, at: Ms): RoomEvent[] {
  const dueAt = nextDeadline(state);
  if (dueAt === null || at < dueAt || state.stage.is !== 'playing') return [];
  const { round } = state.stage;
  if (!('clock' in round)) return [];
  const { clock, asked } = round;
  if (clock.is === 'stopped') {
    return [{ type: 'clock-started', at, round: asked.no, opensAt: dueAt - clock.elapsedMs }];
  }
  switch (round.phase) {
    case 'reading':
      return [
        { type: 'choices-opened', at, round: asked.no, opensAt: Math.max(clock.opensAt, at + leadMs(state.hereCount)) },
      ];
    case 'asking':
      return [ringBell(state, round, clock, at)];
    case 'closing':
      return closeRound(state, round, at);
  }
}

function ringBell(
  state: Readonly<RoomState>,
  round: Extract<Round, { phase: 'asking' }>,
  clock: Clock,
  at: Ms,
): RoomEvent {
  const limitMs = longestLimit(state);
  const isOver = elapsedOf(clock, at) >= limitMs && settledAt(state, round.changedAt) > at;
  const because = isOver ? 'time' : 'all-answered';
  const elapsedMs = Math.min(elapsedOf(clock, at), limitMs);
  return { type: 'round-closing', at, round: round.asked.no, because, elapsedMs };
}

/** The reveal follows at once unless the host chose to reveal by hand (H3). */
function closeRound(state: Readonly<RoomState>, round: Round, at: Ms): RoomEvent[] {
  const { no } = round.asked;
  const closed: RoomEvent = { type: 'round-closed', at, round: no };
  if (state.created.settings.reveal === 'by-hand') return [closed];
  return [closed, { type: 'round-revealed', at, round: no }];
}

/**
 * A room's clock runs only while a server runs (P2). A running clock is taken back to what it showed at the last sign of
 * life; it goes on at once after a stall, 3 s later after a restart or an outage, in which phones were told to ask
 * again. A clock that the host stopped stays stopped.
 */
function comeBack(
  state: Readonly<RoomState>,
  command: Extract<ServerCommand, { type: 'came-back' }>,
  at: Ms,
): RoomEvent[] {
  if (state.stage.is !== 'playing' || !('clock' in state.stage.round)) return [];
  const { clock, asked } = state.stage.round;
  if (clock.is === 'stopped' && clock.because === 'host') return [];
  const elapsedMs = elapsedOf(clock, Math.max(command.lastSignAt, state.lastAt));
  // One that waits for phones to return waits anew: the stall kept them from it.
  const goesOnAtOnce = command.because === 'stall' && clock.is === 'running';
  const until = goesOnAtOnce ? at : at + RETURN_MS;
  const stopped: RoomEvent = { type: 'clock-stopped', at, round: asked.no, elapsedMs, until, because: 'server-away' };
  if (!goesOnAtOnce) return [stopped];
  return [stopped, { type: 'clock-started', at, round: asked.no, opensAt: at - elapsedMs }];
}

function notePresence(
  state: Readonly<RoomState>,
  away: readonly PlayerId[],
  back: readonly PlayerId[],
  at: Ms,
): RoomEvent[] {
  const left = seatedAs(state, away, 'here');
  const returned = seatedAs(state, back, 'away');
  return [
    ...(left.length > 0 ? [{ type: 'seats-away' as const, at, players: left }] : []),
    ...(returned.length > 0 ? [{ type: 'seats-back' as const, at, players: returned }] : []),
  ];
}

function seatedAs(state: Readonly<RoomState>, players: readonly PlayerId[], is: Seat['is']): PlayerId[] {
  return players.filter((player) => seatOfPlayer(state, player)?.is === is);
}
