/**
 * Tells the pages what has become true. Views are built once, from the state after the batch, and sent to everyone who
 * can notice; the room decides nothing more until they are on their way, so that no phone gets a later batch before an
 * earlier one. Counters are gathered, at most four a second. Once a round everybody gets a part of their own: then what is
 * the same for all travels in the same message (two messages cost twice one, however well one of them is encoded),
 * portion by portion, each from what is true at that moment.
 */
import { phoneParts, remoteParts, screenParts, youPart } from '@bellringer/core/game';
import type { Ms, Parts, PhoneParts, PhoneSharedPart, PlayerId, RoomEvent } from '@bellringer/core/game';
import type { PhoneView, View } from '@bellringer/core/protocol';
import type { Clock, Timer } from '../clock.ts';
import { RoomUnreadable } from './ledger.ts';
import type { Stored } from './ledger.ts';
import type { Outlet, Urgency } from './outlet.ts';
import { addTouch, emptyTouch, isEmptyTouch, planOf, takeAway } from './plan.ts';
import type { Touch } from './plan.ts';

const COUNTER_PAUSE_MS: Ms = 250;
/** A long list of names four times a second would fill a classroom's network. */
const LIST_PAUSE_MS: Ms = 1000;
const LONG_LIST = 60;
/** Own parts that are built and sent in one turn of the event loop: some 15 ms of it. */
const PORTION = 250;

/** Reads what is stored of the room. */
export type Look = <T>(read: (now: Stored) => T) => Promise<T>;

export interface Publishing {
  readonly outlet: Outlet;
  readonly clock: Clock;
  readonly look: Look;
  /** Hears what is thrown while nobody waits. */
  readonly bug: (error: unknown) => void;
}

export class Publisher {
  readonly #outlet: Outlet;
  readonly #clock: Clock;
  readonly #look: Look;
  readonly #bug: (error: unknown) => void;
  #owed = emptyTouch();
  #countAgainAt: Ms = Number.NEGATIVE_INFINITY;
  #timer: Timer | null = null;
  /** Phones hear one thing after the other. */
  #phones: Promise<void> = Promise.resolve();
  #isTellingEveryone = false;
  /** Parts that go along with everybody's own; null if nobody waits for theirs. */
  #owedToEveryone: Set<PhoneSharedPart> | null = null;

  constructor({ outlet, clock, look, bug }: Publishing) {
    this.#outlet = outlet;
    this.#clock = clock;
    this.#look = look;
    this.#bug = bug;
  }

  /** Resolves when every phone's share of what goes out at once is on its way; null if there was none. */
  publish(events: readonly RoomEvent[], now: Stored): Promise<void> | null {
    const plan = planOf(events);
    takeAway(this.#owed, plan.atOnce);
    this.#seats(events, now);
    if (!isEmptyTouch(plan.counters)) this.#count(plan.counters, now);
    if (plan.you === 'everyone') {
      void this.#send({ ...plan.atOnce, phone: new Set() }, now, 'at-once');
      this.#tellEveryone(plan.atOnce.phone, now).catch(this.#bug);
      return null;
    }
    for (const player of plan.you) this.#outlet.toPhone(player, this.#own(player, {}, now));
    return this.#send(plan.atOnce, now, 'at-once');
  }

  stop(): void {
    if (this.#timer !== null) this.#clock.clear(this.#timer);
    this.#timer = null;
    this.#owedToEveryone = null;
  }

  #seats(events: readonly RoomEvent[], { state }: Stored): void {
    for (const event of events) {
      if (event.type === 'seat-removed' || event.type === 'seat-forgotten') this.#outlet.seatLost(event.player);
      else if (event.type === 'seat-claimed') this.#outlet.seatPassedOn(event.player, event.tokenHash);
      else if (event.type === 'claim-refused') this.#outlet.claimRefused(event.tokenHash);
      else if (event.type === 'links-renewed') this.#outlet.linksRenewed(state.linksGeneration);
      else if (event.type === 'room-continued') this.#outlet.goesOn(event.room);
    }
  }

  #send({ phone, screen, remote }: Touch, now: Stored, urgency: Urgency): Promise<void> | null {
    const outlet = this.#outlet;
    if (remote.size > 0 && outlet.remoteCount > 0) {
      this.#pass(remoteParts(now.state, [...remote]), now, urgency, (view) => outlet.toRemotes(view, urgency));
    }
    if (screen.size > 0 && outlet.screenCount > 0) this.#sendToScreens(screen, now, urgency);
    if (phone.size === 0 || outlet.phoneCount === 0) return null;
    let sent: Promise<void> | null = null;
    this.#pass(phoneParts(now.state, [...phone]), now, urgency, (view) => {
      sent = this.#phones.then(() => outlet.toPhones(view, urgency));
      this.#phones = sent.catch(this.#bug);
    });
    return sent;
  }

  /** What only the host's hands need does not reach a second projector. */
  #sendToScreens(names: Touch['screen'], now: Stored, urgency: Urgency): void {
    const forAll = [...names].filter((name) => name !== 'hands');
    this.#pass(screenParts(now.state, forAll), now, urgency, (view) => this.#outlet.toScreens(view, urgency));
    if (forAll.length === names.size) return;
    this.#pass(screenParts(now.state, ['hands']), now, urgency, (view) => this.#outlet.toHostScreens(view, urgency));
  }

  #pass<All>(parts: Parts<All>, now: Stored, urgency: Urgency, send: (view: View<All>) => void): void {
    const worth = urgency === 'at-once' ? parts : withoutGone(parts);
    if (Object.keys(worth).length > 0) send({ seq: now.seq, parts: worth });
  }

  #own(player: PlayerId, shared: Parts<PhoneParts>, { state, seq }: Stored): PhoneView {
    return { seq, parts: { ...shared, you: youPart(state, player) } };
  }

  #count(touch: Touch, now: Stored): void {
    addTouch(this.#owed, touch);
    if (this.#timer !== null) return;
    const waitMs = this.#countAgainAt - this.#clock.now();
    if (waitMs <= 0) this.#sendCounters(now);
    else this.#timer = this.#clock.setTimer(() => this.#sendCountersLater(), waitMs);
  }

  #sendCountersLater(): void {
    this.#timer = null;
    ifReadable(this.#look((now) => this.#sendCounters(now))).catch(this.#bug);
  }

  #sendCounters(now: Stored): void {
    const owed = this.#owed;
    this.#owed = emptyTouch();
    this.#countAgainAt = this.#clock.now() + pauseAfter(owed, now.state.seats.length);
    // What fails here was reported where it failed.
    this.#send(owed, now, 'counter')?.catch(() => {});
  }

  async #tellEveryone(along: ReadonlySet<PhoneSharedPart>, now: Stored): Promise<void> {
    if (along.size > 0) this.#outlet.toOnlookers({ seq: now.seq, parts: phoneParts(now.state, [...along]) });
    this.#owedToEveryone = new Set([...(this.#owedToEveryone ?? []), ...along]);
    if (this.#isTellingEveryone) return;
    this.#isTellingEveryone = true;
    while (this.#owedToEveryone !== null) {
      const names = [...this.#owedToEveryone];
      this.#owedToEveryone = null;
      // oxlint-disable-next-line no-await-in-loop -- who was told something older is told again
      await this.#tellInPortions(this.#outlet.players(), names);
    }
    this.#isTellingEveryone = false;
  }

  async #tellInPortions(players: readonly PlayerId[], names: readonly PhoneSharedPart[]): Promise<void> {
    /* oxlint-disable no-await-in-loop -- one portion after the other, each from what is true by then */
    for (let from = 0; from < players.length; from += PORTION) {
      if (from > 0) await this.#clock.nextTurn();
      const portion = players.slice(from, from + PORTION);
      await ifReadable(
        this.#look((now) => {
          const shared = phoneParts(now.state, names);
          for (const player of portion) this.#outlet.toPhone(player, this.#own(player, shared, now));
        }),
      );
    }
    /* oxlint-enable no-await-in-loop */
  }
}

/** How long nothing is counted after these parts went out. */
function pauseAfter({ screen, remote }: Touch, seatCount: number): Ms {
  const hasNames = screen.has('lobby') || remote.has('people');
  return hasNames && seatCount > LONG_LIST ? LIST_PAUSE_MS : COUNTER_PAUSE_MS;
}

/** A counter that has gone was sent as gone by what made it go. */
function withoutGone<All>(parts: Parts<All>): Parts<All> {
  const kept = Object.entries(parts).filter(([, part]) => part !== null);
  return Object.fromEntries(kept) as Parts<All>;
}

/** What cannot be read now is sent when it can: every page that comes back says hello. */
async function ifReadable(looked: Promise<void>): Promise<void> {
  try {
    await looked;
  } catch (error) {
    if (!(error instanceof RoomUnreadable)) throw error;
  }
}
