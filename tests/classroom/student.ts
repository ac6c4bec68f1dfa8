/** A phone in the hands of someone who drops it, returns, taps twice, changes her mind and answers late. */
import type { Answer, Asking, ChoiceId, Command, PlayerId, RoomState, RoundNo } from '@bellringer/core/game';
import type { Outcome } from '@bellringer/server/src/rooms/index.ts';
import type { TestRoom } from '../fixtures/server-in-memory.ts';

/** What this phone was told, and may rely on. */
interface Told {
  readonly round: RoundNo;
  readonly revision: number;
  readonly picks: Answer;
}

export class Student {
  readonly nickname: string;
  readonly player: PlayerId;
  isSeated = false;
  isConnected = false;
  /** The newest answer of each round that the phone was told is held. */
  readonly held = new Map<RoundNo, Told>();
  /** Revisions of each round that were refused for good, and never told as held. */
  readonly refused: (Told & { readonly as: string })[] = [];
  readonly #revisions = new Map<RoundNo, number>();

  constructor(nickname: string) {
    this.nickname = nickname;
    this.player = `player-${nickname}` as PlayerId;
  }

  async join(live: TestRoom, at: number): Promise<void> {
    const command: Command = { type: 'take-seat', nickname: this.nickname };
    const by = { is: 'newcomer', player: this.player, tokenHash: `hash-${this.nickname}` } as const;
    const outcome = await ask(live, { command, by, arrivedAt: at });
    if (outcome && 'ok' in outcome) this.isSeated = true;
  }

  connect(live: TestRoom, state: Readonly<RoomState> | null): void {
    const no = state?.seatOf.get(this.player);
    const seat = no === undefined ? undefined : state?.seats[no];
    live.outlet.connect(this.player, seat?.is !== 'away');
    this.isConnected = true;
  }

  disconnect(live: TestRoom): void {
    live.outlet.disconnect(this.player);
    this.isConnected = false;
  }

  /** Sends an answer, `times` times over; each ack is believed when it comes. */
  answer(live: TestRoom, round: RoundNo, pick: ChoiceId, at: number, times: number): Promise<void>[] {
    const revision = (this.#revisions.get(round) ?? 0) + 1;
    this.#revisions.set(round, revision);
    const told: Told = { round, revision, picks: [pick] };
    return Array.from({ length: times }, () => this.#send(live, told, at));
  }

  async #send(live: TestRoom, told: Told, at: number): Promise<void> {
    const { round, revision, picks } = told;
    const command: Command = { type: 'answer', round, revision, answer: picks, spentMs: null };
    const outcome = await ask(live, { command, by: { is: 'player', player: this.player }, arrivedAt: at });
    if (outcome === null) return;
    if ('refused' in outcome) this.refused.push({ ...told, as: outcome.refused });
    else if (revision >= (this.held.get(round)?.revision ?? 0)) this.held.set(round, told);
  }
}

function ask(live: TestRoom, asking: Asking): Promise<Outcome | null> {
  return live.room.ask(asking, (outcome) => outcome);
}
