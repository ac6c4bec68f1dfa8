/**
 * A seeded classroom: real rooms, phones without sockets, a clock that the script holds. The same seed plays the same
 * lesson, with phones that drop and return, servers that die, and a journal that fails. What must always be true is
 * checked after every step; what a phone was told is checked to the end.
 */
import { nextDeadline } from '@bellringer/core/game';
import type { Answer, Ms, Question, RoomId, RoundNo } from '@bellringer/core/game';
import { createMemoryJournal } from '@bellringer/server/src/journal/memory-journal.ts';
import { createFakeClock, type FakeClock } from '../fixtures/fake-clock.ts';
import { sampleWanted } from '../fixtures/sample-room.ts';
import { press } from '../fixtures/server-in-memory.ts';
import { Chance, LAGS } from './chance.ts';
import { checkShell, Witness, type Counters } from './invariants.ts';
import { questionsOf } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import { Record, Replay } from './record.ts';
import { Shell } from './shell.ts';
import { Student } from './student.ts';

type Button = 'advance' | 'skip' | 'stop-clock' | 'start-clock';

export class Classroom {
  readonly #lesson: Lesson;
  readonly #chance: Chance;
  readonly #clock: FakeClock = createFakeClock();
  readonly #disk = createMemoryJournal();
  readonly #students: readonly Student[];
  readonly #questions: readonly Question[];
  readonly #witness: Witness;
  readonly shells: readonly Shell[];
  /** What happened, for whoever has to understand a failure. */
  readonly script: string[] = [];
  record!: Record;
  #room!: RoomId;
  #all!: Replay;

  constructor(lesson: Lesson) {
    this.#lesson = lesson;
    this.#chance = new Chance(lesson.seed);
    this.#questions = questionsOf(lesson);
    // Of two servers one may go on while the other cannot write: then its bell rings for all.
    this.#witness = new Witness(lesson.shellCount === 1);
    this.shells = Array.from({ length: lesson.shellCount }, () => new Shell(this.#disk, this.#clock, lesson.paceMs));
    this.#students = Array.from(
      { length: lesson.studentCount },
      (_, n) => new Student(`S${n}`, LAGS[n % LAGS.length] ?? null, this.#clock, this.#chance.draw),
    );
  }

  /** Plays the whole lesson, and leaves the room ended with every fault healed. */
  async play(): Promise<void> {
    await this.#open();
    /* oxlint-disable no-await-in-loop -- one step after the other: that is the script */
    for (let n = 0; n < this.#lesson.studentCount; n += 1) await this.#someoneJoins();
    for (let step = 1; step <= this.#lesson.stepCount; step += 1) {
      await this.#step();
      await this.#check('may-be-late');
    }
    /* oxlint-enable no-await-in-loop */
    this.#note('everything heals');
    for (const shell of this.shells) shell.trouble = null;
    // Long enough for an append that hangs to fail, everybody who is gone to be noted as away, and the counters after that.
    await this.#clock.advance(18_000);
    await this.#check('are-there');
    await this.shells[0]?.live.room.order({ type: 'end-room' });
    await this.#clock.advance(1000);
    await this.#check('are-there');
  }

  async #open(): Promise<void> {
    for (const [n, shell] of this.shells.entries()) shell.boot(n + 1);
    const opened = await this.#someShell().server.rooms.create({ ...sampleWanted(), questions: this.#questions });
    if ('refused' in opened) throw new Error(opened.refused);
    this.#room = opened.room;
    this.record = new Record(this.#disk, this.#room);
    this.#all = new Replay(this.record);
    await Promise.all(this.shells.map((shell) => shell.enter(this.#room, this.record)));
  }

  async #step(): Promise<void> {
    const acts: readonly (readonly [number, () => Promise<void> | void])[] = [
      [6, () => this.#someoneJoins()],
      [40, () => this.#someoneAnswers()],
      [6, () => this.#manyAnswerAtOnce()],
      [10, () => this.#someoneComesOrGoes()],
      [8, () => this.#hostGoesOn()],
      [0.5, () => this.#hostPresses('skip')],
      [1, () => this.#hostPresses('stop-clock')],
      [3, () => this.#hostPresses('start-clock')],
      [2, () => this.#hostDoesSomethingElse()],
      [24, () => this.#timePasses(this.#chance.upTo(1500))],
      [1, () => this.#timePasses(15_000)],
      [1, () => this.#serversStall()],
      [1, () => this.#serverDies()],
      [3, () => this.#journalFails()],
      [4, () => this.#journalHeals()],
    ];
    return this.#chance.weighed(acts)();
  }

  async #someoneJoins(): Promise<void> {
    const student = this.#someone();
    this.#note(`${student.nickname} joins`);
    await this.#let(student.join(this.#someShell()));
  }

  async #someoneAnswers(): Promise<void> {
    const student = this.#someone();
    const running = roundOn(student);
    // Now and then for a round that is over: a phone that comes back empties its outbox.
    const round = running && this.#chance.draw() < 0.05 ? (Math.max(1, running - 1) as RoundNo) : running;
    if (!round) return;
    const times = this.#chance.draw() < 0.2 ? 2 : 1;
    const answer = this.#anAnswerIn(round);
    this.#note(`${student.nickname} answers ${JSON.stringify(answer)} in ${round}, ${times} times`);
    await this.#let(Promise.all(student.answer(round, answer, this.#chance.claim(student.rawMs), times)));
  }

  async #manyAnswerAtOnce(): Promise<void> {
    this.#note('many answer');
    const sent = this.#students.flatMap((student) => {
      const round = roundOn(student);
      if (!round || this.#chance.draw() < 0.4) return [];
      return student.answer(round, this.#anAnswerIn(round), this.#chance.claim(student.rawMs), 1);
    });
    await this.#let(Promise.all(sent));
  }

  async #someoneComesOrGoes(): Promise<void> {
    const student =
      this.#students.find((each) => each.isSeated && !each.shell && this.#chance.draw() < 0.3) ?? this.#someone();
    if (!student.isSeated) return;
    this.#note(`${student.nickname} ${student.shell ? 'drops' : 'returns'}`);
    if (student.shell) student.disconnect();
    else student.connect(await this.#shellUpToDate());
    await this.#clock.settle();
  }

  /** Mostly where the game waits for the host; sometimes in the middle of a question. */
  async #hostGoesOn(): Promise<void> {
    const state = await this.#someShell().state();
    const isMidway = state !== null && nextDeadline(state) !== null;
    if (!isMidway || this.#chance.draw() < 0.1) await this.#hostPresses('advance');
  }

  async #hostPresses(button: Button): Promise<void> {
    const shell = this.#someShell();
    if ((await shell.state()) === null) return;
    this.#note(`host: ${button}`);
    await this.#let(press(shell.server, shell.live, button));
  }

  async #hostDoesSomethingElse(): Promise<void> {
    const { live } = this.#someShell();
    const state = await this.#someShell().state();
    if (state === null) return;
    const command = this.#chance.command(state, this.#someone().player);
    this.#note(`host: ${command.type}`);
    const asking = { command, by: { is: 'host' }, arrivedAt: this.#clock.now() } as const;
    await this.#let(live.room.ask(asking, (outcome) => outcome));
  }

  async #timePasses(ms: Ms): Promise<void> {
    this.#note(`${ms} ms pass`);
    await this.#clock.advance(ms);
  }

  async #serversStall(): Promise<void> {
    this.#note('the machine stalls');
    await this.#clock.leap(2000 + this.#chance.upTo(6000));
  }

  async #serverDies(): Promise<void> {
    this.#note('a server dies and comes back');
    const shell = this.#someShell();
    shell.kill();
    const theirs = this.#students.filter((student) => student.shell === shell);
    for (const student of theirs) student.lose(shell);
    await this.#clock.advance(1000 + this.#chance.upTo(20_000));
    shell.boot(this.#chance.upTo(1_000_000));
    await shell.server.rooms.recover();
    await shell.enter(this.#room, this.record);
    const up = await this.#shellUpToDate();
    for (const student of theirs) if (this.#chance.draw() < 0.8) student.connect(up);
    await this.#clock.settle();
  }

  #journalFails(): void {
    const shell = this.#someShell();
    shell.trouble = this.#chance.trouble();
    this.#note(`the journal: ${shell.trouble}`);
  }

  async #journalHeals(): Promise<void> {
    for (const shell of this.shells) shell.trouble = null;
    this.#note('the journal heals');
    await this.#clock.advance(1100);
  }

  /** Gives what was asked the time that it needs, but does not wait for what may never be answered. */
  async #let(asked: Promise<unknown>): Promise<void> {
    asked.catch(() => {});
    await this.#clock.settle();
    await this.#clock.advance(this.#lesson.paceMs);
  }

  async #check(counters: Counters): Promise<void> {
    const isOneServer = this.shells.length === 1;
    const shown = await Promise.all(this.shells.map((shell) => shell.shown()));
    await this.record.read();
    this.#witness.check(this.record, this.#all.to(this.record.last), this.#students);
    for (const [n, shell] of this.shells.entries()) {
      const now = shown[n];
      if (now) checkShell(shell, now, this.#students, { counters, isOneServer });
    }
  }

  #anAnswerIn(round: RoundNo): Answer {
    return this.#chance.answer(this.#questions[round - 1] as Question);
  }

  #someone(): Student {
    return this.#chance.oneOf(this.#students);
  }

  #someShell(): Shell {
    return this.#chance.oneOf(this.shells);
  }

  /**
   * One that has heard everything. A server that lags behind another one greets a phone with what was true a moment ago;
   * with many servers a hello will have to read the tail first.
   */
  async #shellUpToDate(): Promise<Shell> {
    await this.record.read();
    const shown = await Promise.all(this.shells.map((shell) => shell.shown()));
    const up = this.shells.filter((_, n) => shown[n]?.seq === this.record.last);
    return this.#chance.oneOf(up.length > 0 ? up : this.shells);
  }

  #note(what: string): void {
    this.script.push(`${this.#clock.now() % 10_000_000} ${what}`);
  }
}

/** The round that this phone shows; null without one, or without a line. */
function roundOn({ shell, page }: Student): RoundNo | null {
  return shell ? (page.parts.stage?.round ?? null) : null;
}
