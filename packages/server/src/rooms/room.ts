/**
 * A room is a queue of one. What is asked of it is decided in order, in batches; a batch is appended to the journal, and
 * only when it is stored does anybody hear of it: first those who asked, then those who watch. While a batch is on its
 * way the state is ahead of the journal, and nobody may look at it; who wants to look waits until it is true.
 *
 * Rolling back means: forget and fold again. When the journal cannot be written the room refuses by name until it can;
 * its clock stands meanwhile, at what it showed when the first refused command arrived, and for 3 s more: every phone
 * that was told `not-saved` has asked again by then, and nobody's answer is late because a disk was. A bug costs the command that met it, or this room, never the server.
 */
import { nextDeadline, refuse } from '@bellringer/core/game';
import type { Asking, Command, Ms, RoomCode, RoomEvent, RoomId, Seq, WhyAway } from '@bellringer/core/game';
import { Alarm } from './alarm.ts';
import { isDone } from './batch.ts';
import type { Decided, Outcome } from './batch.ts';
import type { House } from './house.ts';
import { Ledger } from './ledger.ts';
import type { Folded, Stored } from './ledger.ts';
import { Outage } from './outage.ts';
import { Queue, waitFor } from './queue.ts';
import type { Tell } from './queue.ts';

/** Only other servers can make a batch lose its place, and each time one of theirs has won. */
const MOST_ATTEMPTS = 50;

export interface RoomListener {
  /** These events are true now. The room decides nothing more until the promise, if there is one, is kept. */
  heard(events: readonly RoomEvent[], now: Stored): Promise<void> | null;
  /** The journal can no longer be written, or can again. */
  savingChanged(isSaving: boolean): void;
}

export class Room {
  readonly id: RoomId;
  readonly code: RoomCode;
  readonly #house: House;
  readonly #listener: RoomListener;
  readonly #ledger: Ledger;
  readonly #alarm: Alarm;
  readonly #outage: Outage;
  readonly #queue: Queue;
  #hintedSeq: Seq;
  #isRunning = false;
  #is: 'open' | 'stopped' | 'failed' = 'open';
  #attempts = 0;

  constructor(house: House, id: RoomId, folded: Pick<Folded, 'state' | 'seq'>, listener: RoomListener) {
    this.id = id;
    this.code = folded.state.created.code;
    this.#house = house;
    this.#listener = listener;
    this.#ledger = new Ledger(house.journal, id, folded);
    this.#queue = new Queue(house.clock, house.paceMs);
    this.#hintedSeq = folded.seq;
    this.#outage = new Outage(
      house.clock,
      () => this.#heal(),
      (since) => this.#goOn(since),
    );
    this.#alarm = new Alarm(house.clock, () => void this.order({ type: 'tick' }));
    this.#arm();
  }

  /** A bug has closed it: it says `busy` to everything, and only its journal knows it. */
  get hasFailed(): boolean {
    return this.#is === 'failed';
  }

  get isSaving(): boolean {
    return !this.#outage.isOn;
  }

  /** Asks the room; `tell` answers, in the same turn in which the room goes on. Rejects only if `tell` throws. */
  ask<T>(asking: Asking, tell: Tell<T>): Promise<T> {
    this.#house.life.notice(asking.arrivedAt);
    return waitFor(asking, tell, (waiting) => {
      if (this.#is !== 'open') waiting.settle(refuse('busy'), this.#ledger.shown);
      else if (this.#outage.isOn) waiting.settle(refuse('not-saved'), this.#ledger.shown);
      else {
        this.#queue.push(waiting);
        void this.#run();
      }
    });
  }

  /** Asks in the server's own name. */
  order(command: Command): Promise<Outcome> {
    return this.ask({ command, by: { is: 'server' }, arrivedAt: this.#house.clock.now() }, (outcome) => outcome);
  }

  /** Reads what is stored: at once, or as soon as the batch under way is settled. Rejects with `RoomUnreadable`. */
  look<T>(read: (now: Stored) => T): Promise<T> {
    return this.#ledger.look(read);
  }

  /** The journal may have batches up to `last`, by whomever. */
  hint(last: Seq): void {
    if (last <= this.#hintedSeq) return;
    this.#hintedSeq = last;
    void this.#run();
  }

  /** The class has had no server since `lastSignAt`: decided in front of everything that waits. */
  comeBack(lastSignAt: Ms, because: WhyAway): void {
    if (this.#is !== 'open' || this.#outage.isOn) return;
    const command = { type: 'came-back', lastSignAt, because } as const;
    const asking = { command, by: { is: 'server' }, arrivedAt: this.#house.clock.now() } as const;
    // A gap that could not be written down belongs to the outage that kept it from being so.
    const settle = (outcome: Outcome) => {
      if (!isDone(outcome) && outcome.refused === 'not-saved') this.#outage.begin(lastSignAt);
    };
    this.#queue.pushInFront({ asking, settle });
    void this.#run();
  }

  /** Refuses what comes from now on, and finishes what has been asked. */
  async stop(): Promise<void> {
    if (this.#is === 'open') this.#is = 'stopped';
    this.#arm();
    this.#outage.stop();
    // oxlint-disable-next-line no-await-in-loop -- it waits for one thing, turn by turn
    while (this.#isRunning) await this.#house.clock.nextTurn();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other: that is what a room is
      while (this.#hasWork()) await (this.#queue.pause() ?? this.#step());
    } catch (bug) {
      this.#fail(bug);
    } finally {
      this.#isRunning = false;
    }
  }

  #hasWork(): boolean {
    if (this.#is === 'failed' || this.#outage.isOn) return false;
    return !this.#queue.isEmpty || this.#hintedSeq > this.#ledger.seq;
  }

  async #step(): Promise<void> {
    if (this.#hintedSeq > this.#ledger.seq) {
      const news = await this.#ledger.catchUp();
      this.#hintedSeq = this.#ledger.seq;
      return news === null ? this.#cannotSave() : this.#show(news);
    }
    const decided = this.#ledger.decide(this.#queue.take());
    for (const err of decided.bugs) this.#house.log.error({ room: this.id, err }, 'a command met a bug');
    if (decided.spoiltBy !== null) return this.#leaveOut(decided.spoiltBy);
    if (decided.events.length > 0) return this.#store(decided);
    this.#settle(decided.outcomes);
    this.#arm();
  }

  async #store({ events, outcomes }: Decided): Promise<void> {
    const ending = await this.#ledger.store(this.#house.random.batchId(), events);
    if (ending === 'unsaved') return this.#cannotSave();
    if (ending === 'overtaken') return this.#decideAgain();
    this.#attempts = 0;
    this.#settle(outcomes);
    await this.#show(events);
  }

  async #decideAgain(): Promise<void> {
    this.#attempts += 1;
    if (this.#attempts > MOST_ATTEMPTS) return this.#cannotSave();
    this.#queue.goBack();
    await this.#refold();
  }

  /** The command at `index` spoilt the state: it is refused, the others are decided without it. */
  #leaveOut(index: number): Promise<void> {
    this.#queue.leaveOut(index, 'busy');
    return this.#decideAgain();
  }

  async #refold(): Promise<void> {
    const news = await this.#ledger.refold();
    if (news === null) return this.#cannotSave();
    this.#hintedSeq = Math.max(this.#hintedSeq, this.#ledger.seq) as Seq;
    await this.#show(news);
  }

  #settle(outcomes: readonly Outcome[]): void {
    this.#queue.settle(outcomes, this.#ledger.shown);
    this.#ledger.letLook();
  }

  async #show(news: readonly RoomEvent[]): Promise<void> {
    this.#arm();
    const shown = news.length > 0 ? this.#listener.heard(news, this.#ledger.stored()) : null;
    this.#ledger.letLook();
    if (shown !== null) await shown;
  }

  async #cannotSave(): Promise<void> {
    this.#outage.begin(this.#queue.oldestAt);
    this.#arm();
    this.#house.log.error({ room: this.id }, 'the journal cannot be written: the room refuses until it can');
    if (!this.#ledger.isTrue) await this.#show((await this.#ledger.refold()) ?? []);
    this.#listener.savingChanged(false);
    this.#queue.refuseAll('not-saved', this.#ledger.shown);
    this.#outage.probe();
  }

  async #heal(): Promise<boolean> {
    try {
      if ((await this.#house.journal.probe()) !== 'stored') return false;
      if (this.#ledger.shown !== null) return true;
      const news = await this.#ledger.refold();
      if (news !== null) await this.#show(news);
      return news !== null;
    } catch (bug) {
      this.#fail(bug);
      return false;
    }
  }

  #goOn(since: Ms): void {
    const unsavedMs = this.#house.clock.now() - since;
    this.#house.log.info({ room: this.id, unsavedMs }, 'the journal can be written again');
    this.#attempts = 0;
    this.#listener.savingChanged(true);
    this.#arm();
    // A batch of which nobody knew may have been stored after all.
    this.#hintedSeq = (this.#ledger.seq + 1) as Seq;
    this.comeBack(since, 'outage');
  }

  #fail(err: unknown): void {
    this.#is = 'failed';
    this.#ledger.giveUp();
    this.#arm();
    this.#outage.stop();
    this.#house.log.error({ room: this.id, err }, 'the room met a bug: it is closed, and soon read anew');
    this.#queue.refuseAll('busy', null);
    this.#ledger.letLook();
  }

  #arm(): void {
    const now = this.#is === 'open' && !this.#outage.isOn ? this.#ledger.shown : null;
    this.#alarm.set(now === null ? null : nextDeadline(now.state));
  }
}
