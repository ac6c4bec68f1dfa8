/** Pages that hear of a room only what each event names: what they hold must be what the room shows (V6). */
import { audiencesOf } from '../audiences.ts';
import type { RoomEvent } from '../events.ts';
import type { RoomState } from '../state.ts';
import { allHeld, allYous, wholePhone, wholeRemote, wholeScreen } from './whole-views.ts';

const OWN_HELD: ReadonlySet<string> = new Set(['seat-taken', 'answer-recorded', 'seat-removed', 'seat-forgotten']);

/** Every phone, the screen and the remote of a room, since their hello. */
export class Pages {
  readonly #parts: Map<string, string>;

  constructor(state: Readonly<RoomState>) {
    this.#parts = new Map(everyPart(state));
  }

  /**
   * An ack carries both own parts of whoever asked for a seat, and what is held of whoever answered. Whoever loses a seat
   * is told to say hello again.
   */
  hear(state: Readonly<RoomState>, event: RoomEvent): void {
    const { phone, screen, remote, you } = audiencesOf(event);
    const named = new Set([
      ...phone.map((part) => `phone ${part}`),
      ...screen.map((part) => `screen ${part}`),
      ...remote.map((part) => `remote ${part}`),
      `you ${you}`,
    ]);
    if (event.type === 'seat-taken') named.add(`you ${event.player}`);
    if (OWN_HELD.has(event.type) && 'player' in event) named.add(`held ${event.player}`);
    for (const [name, json] of everyPart(state)) {
      if (named.has(name) || (you === 'everyone' && name.startsWith('you '))) this.#parts.set(name, json);
      else if (phone.includes('held') && name.startsWith('held ')) this.#parts.set(name, 'null');
    }
  }

  /** Which parts are not what they should be. */
  stale(state: Readonly<RoomState>): string[] {
    return everyPart(state)
      .filter(([name, json]) => this.#parts.get(name) !== json)
      .map(([name]) => name);
  }
}

function everyPart(state: Readonly<RoomState>): [name: string, json: string][] {
  const named = (page: string, parts: object) =>
    Object.entries(parts).map(([part, value]): [string, string] => [`${page} ${part}`, JSON.stringify(value)]);
  return [
    ...named('phone', wholePhone(state)),
    ...named('screen', wholeScreen(state)),
    ...named('remote', wholeRemote(state)),
    ...named('you', allYous(state)),
    ...named('held', allHeld(state)),
  ];
}
