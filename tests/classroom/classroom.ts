/**
 * A seeded classroom: a real room, phones without sockets, a clock that the script holds. The same seed plays the same
 * lesson, with phones that drop and return, servers that die, and a journal that fails. What must always be true is
 * checked after every step; what a phone was told is checked to the end.
 */
import { foldRoom, nextDeadline } from '@bellringer/core/game';
import type { ChoiceId, RoomEvent, RoomId, RoomState, RoundNo, Seq } from '@bellringer/core/game';
import { createMemoryJournal } from '@bellringer/server/src/journal/memory-journal.ts';
import { faultyJournal, type Fault } from '../contract/faulty-journal.ts';
import { createFakeClock, type FakeClock } from '../fixtures/fake-clock.ts';
import { sampleWanted } from '../fixtures/sample-room.ts';
import { mulberry32 } from '../fixtures/seeded-random.ts';
import { createTestServer, findTestRoom, press, type TestRoom, type TestServer } from '../fixtures/server-in-memory.ts';
import type { Lesson } from './lesson.ts';
import { checkTruth } from './invariants.ts';
import { mortalClock, mortalJournal, type Life } from './mortal.ts';
import { Student } from './student.ts';

const CHOICES = ['a', 'b', 'c', 'd'] as ChoiceId[];
const FAULTS: readonly Fault[] = ['unknown-stored', 'unknown-lost', 'full', 'broken', 'conflict'];

export class Classroom {
  readonly #draw: () => number;
  readonly #clock: FakeClock;
  readonly #disk = createMemoryJournal();
  readonly students: Student[];
  /** What happened, for whoever has to understand a failure. */
  readonly script: string[] = [];
  #fault: Fault | null = null;
  #life: Life = { isOver: false };
  #server!: TestServer;
  #live!: TestRoom;
  #room!: RoomId;
  readonly #lesson: Lesson;

  constructor(lesson: Lesson) {
    this.#lesson = lesson;
    this.#draw = mulberry32(lesson.seed);
    this.#clock = createFakeClock();
    this.students = Array.from({ length: lesson.studentCount }, (_, n) => new Student(`S${n}`));
  }

  /** Plays the whole lesson, and leaves the room ended with every fault healed. */
  async play(): Promise<void> {
    this.#boot(1);
    const opened = await this.#server.rooms.create(sampleWanted(this.#lesson.questionCount));
    if ('refused' in opened) throw new Error(opened.refused);
    this.#room = opened.room;
    this.#live = await findTestRoom(this.#server.rooms, this.#room);
    for (let n = 0; n < this.#lesson.studentCount; n += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await this.#someoneJoins();
    }
    for (let step = 1; step <= this.#lesson.stepCount; step += 1) {
      // One step after the other: that is the script.
      // oxlint-disable-next-line no-await-in-loop
      await this.#step();
      // oxlint-disable-next-line no-await-in-loop
      await this.#check();
    }
    this.#note('everything heals');
    this.#fault = null;
    await this.#clock.advance(5000);
    await this.#live.room.order({ type: 'end-room' });
    await this.#clock.advance(1000);
    await this.#check();
  }

  /** What the journal says. */
  async events(): Promise<RoomEvent[]> {
    const events: RoomEvent[] = [];
    for await (const batch of this.#disk.read(this.#room, 0 as Seq)) events.push(...batch.events);
    return events;
  }

  state(): Promise<Readonly<RoomState>> {
    return this.#live.room.look(({ state }) => state);
  }

  async #step(): Promise<void> {
    const acts: readonly (readonly [number, () => Promise<void> | void])[] = [
      [6, () => this.#someoneJoins()],
      [40, () => this.#someoneAnswers()],
      [6, () => this.#manyAnswerAtOnce()],
      [8, () => this.#someoneComesOrGoes()],
      [8, () => this.#hostGoesOn()],
      [0.5, () => this.#hostPresses('skip')],
      [1, () => this.#hostPresses('stop-clock')],
      [3, () => this.#hostPresses('start-clock')],
      [24, () => this.#timePasses(this.#upTo(1500))],
      [1, () => this.#timePasses(15_000)],
      [1, () => this.#serverStalls()],
      [1, () => this.#serverDies()],
      [3, () => this.#journalFails()],
      [4, () => this.#journalHeals()],
    ];
    let at = this.#draw() * acts.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, act] of acts) {
      at -= weight;
      if (at < 0) return act();
    }
  }

  async #someoneJoins(): Promise<void> {
    const student = this.#someone();
    this.#note(`${student.nickname} joins`);
    const joining = student.join(this.#live, this.#clock.now());
    await this.#let(joining);
    if (student.isSeated) student.connect(this.#live, await this.#stateIfReadable());
  }

  async #someoneAnswers(): Promise<void> {
    const state = await this.#stateIfReadable();
    const running = state && runningRound(state);
    // Now and then for a round that is over: a phone that comes back empties its outbox.
    const round = running && this.#draw() < 0.05 ? (Math.max(1, running - 1) as RoundNo) : running;
    const student = this.#someone();
    if (!round || !student.isSeated) return;
    const times = this.#draw() < 0.2 ? 2 : 1;
    const pick = CHOICES[this.#upTo(4)] as ChoiceId;
    this.#note(`${student.nickname} answers ${pick} in ${round}, ${times} times`);
    await this.#let(Promise.all(student.answer(this.#live, round, pick, this.#clock.now(), times)));
  }

  async #manyAnswerAtOnce(): Promise<void> {
    const state = await this.#stateIfReadable();
    const round = state && runningRound(state);
    if (!round) return;
    this.#note(`many answer in ${round}`);
    const sent = this.students
      .filter((student) => student.isSeated && this.#draw() < 0.6)
      .flatMap((student) =>
        student.answer(this.#live, round, CHOICES[this.#upTo(4)] as ChoiceId, this.#clock.now(), 1),
      );
    await this.#let(Promise.all(sent));
  }

  async #someoneComesOrGoes(): Promise<void> {
    const student = this.#someone();
    if (!student.isSeated) return;
    this.#note(`${student.nickname} ${student.isConnected ? 'drops' : 'returns'}`);
    if (student.isConnected) student.disconnect(this.#live);
    else student.connect(this.#live, await this.#stateIfReadable());
    await this.#clock.settle();
  }

  /** Mostly where the game waits for the host; sometimes in the middle of a question. */
  async #hostGoesOn(): Promise<void> {
    const state = await this.#stateIfReadable();
    const isMidway = state !== null && nextDeadline(state) !== null;
    if (!isMidway || this.#draw() < 0.1) await this.#hostPresses('advance');
  }

  async #hostPresses(button: 'advance' | 'skip' | 'stop-clock' | 'start-clock'): Promise<void> {
    if ((await this.#stateIfReadable()) === null) return;
    this.#note(`host: ${button}`);
    await this.#let(press(this.#server, this.#live, button));
  }

  async #timePasses(ms: number): Promise<void> {
    this.#note(`${ms} ms pass`);
    await this.#clock.advance(ms);
  }

  async #serverStalls(): Promise<void> {
    this.#note('the server stalls');
    await this.#clock.leap(2000 + this.#upTo(6000));
  }

  /** SIGKILL: nothing is flushed, nobody is told. The next one finds only the journal. */
  async #serverDies(): Promise<void> {
    this.#note('the server dies and comes back');
    this.#life.isOver = true;
    for (const student of this.students) student.isConnected = false;
    await this.#clock.advance(1000 + this.#upTo(20_000));
    this.#fault = null;
    this.#boot(this.#upTo(1_000_000));
    await this.#server.rooms.recover();
    this.#live = await findTestRoom(this.#server.rooms, this.#room);
    const state = await this.#stateIfReadable();
    for (const student of this.students) {
      if (student.isSeated && this.#draw() < 0.8) student.connect(this.#live, state);
    }
    await this.#clock.settle();
  }

  #journalFails(): void {
    this.#fault = FAULTS[this.#upTo(FAULTS.length)] as Fault;
    this.#note(`the journal: ${this.#fault}`);
  }

  async #journalHeals(): Promise<void> {
    this.#fault = null;
    this.#note('the journal heals');
    await this.#clock.advance(1100);
  }

  /** A fault of the passing kinds hits one append; a full or broken disk stays so until it heals. */
  #nextFault(): Fault | null {
    const fault = this.#fault;
    if (fault !== 'full' && fault !== 'broken') this.#fault = null;
    return fault;
  }

  #boot(seed: number): void {
    this.#life = { isOver: false };
    const disk = faultyJournal(this.#disk, () => this.#nextFault());
    this.#server = createTestServer(mortalJournal(disk, this.#life), mortalClock(this.#clock, this.#life), seed);
  }

  /** Gives what was asked the time that it needs, but does not wait for what may never be answered. */
  async #let(asked: Promise<unknown>): Promise<void> {
    asked.catch(() => {});
    await this.#clock.settle();
    await this.#clock.settle();
  }

  async #check(): Promise<void> {
    const state = await this.#stateIfReadable();
    if (state !== null) checkTruth(state, foldRoom(await this.events()), this);
  }

  /** Null while the room waits for a journal that does not answer. */
  async #stateIfReadable(): Promise<Readonly<RoomState> | null> {
    let read: Readonly<RoomState> | null = null;
    this.state().then(
      (state) => (read = state),
      () => null,
    );
    await this.#clock.settle();
    return read;
  }

  #someone(): Student {
    return this.students[this.#upTo(this.students.length)] as Student;
  }

  #upTo(n: number): number {
    return Math.floor(this.#draw() * n);
  }

  #note(what: string): void {
    this.script.push(`${this.#clock.now() % 10_000_000} ${what}`);
  }
}

function runningRound(state: Readonly<RoomState>): RoundNo | null {
  return state.stage.is === 'playing' ? state.stage.round.asked.no : null;
}
