/** Moving the game: the one main button, and the clock. The aim has been checked. */
import type { AimedCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { EventOf, RoomEvent } from '../events.ts';
import type { Ms } from '../ids.ts';
import { areStandingsNext } from '../ranking.ts';
import { refuse } from '../refusals.ts';
import { elapsedOf } from '../round/clock.ts';
import { goOn } from '../round/open.ts';
import type { Round, RoomState } from '../state.ts';
import { leadMs } from '../timing.ts';

export function decideAimed(state: Readonly<RoomState>, command: AimedCommand, at: Ms): Decision {
  if (state.stage.is === 'ended') return refuse('room-ended');
  if (state.stage.is === 'lobby') return command.type === 'advance' ? goOn(state, at) : refuse('not-now');
  const { round } = state.stage;
  switch (command.type) {
    case 'advance':
      return advance(state, round, at);
    case 'skip':
      return skip(state, round, at);
    case 'stop-clock':
      return stopClock(round, at);
    case 'start-clock':
      return startClock(state, round, at);
    case 'show-tally':
    case 'hide-tally':
      return turnTally(round, command.type === 'show-tally', at);
    case 'add-time':
      return isAnswerable(round)
        ? [{ type: 'time-added', at, round: round.asked.no, ms: command.ms }]
        : refuse('not-now');
  }
}

/** What comes next (H2). Nothing waits for anybody but the host after the reveal. */
function advance(state: Readonly<RoomState>, round: Round, at: Ms): Decision {
  const { no } = round.asked;
  switch (round.phase) {
    case 'reading':
      return [...resumed(round, at), { type: 'choices-opened', at, round: no, opensAt: at + leadMs(state.hereCount) }];
    case 'asking':
      return [
        { type: 'round-closing', at, round: no, because: 'host', elapsedMs: elapsedOf(round.clock, at) },
        ...resumed(round, at),
      ];
    case 'closing':
      return refuse('not-now');
    case 'closed':
      return [{ type: 'round-revealed', at, round: no }];
    case 'revealed':
      return areStandingsNext(state) ? [{ type: 'standings-shown', at, round: no }] : goOn(state, at);
    case 'standings':
      return goOn(state, at);
  }
}

/** A stopped clock goes on at the value at which it stands. */
function resumed(round: Round, at: Ms): EventOf<'clock-started'>[] {
  if (!('clock' in round) || round.clock.is === 'running') return [];
  return [{ type: 'clock-started', at, round: round.asked.no, opensAt: at - round.clock.elapsedMs }];
}

/** Ends a round unscored and opens the next (H4); what has been revealed cannot be skipped. */
function skip(state: Readonly<RoomState>, round: Round, at: Ms): Decision {
  if (round.phase === 'revealed' || round.phase === 'standings') return refuse('not-now');
  const skipped: RoomEvent = { type: 'round-skipped', at, round: round.asked.no };
  return [skipped, ...goOn(state, at)];
}

function stopClock(round: Round, at: Ms): Decision {
  if (!isAnswerable(round)) return refuse('not-now');
  if (round.clock.is === 'stopped' && round.clock.because === 'host') return [];
  const elapsedMs = elapsedOf(round.clock, at);
  return [{ type: 'clock-stopped', at, round: round.asked.no, elapsedMs, until: null, because: 'host' }];
}

/**
 * Going on has the same lead as opening, so that the whole class sees the question again together. A clock that goes on
 * by itself is not hurried, nor by a pause meanwhile: phones are asking again what could not be saved (P3).
 */
function startClock(state: Readonly<RoomState>, round: Round, at: Ms): Decision {
  if (!isAnswerable(round)) return refuse('not-now');
  if (round.clock.is === 'running' || round.clock.until !== null) return [];
  const { elapsedMs, notBefore } = round.clock;
  const opensAt = Math.max(at + leadMs(state.hereCount), notBefore) - elapsedMs;
  return [{ type: 'clock-started', at, round: round.asked.no, opensAt }];
}

/** H11: before the key, as often as the host likes. */
function turnTally({ phase, asked }: Round, isShown: boolean, at: Ms): Decision {
  if (phase === 'reading' || phase === 'revealed' || phase === 'standings') return refuse('not-now');
  if (asked.isTallyShown === isShown) return [];
  return [{ type: isShown ? 'tally-shown' : 'tally-hidden', at, round: asked.no }];
}

function isAnswerable(round: Round): round is Extract<Round, { phase: 'reading' | 'asking' }> {
  return round.phase === 'reading' || round.phase === 'asking';
}
