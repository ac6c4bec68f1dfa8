/**
 * What follows from a request, as events or as a refusal. Pure: who asks, when it arrived and how its network is come in
 * as arguments; nothing is read from a clock, drawn by chance, or written. The caller must make reality match: append
 * the events, and only then show them. A refusal is an ordinary thing in a classroom; a throw is a bug.
 *
 * An empty list means that what was asked is already so: a doubled tap, a late tick, an answer sent again.
 */
import type { Asking } from './commands.ts';
import { decideForHost } from './decide/host.ts';
import { decideForNewcomer } from './decide/joining.ts';
import { decideForPlayer } from './decide/answering.ts';
import { decideForServer } from './decide/time.ts';
import type { RoomEvent } from './events.ts';
import { refuse, type Refusal } from './refusals.ts';
import type { RoomState } from './state.ts';

export type Decision = readonly RoomEvent[] | Refusal;

export function decide(state: Readonly<RoomState>, asking: Asking): Decision {
  const { command, by } = asking;
  const at = Math.max(asking.arrivedAt, state.lastAt);
  switch (command.type) {
    case 'take-seat':
    case 'ask-claim':
      return by.is === 'newcomer' ? decideForNewcomer(state, command, by, at) : refuse('not-now');
    case 'answer':
      return by.is === 'player' ? decideForPlayer(state, command, by.player, asking, at) : refuse('no-seat');
    case 'tick':
    case 'came-back':
    case 'note-presence':
    case 'continue-room':
      return by.is === 'server' ? decideForServer(state, command, at) : refuse('not-host');
    case 'end-room':
      return by.is === 'host' || by.is === 'server' ? decideForHost(state, command, at) : refuse('not-host');
    default:
      return by.is === 'host' ? decideForHost(state, command, at) : refuse('not-host');
  }
}
