/**
 * A room to tell stories with: people are called by name, time passes when a test says so, and everything goes the way
 * it goes in a lecture: asked, decided, folded. Nobody builds a state by hand.
 */
import type { Actor, Asking, Command, HostCommand, ServerCommand } from '../commands.ts';
import { nextDeadline } from '../deadline.ts';
import { decide, type Decision } from '../decide.ts';
import type { Factor, RoomEvent } from '../events.ts';
import { createRoomState, evolve } from '../evolve.ts';
import type { Ms, RoomCode } from '../ids.ts';
import { openingOf } from '../opening.ts';
import type { Question } from '../questions.ts';
import { standingOf } from '../ranking.ts';
import { isRefusal } from '../refusals.ts';
import { phaseOf, roundNoOf, roundOf, seatOfPlayer } from '../room.ts';
import { clockOf, elapsedOf } from '../round/clock.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import type { Clock, PhaseName, RoomState } from '../state.ts';
import type { YouPart } from '../views/parts.ts';
import { youPart } from '../views/you.ts';
import { askingOfNewcomer, askingToAnswer, playerNamed, type HowAnswered, type HowJoined } from './askings.ts';
import { single, text } from './questions.ts';

export { gist, playerNamed, tokenHashOf } from './askings.ts';

/** Monday morning, nine o'clock. */
export const NINE: Ms = 1_767_603_600_000;

export interface Setup {
  readonly questions?: readonly Question[];
  readonly settings?: Partial<Settings>;
  readonly seed?: string;
}

/** A room in its lobby at nine, with these people in it. */
export function openClassroom(setup: Setup = {}, ...names: string[]): Classroom {
  const room = new Classroom(setup);
  for (const name of names) room.joins(name);
  return room;
}

export class Classroom {
  readonly #state: RoomState;
  readonly journal: RoomEvent[] = [];
  now: Ms = NINE;

  constructor({ questions = [single('q1'), single('q2'), single('q3')], settings, seed = 'a seed' }: Setup) {
    const created = openingOf({
      code: '123456' as RoomCode,
      title: text('Bells'),
      bank: 'bells',
      seed,
      settings: { ...DEFAULT_SETTINGS, ...settings },
      questions,
      at: NINE,
    });
    this.#state = createRoomState(created);
    this.journal.push(created);
  }

  get state(): Readonly<RoomState> {
    return this.#state;
  }

  get phase(): PhaseName {
    return phaseOf(this.#state);
  }

  // ── asking ────────────────────────────────────────────────────────────────

  /** Decides, and folds what follows. */
  asks(asking: Asking): Decision {
    const decision = decide(this.#state, asking);
    if (!isRefusal(decision)) for (const event of decision) this.happens(event);
    return decision;
  }

  /** Something that no command asks for, or that happened before the story begins. */
  happens(event: RoomEvent): void {
    evolve(this.#state, event);
    this.journal.push(event);
  }

  joins(name: string, how: HowJoined = {}): Decision {
    return this.asks(askingOfNewcomer(this, 'take-seat', name, how));
  }

  claims(name: string, how: HowJoined = {}): Decision {
    return this.asks(askingOfNewcomer(this, 'ask-claim', name, how));
  }

  /** `letters`: one choice each. The next revision of the running round, unless it is said otherwise. */
  answers(name: string, letters: string, how: HowAnswered = {}): Decision {
    return this.asks(askingToAnswer(this, name, letters, how));
  }

  host(command: HostCommand): Decision {
    return this.asks(this.asking(command, { is: 'host' }));
  }

  /** Presses a button of the page as it stands now. */
  presses(type: 'advance' | 'skip' | 'stop-clock' | 'start-clock' | 'show-tally' | 'hide-tally'): Decision {
    return this.host({ type, aim: this.aim });
  }

  adds(ms: Ms): Decision {
    return this.host({ type: 'add-time', ms, aim: this.aim });
  }

  setsFactor(name: string, factor: Factor): Decision {
    return this.host({ type: 'set-factor', player: playerNamed(name), factor });
  }

  removes(name: string): Decision {
    return this.host({ type: 'remove-seat', player: playerNamed(name) });
  }

  server(command: ServerCommand): Decision {
    return this.asks(this.asking(command, { is: 'server' }));
  }

  ticks(): Decision {
    return this.server({ type: 'tick' });
  }

  goesAway(...names: string[]): Decision {
    return this.server({ type: 'note-presence', away: names.map(playerNamed), back: [] });
  }

  comesBack(...names: string[]): Decision {
    return this.server({ type: 'note-presence', away: [], back: names.map(playerNamed) });
  }

  asking(command: Command, by: Actor): Asking {
    return { command, by, arrivedAt: this.now };
  }

  get aim() {
    return { round: roundNoOf(this.#state), phase: this.phase };
  }

  // ── time ──────────────────────────────────────────────────────────────────

  /** Lets time pass; what falls due is done on time. */
  passes(ms: Ms): this {
    const end = this.now + ms;
    for (let due = nextDeadline(this.#state); due !== null && due <= end; due = nextDeadline(this.#state)) {
      this.now = Math.max(this.now, due);
      this.ticks();
    }
    this.now = end;
    return this;
  }

  get clockShows(): Ms {
    return elapsedOf(this.#clock, this.now);
  }

  get #clock(): Clock {
    const round = roundOf(this.#state);
    const clock = round && clockOf(round);
    if (!clock) throw new Error(`no clock in ${this.phase}`);
    return clock;
  }

  /** Lets time pass until the room's clock shows this. */
  clockAt(ms: Ms): this {
    const clock = this.#clock;
    if (clock.is !== 'running') throw new Error('the clock stands');
    return this.passes(clock.opensAt + ms - this.now);
  }

  // ── a lecture's course ────────────────────────────────────────────────────

  /** Opens the next round, and lets its stem be read: the choices are open and the clock shows 0. */
  opensRound(): this {
    this.presses('advance');
    if (this.phase === 'standings') this.presses('advance');
    return this.clockAt(0);
  }

  /** The host rings; whatever is on its way arrives; the key is shown. */
  closesRound(): this {
    this.presses('advance');
    this.passes(500);
    if (this.phase === 'closed') this.presses('advance');
    return this;
  }

  /** Plays a round from its opening to its key: who answers what, and when by the room's clock. */
  playsRound(answers: Readonly<Record<string, readonly [letters: string, atMs: Ms]>> = {}): this {
    this.opensRound();
    const inOrder = Object.entries(answers).toSorted(([, [, one]], [, [, other]]) => one - other);
    for (const [name, [letters, atMs]] of inOrder) {
      this.clockAt(atMs);
      this.answers(name, letters);
    }
    if (this.phase === 'asking') return this.closesRound();
    return this.passes(2500);
  }

  // ── looking ───────────────────────────────────────────────────────────────

  held(name: string) {
    const round = roundOf(this.#state);
    const seat = seatOfPlayer(this.#state, playerNamed(name));
    return (round && 'answers' in round && seat ? round.answers[seat.no] : undefined) ?? null;
  }

  /** The own part of someone who has a seat. */
  you(name: string): YouPart {
    const you = youPart(this.#state, playerNamed(name));
    if (!you) throw new Error(`${name} has no seat`);
    return you;
  }

  score(name: string): number {
    return this.you(name).score;
  }

  rank(name: string): number {
    const seat = seatOfPlayer(this.#state, playerNamed(name));
    if (!seat) throw new Error(`${name} has no seat`);
    return standingOf(this.#state, seat.no).rank;
  }
}
