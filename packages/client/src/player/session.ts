/**
 * One seat in one room, as long as this page plays there: its line, its answer on the way, and what only this page knows
 * (whether it is changing an answer, for how long choices were on view). Screens read it; they do not keep anything.
 */
import type { Answer, RoomId, RoundNo } from '@bellringer/core/game';
import type { ClaimAck, PhoneHelloAck } from '@bellringer/core/protocol';
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import { batch, effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { connect } from '../net/connection.ts';
import type { Connection } from '../net/connection.ts';
import { isSameAnswer } from '../state/answer.ts';
import { Outbox } from '../state/outbox.ts';
import type { Draft, Receipt } from '../state/outbox.ts';
import { currentSeat, nameSeat, seatsIn } from '../state/seats.ts';
import { Unsent } from '../state/unsent.ts';
import { Viewing } from '../state/viewing.ts';
import { keepAwake, nudge } from './device.ts';
import { loadGame, reloadWithoutGame } from './load-game.ts';

/** "That was me": asked of the host under a number, or already answered with a no. */
export type Claim = 'none' | 'refused' | { readonly number: number };

export class Session {
  readonly room: RoomId;
  readonly connection: Connection<'phone'>;
  readonly outbox: Outbox;
  readonly viewing: Viewing;
  /** The round whose held answer is being changed. */
  readonly changing: Signal<RoundNo | null> = signal(null);
  /** What was made of an answer and not sent. */
  readonly unsent: Unsent;
  /** Another page has taken this seat. */
  readonly isReplaced = signal(false);
  /** The seat was there already when this page came. */
  readonly isBack = signal(false);
  readonly reviewToken: Signal<string | null> = signal(null);
  readonly claim: Signal<Claim> = signal('none');
  #isFirstHello = true;
  #carriedName: string | null;
  readonly #stops: (() => void)[] = [];

  /** With a `nickname` the seat is taken under it at once, if the token has none: the class goes on in this room. */
  constructor(room: RoomId, nickname: string | null) {
    this.#carriedName = nickname;
    const own = seatsIn(room);
    const { token } = currentSeat(own);
    const place = `${room}:${own.current}`;
    this.room = room;
    this.connection = connect({
      as: 'phone',
      hello: () => ({ version: PROTOCOL_VERSION, room, token }),
      onHello: (ack) => this.#isGreeted(ack),
    });
    this.viewing = new Viewing(`bellringer:viewed:${place}`);
    this.unsent = new Unsent(`bellringer:unsent:${place}`);
    this.outbox = new Outbox({
      key: `bellringer:outbox:${place}`,
      send: (draft) => this.#send(draft),
      isUp: () => this.connection.status.peek().is === 'on',
    });
    this.#listen();
  }

  /** Takes a seat under this name; the answer says how it went. Null: no answer came, the same may be asked again. */
  async takeSeat(nickname: string): Promise<PhoneHelloAck | null> {
    const ack = await this.connection.ask('phone:take-seat', { nickname });
    if (ack?.ok) this.#isSeated(ack);
    return ack;
  }

  /** "That was me": the host decides. */
  async askClaim(nickname: string): Promise<ClaimAck | null> {
    const ack = await this.connection.ask('phone:ask-claim', { nickname });
    if (ack?.ok) this.claim.value = { number: ack.number };
    return ack;
  }

  answer(round: RoundNo, answer: Answer, touchedAt: number): void {
    const held = this.connection.parts.peek().held;
    const isSame = held?.round === round && isSameAnswer(held.answer, answer);
    batch(() => {
      this.keepHeld();
      if (!isSame || this.outbox.entry.peek()?.is === 'sending') {
        this.outbox.put(round, answer, this.viewing.spentUntil(touchedAt));
      }
    });
  }

  /** What is held stays; what was made in its place is given up. */
  keepHeld(): void {
    this.changing.value = null;
    this.unsent.drop();
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.outbox.close();
    this.connection.close();
  }

  async #send(draft: Draft): Promise<Receipt> {
    const answer = typeof draft.answer === 'object' ? [...draft.answer] : draft.answer;
    const ack = await this.connection.ask('phone:answer', { ...draft, answer }, SEND_TIMEOUT_MS);
    if (ack === null && this.connection.status.peek().is === 'on') void this.connection.check();
    return ack;
  }

  #listen(): void {
    const { connection } = this;
    const onHidden = () => document.hidden && this.viewing.lose();
    document.addEventListener('visibilitychange', onHidden);
    void loadGame();
    this.#stops.push(
      () => document.removeEventListener('visibilitychange', onHidden),
      keepAwake(),
      reloadWithoutGame(connection.status),
      effect(() => this.#isTold()),
      effect(() => void (connection.status.value.is === 'on' && this.outbox.flush())),
      connection.on('phone:changed', () => void connection.helloAgain()),
      connection.on('phone:replaced', () => {
        this.isReplaced.value = true;
        this.close();
      }),
    );
  }

  /** Every view: the outbox must know where the game stands before any screen is drawn. */
  #isTold(): void {
    const { stage, clock, held } = this.connection.parts.value;
    if (!stage) return;
    const before = this.outbox.entry.peek();
    this.outbox.see({
      round: stage.round,
      isDecided: stage.phase === 'revealed' || stage.phase === 'standings' || stage.phase === 'ended',
      isPaused: clock?.is === 'stopped' && clock.because === 'host',
      held: held ?? null,
    });
    this.unsent.see(stage.round);
    if (before?.is === 'sending' && this.outbox.entry.peek() === null && held?.round === before.round) nudge();
    if (this.changing.peek() !== stage.round) this.changing.value = null;
  }

  #isGreeted(ack: PhoneHelloAck): void {
    if (!ack.ok) return;
    if (this.#isFirstHello && ack.view.parts.you) this.isBack.value = true;
    this.#isFirstHello = false;
    this.#isSeated(ack);
    if (!ack.view.parts.you && this.#carriedName) void this.takeSeat(this.#carriedName);
    this.#carriedName = null;
  }

  #isSeated(ack: Extract<PhoneHelloAck, { ok: true }>): void {
    this.reviewToken.value = ack.reviewToken;
    if (ack.claimNumber !== null) this.claim.value = { number: ack.claimNumber };
    else if (typeof this.claim.peek() === 'object') this.claim.value = ack.view.parts.you ? 'none' : 'refused';
    const nickname = ack.view.parts.you?.nickname;
    if (nickname !== undefined) nameSeat(this.room, nickname);
  }
}

/** The outbox asks again after about two seconds; an answer that takes longer than this counts as none. */
const SEND_TIMEOUT_MS = 2000;
