/** One student's phone: takes a seat, watches, answers like the page does, with an outbox that asks again. */
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import type { Ack, AnswerMessage, PhoneHelloAck, PhoneView, PingAck } from '@bellringer/core/protocol';
import type { ChoicesPart, HeldPart, PhoneParts, PlayerId } from '@bellringer/core/game';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { everyone } from './classroom.ts';
import type { AnswerEnding } from './classroom.ts';
import { Line } from './line.ts';

const ASK_AGAIN_MS = 2000;
const TOO_EARLY_AGAIN_MS = 300;
const MOST_TRIES = 10;
/** What an answer can be refused with for a moment only. */
const PASSING = new Set(['busy', 'not-saved', 'too-fast', 'paused', 'too-early']);

export interface Seen {
  readonly view: PhoneView;
  readonly receivedAt: number;
  readonly size: number;
}

export class Phone {
  readonly line: Line;
  readonly player: PlayerId;
  /** The last answer that the server said it holds. */
  held: HeldPart | null = null;
  #choices: ChoicesPart | null = null;
  /** On this process's steady clock. */
  #opensAt = 0;
  /** The server's time less this process's steady one, ms. */
  readonly #aheadMs: number;
  #awaited: { readonly fits: (parts: PhoneView['parts']) => boolean; readonly seen: (seen: Seen) => void } | null =
    null;

  private constructor(line: Line, player: PlayerId, aheadMs: number) {
    this.line = line;
    this.player = player;
    this.#aheadMs = aheadMs;
    line.on('phone:view', (message, receivedAt, size) => {
      this.#take({ view: message as PhoneView, receivedAt, size });
    });
  }

  /** Says hello without a seat, takes one and learns the server's time, in the page's order. */
  static async join(origin: string, room: string, nickname: string): Promise<Phone> {
    const line = await Line.open(origin);
    const token = randomBytes(24).toString('base64url');
    const hello = line.ask<PhoneHelloAck>('phone:hello', { version: PROTOCOL_VERSION, room, token });
    const [greeted] = await everyone('hello', [hello]);
    if (!greeted?.ok) throw new Error(`hello was refused: ${greeted?.refused}`);
    const aheadMs = await measureAhead(line);
    const seated = await takeSeat(line, nickname);
    if (!seated.ok) throw new Error(`no seat: ${seated?.refused}`);
    const you = seated.view.parts.you;
    if (!you) throw new Error('a seat without a name');
    return new Phone(line, you.player, aheadMs);
  }

  /** Resolves with the first view from now on whose parts fit. */
  next(fits: (parts: PhoneView['parts']) => boolean): Promise<Seen> {
    return new Promise((seen) => (this.#awaited = { fits, seen }));
  }

  /** Sends one choice `delayMs` after the choices opened and asks again until it is held or refused for good. */
  async answer(pick: number, delayMs: number): Promise<AnswerEnding> {
    const choices = this.#choices;
    if (choices === null) throw new Error('no choices to answer');
    await sleep(Math.max(0, this.#opensAt - performance.now()) + delayMs);
    const choice = choices.choices[pick % choices.choices.length];
    if (!choice) throw new Error('a question without choices');
    const spentMs = Math.round(performance.now() - this.#opensAt);
    return this.#send({ round: choices.round, revision: 1, answer: [choice.id], spentMs });
  }

  async #send(message: AnswerMessage): Promise<AnswerEnding> {
    const startedAt = performance.now();
    for (let sentTimes = 1; sentTimes <= MOST_TRIES; sentTimes++) {
      const timeoutMs = ASK_AGAIN_MS * (0.75 + Math.random() / 2);
      const ack = await this.line.askFor<Ack<PhoneParts>>('phone:answer', message, timeoutMs);
      if (ack?.ok) {
        this.held = ack.view.parts.held ?? null;
        return { is: 'held', ackMs: performance.now() - startedAt, sentTimes };
      }
      if (ack && !PASSING.has(ack.refused)) return { is: 'refused', why: ack.refused };
      if (ack) await sleep(ack.refused === 'too-early' ? TOO_EARLY_AGAIN_MS : ASK_AGAIN_MS);
    }
    return { is: 'silent' };
  }

  #take(seen: Seen): void {
    const { view } = seen;
    if (view.parts.choices !== undefined) this.#choices = view.parts.choices;
    const { clock } = view.parts;
    if (clock?.is === 'running') this.#opensAt = clock.opensAt - this.#aheadMs;
    if (!this.#awaited?.fits(view.parts)) return;
    this.#awaited.seen(seen);
    this.#awaited = null;
  }
}

/** A room takes no more than so many new seats at a time (J10): the page waits and asks again. */
async function takeSeat(line: Line, nickname: string): Promise<PhoneHelloAck> {
  for (;;) {
    const ask = line.ask<PhoneHelloAck>('phone:take-seat', { nickname });
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const [seated] = await everyone('seat', [ask]);
    if (!seated) throw new Error('no answer to who asked for a seat');
    if (seated.ok || seated.refused !== 'busy') return seated;
    // oxlint-disable-next-line no-await-in-loop
    await sleep(ASK_AGAIN_MS);
  }
}

/** Three pings, as the page sends them; the quickest is believed. */
async function measureAhead(line: Line): Promise<number> {
  let best = { tripMs: Number.POSITIVE_INFINITY, aheadMs: 0 };
  for (let n = 0; n < 3; n++) {
    const askedAt = performance.now();
    const [pong] = await everyone('ping', [line.ask<PingAck>('phone:ping', { n })]);
    const tripMs = performance.now() - askedAt;
    if (pong && tripMs < best.tripMs) best = { tripMs, aheadMs: pong.serverAt - askedAt - tripMs / 2 };
  }
  return best.aheadMs;
}
