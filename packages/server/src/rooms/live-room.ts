/** A room with everything that lives as long as it is in memory: its queue, its presence, its publisher. */
import { isSeated } from '@bellringer/core/game';
import type { Ms, RoomEvent, RoomId, RoomState } from '@bellringer/core/game';
import { isDone } from './batch.ts';
import type { House } from './house.ts';
import type { Folded, Stored } from './ledger.ts';
import type { Outlet } from './outlet.ts';
import { Presence } from './presence.ts';
import { Publisher } from './publish.ts';
import { Room } from './room.ts';
import type { RoomListener } from './room.ts';

/** Opens a room's way out to its pages. */
export type OpenOutlet<O extends Outlet> = (room: RoomId, presence: Presence) => O;

export class LiveRoom<O extends Outlet = Outlet> implements RoomListener {
  readonly room: Room;
  readonly outlet: O;
  readonly createdAt: Ms;
  /** Whether the journal has it among the finished rooms. */
  isClosed = false;
  /** When a page was last connected, as far as anybody looked; for housekeeping. */
  seenAt: Ms;
  readonly #house: House;
  readonly #presence: Presence;
  readonly #publisher: Publisher;
  readonly #hasEnded: () => void;
  #endedAt: Ms | null;

  /** `hasEnded` is called once, when the room ends while it is in memory. */
  constructor(
    house: House,
    id: RoomId,
    { state, seq }: Pick<Folded, 'state' | 'seq'>,
    openOutlet: OpenOutlet<O>,
    hasEnded: () => void,
  ) {
    this.#house = house;
    this.#hasEnded = hasEnded;
    this.#endedAt = state.endedAt;
    this.createdAt = state.created.at;
    this.seenAt = state.lastAt;
    this.#presence = new Presence(house.clock, async (away, back) =>
      isDone(await this.room.order({ type: 'note-presence', away, back })),
    );
    this.outlet = openOutlet(id, this.#presence);
    this.room = new Room(house, id, { state, seq }, this);
    this.#publisher = new Publisher({
      outlet: this.outlet,
      clock: house.clock,
      look: (read) => this.room.look(read),
      bug: (error) => this.#report(error),
    });
    this.#followRound(state);
    if (state.endedAt === null) this.#presence.expect(hereIn(state));
    else this.#presence.stop();
  }

  get endedAt(): Ms | null {
    return this.#endedAt;
  }

  heard(events: readonly RoomEvent[], now: Stored): Promise<void> | null {
    try {
      this.#followRound(now.state);
      for (const event of events) if (event.type === 'seats-away') this.#presence.heardAway(event.players);
      if (this.#endedAt === null && now.state.endedAt !== null) this.#end(now.state.endedAt);
      const sent = this.#publisher.publish(events, now);
      return sent && sent.catch((error: unknown) => this.#report(error));
    } catch (error) {
      // What is stored is true even if it could not be shown; a page that comes back gets the whole view.
      this.#report(error);
      return null;
    }
  }

  savingChanged(isSaving: boolean): void {
    this.outlet.notice({ isSaving });
  }

  /** Finishes what has been asked; then nothing here runs any more. */
  async stop(): Promise<void> {
    this.#presence.stop();
    await this.room.stop();
    this.#publisher.stop();
    this.#house.life.unfollow(this.room.id);
    this.outlet.close();
  }

  #end(at: Ms): void {
    this.#endedAt = at;
    this.#presence.stop();
    this.#hasEnded();
  }

  #followRound(state: Readonly<RoomState>): void {
    const { life } = this.#house;
    if (hasOpenRound(state)) life.follow(this.room.id, (lastSignAt) => this.room.comeBack(lastSignAt, 'stall'));
    else life.unfollow(this.room.id);
  }

  #report(err: unknown): void {
    this.#house.log.error({ room: this.room.id, err }, 'what happened could not be shown');
  }
}

/** Whether a clock belongs to what the room is doing. */
export function hasOpenRound(state: Readonly<RoomState>): boolean {
  return state.stage.is === 'playing' && 'clock' in state.stage.round;
}

function hereIn(state: Readonly<RoomState>) {
  return state.seats.filter((seat) => isSeated(seat) && seat.is === 'here').map((seat) => seat.player);
}
