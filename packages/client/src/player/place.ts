/**
 * Where this phone is: typing a code, looking the room up, or in a room. The address always names the room, so that a
 * reload, or the same link opened again, comes back to the same seat.
 */
import type { RoomCode, RoomId, Text } from '@bellringer/core/game';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { addSeat, carrySeat, currentSeat, playedUnder, rememberCode, seatsIn, switchSeat } from '../state/seats.ts';
import { CODE_LENGTH } from './code-form.tsx';
import { codeInPath, findRoom } from './find-room.ts';
import type { WhyNot } from './find-room.ts';
import { Session } from './session.ts';

export type Place =
  | { readonly is: 'code'; readonly code: string; readonly problem: WhyNot | null }
  | { readonly is: 'looking'; readonly code: string }
  | { readonly is: 'room'; readonly code: string; readonly title: Text; readonly session: Session };

export interface Typed {
  readonly code: string;
  readonly name: string;
}

const LOOK_UP_AGAIN_MS = 3000;
/** Says nothing about the code: the server, or the way to it, is not ready. The same is asked again. */
const PASSING: ReadonlySet<WhyNot> = new Set(['no-line', 'busy', 'not-saved', 'too-fast']);

export class Way {
  /** What was typed into the page before this script ran. */
  readonly typedName: string;
  readonly #place = signal<Place>({ is: 'code', code: '', problem: null });

  constructor(path: string, typed: Typed) {
    this.typedName = typed.name;
    this.enterCode(codeInPath(path) ?? typed.code.replace(/\D/g, '').slice(0, CODE_LENGTH));
  }

  get place(): ReadonlySignal<Place> {
    return this.#place;
  }

  /** As far as it is typed; the last digit looks the room up. */
  readonly enterCode = (code: string): void => {
    if (code.length < CODE_LENGTH) this.#place.value = { is: 'code', code, problem: null };
    else if (this.#place.peek().is === 'code') void this.#lookUp(code);
  };

  /** A shared phone: a seat of their own for whoever holds it now. */
  readonly someoneElse = (): void => this.#playAs((room) => addSeat(room));

  readonly switchTo = (seat: number): void => this.#playAs((room) => switchSeat(room, seat));

  /** Takes the seat back from the other window. */
  readonly playHere = (): void => this.#playAs(() => undefined);

  readonly startOver = (): void => {
    this.#leave();
    history.replaceState(null, '', '/');
    this.#place.value = { is: 'code', code: '', problem: null };
  };

  /** Follows the class into its next room, with the same token and the same name. */
  readonly goOn = (): void => {
    const place = this.#place.peek();
    if (place.is !== 'room') return;
    const { next, title } = place.session.connection.parts.peek().stage ?? {};
    if (!next) return;
    const { nickname } = currentSeat(seatsIn(place.session.room));
    carrySeat(place.session.room, next.room);
    this.#enter(next.room, next.code, title ?? place.title, nickname);
  };

  async #lookUp(code: string): Promise<void> {
    this.#place.value = { is: 'looking', code };
    const found = await findRoom(code);
    const now = this.#place.peek();
    if (now.is !== 'looking' || now.code !== code) return;
    if (found.ok) return this.#enter(found.room, code as RoomCode, found.title);
    const isPassing = PASSING.has(found.refused);
    const played = isPassing || found.refused === 'no-room' ? playedUnder(code) : null;
    // Who plays there goes in without being told where: the room itself says what has become of it.
    if (played) return this.#enter(played.room, code as RoomCode, played.title);
    this.#place.value = { is: 'code', code: isPassing ? code : '', problem: found.refused };
    if (isPassing) setTimeout(() => this.#lookUpAgain(code), LOOK_UP_AGAIN_MS);
  }

  #lookUpAgain(code: string): void {
    const now = this.#place.peek();
    if (now.is === 'code' && now.code === code) void this.#lookUp(code);
  }

  #enter(room: RoomId, code: RoomCode, title: Text, nickname: string | null = null): void {
    this.#leave();
    if (codeInPath(location.pathname) !== code) history.replaceState(null, '', `/r/${code}`);
    rememberCode(code, room, title);
    const session = new Session(room, nickname);
    this.#place.value = { is: 'room', code, title, session };
  }

  #playAs(choose: (room: RoomId) => unknown): void {
    const place = this.#place.peek();
    if (place.is !== 'room') return;
    choose(place.session.room);
    this.#leave();
    this.#place.value = { ...place, session: new Session(place.session.room, null) };
  }

  #leave(): void {
    const place = this.#place.peek();
    if (place.is === 'room') place.session.close();
  }
}
