/**
 * A phone in the hands of someone who drops it, returns, taps twice, changes her mind and answers late. What was refused for
 * a moment it asks again, as the real outbox does; what was told on a line that broke it has not heard.
 */
import type { Answer, Asking, Command, Lag, Ms, PhoneParts, PlayerId, RoundNo } from '@bellringer/core/game';
import type { Clock } from '@bellringer/server/src/clock.ts';
import type { Outcome, Stored } from '@bellringer/server/src/rooms/index.ts';
import { ownView, wholePhoneView } from '@bellringer/server/src/sockets/whole-view.ts';
import { Page } from './page.ts';
import type { Shell } from './shell.ts';

/** One revision of an answer, and what became of it as far as the phone knows. */
export interface Sent {
  readonly round: RoundNo;
  readonly revision: number;
  readonly answer: Answer;
  readonly spentMs: Ms | null;
  /** The phone saw the clock run, with time left, when it asked first; and on which line that was. */
  readonly wasInTime: boolean;
  readonly line: Line;
  /** Asked again on another line: who was away may have missed the bell. */
  hasChangedLine: boolean;
  askedCount: number;
  toldCount: number;
  isHeld: boolean;
  readonly refusals: string[];
}

interface Line {
  readonly shell: Shell;
}

const PASSING: ReadonlySet<string> = new Set(['too-early', 'paused', 'not-saved', 'busy', 'too-fast']);
const AGAIN_MS: Ms = 1500;
const AGAIN_SPREAD_MS: Ms = 1000;

export class Student {
  readonly nickname: string;
  readonly player: PlayerId;
  readonly #lag: Lag | null;
  readonly #clock: Clock;
  readonly #draw: () => number;
  isSeated = false;
  page = new Page<PhoneParts>();
  /** The newest answer of each round that the phone was told is held. */
  readonly held = new Map<RoundNo, Sent>();
  readonly sent: Sent[] = [];
  #outbox: Sent | null = null;
  #line: Line | null = null;

  constructor(nickname: string, lag: Lag | null, clock: Clock, draw: () => number) {
    this.nickname = nickname;
    this.player = `player-${nickname}` as PlayerId;
    this.#lag = lag;
    this.#clock = clock;
    this.#draw = draw;
  }

  /** What the clock of this page shows; 0 without one that runs. */
  get rawMs(): Ms {
    const { clock } = this.page.parts;
    return clock?.is === 'running' ? this.#clock.now() - clock.opensAt : 0;
  }

  /** An answer is on its way of which it has not heard. */
  get isSending(): boolean {
    return this.#outbox !== null;
  }

  /** The server that it is connected to. */
  get shell(): Shell | null {
    return this.#line?.shell ?? null;
  }

  async join(shell: Shell): Promise<void> {
    const command: Command = { type: 'take-seat', nickname: this.nickname };
    const by = { is: 'newcomer', player: this.player, tokenHash: `hash-${this.nickname}` } as const;
    await shell.live.room.ask({ command, by, arrivedAt: this.#clock.now() }, (outcome, now) => {
      if ('refused' in outcome || now === null) return;
      this.isSeated = true;
      this.#greet(shell, now);
    });
  }

  /** Says hello, and has a line once it was answered. */
  connect(shell: Shell): void {
    const { live } = shell;
    const greet = (now: Stored) => {
      if (this.#line === null && shell.live === live) this.#greet(shell, now);
    };
    live.room.look(greet).catch(() => {});
  }

  disconnect(): void {
    this.shell?.live.outlet.disconnect(this.player);
    this.#line = null;
  }

  /** The server is gone, and took the line with it. */
  lose(shell: Shell): void {
    if (this.shell === shell) this.#line = null;
  }

  /** Sends it `times` times over. Later answers replace earlier ones in the outbox. */
  answer(round: RoundNo, answer: Answer, spentMs: Ms | null, times: number): Promise<void>[] {
    const line = this.#line;
    if (line === null) return [];
    const revision = 1 + Math.max(0, ...this.sent.map((each) => (each.round === round ? each.revision : 0)));
    const fate = { hasChangedLine: false, askedCount: 0, toldCount: 0, isHeld: false, refusals: [] };
    const sent: Sent = { round, revision, answer, spentMs, wasInTime: this.#seesTime(round), line, ...fate };
    this.sent.push(sent);
    this.#outbox = sent;
    return Array.from({ length: times }, () => this.#send(sent));
  }

  async #send(sent: Sent): Promise<void> {
    const line = this.#line;
    if (line === null) return;
    const { round, revision, answer, spentMs } = sent;
    const command: Command = { type: 'answer', round, revision, answer, spentMs };
    const asking: Asking = { command, by: { is: 'player', player: this.player }, arrivedAt: this.#clock.now() };
    sent.askedCount += 1;
    sent.hasChangedLine ||= line !== sent.line;
    await line.shell.live.room.ask(this.#lag ? { ...asking, lag: this.#lag } : asking, (outcome, now) => {
      if (this.#line !== line) return;
      if (now !== null) this.page.hear(ownView(now, this.player));
      this.#isTold(sent, outcome);
    });
  }

  #isTold(sent: Sent, outcome: Outcome): void {
    sent.toldCount += 1;
    if (!('refused' in outcome)) {
      sent.isHeld = true;
      if (sent.revision >= (this.held.get(sent.round)?.revision ?? 0)) this.held.set(sent.round, sent);
      if (this.#outbox === sent) this.#outbox = null;
      return;
    }
    sent.refusals.push(outcome.refused);
    if (this.#outbox !== sent) return;
    if (PASSING.has(outcome.refused)) {
      this.#clock.setTimer(() => void this.#sendAgain(sent), AGAIN_MS + Math.floor(this.#draw() * AGAIN_SPREAD_MS));
    } else this.#outbox = null;
  }

  /** Unless it was replaced, or its round has gone by. */
  async #sendAgain(sent: Sent): Promise<void> {
    if (this.#outbox !== sent || this.page.parts.stage?.round !== sent.round) return;
    await this.#send(sent);
  }

  /** The whole view, in the same turn in which the page begins to get what follows it; what is unsaid goes out again. */
  #greet(shell: Shell, now: Stored): void {
    const no = now.state.seatOf.get(this.player);
    const seat = no === undefined ? undefined : now.state.seats[no];
    this.disconnect();
    this.page = new Page();
    this.page.hear(wholePhoneView(now, this.player, 0));
    shell.live.outlet.connect(this.player, seat?.is !== 'away', this.page.hear);
    this.#line = { shell };
    if (this.#outbox) void this.#send(this.#outbox);
  }

  #seesTime(round: RoundNo): boolean {
    const { stage, clock } = this.page.parts;
    if (stage?.phase !== 'asking' || stage.round !== round || clock?.is !== 'running') return false;
    return this.rawMs >= 0 && this.rawMs <= clock.limitMs;
  }
}
