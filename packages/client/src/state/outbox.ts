/**
 * One phone's answer on its way. A pick is kept on the device before it is sent, and asked again until the server has
 * said what became of it; so it survives a broken line and a reload. It ends in *held* (the entry is gone, and the
 * server's own `you` says so), in *late*, or in a refusal by name. Nothing here ever says yes in the server's place.
 */
import type { Answer, HeldPart, Ms, RefusalName, RoundNo } from '@bellringer/core/game';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { isAnswer, isSameAnswer } from './answer.ts';
import { forget, keep, keptJson } from './storage.ts';

export interface Draft {
  readonly round: RoundNo;
  readonly revision: number;
  readonly answer: Answer;
  readonly spentMs: Ms | null;
}

export interface Outgoing extends Draft {
  readonly is: 'sending' | 'late' | 'refused';
  /** With `late`: by how much the bell was first, if the server said so. */
  readonly byMs: Ms | null;
  /** With `refused`. */
  readonly refused: RefusalName | null;
}

/** What the server answers to a draft; null if no answer came. */
export type Receipt =
  | { readonly ok: true }
  | { readonly ok: false; readonly refused: RefusalName; readonly byMs?: Ms }
  | null;

/** Where the game stands, as far as an answer on its way must know. */
export interface Seen {
  readonly round: RoundNo | null;
  /** The round is revealed or further: no answer to it can count any more. */
  readonly isDecided: boolean;
  /** The host has stopped the clock: answers wait. */
  readonly isPaused: boolean;
  readonly held: HeldPart | null;
}

export interface OutboxOptions {
  /** Where on the device the entry is kept: one place per room and seat. */
  readonly key: string;
  readonly send: (draft: Draft) => Promise<Receipt>;
  readonly isUp: () => boolean;
}

const AGAIN_MS = 2000;
/** A phone whose clock runs a little ahead picks before the choices are open for the server. */
const TOO_EARLY_AGAIN_MS = 300;
/** Refusals that pass: the same draft is asked again. */
const PASSING: ReadonlySet<RefusalName> = new Set(['too-early', 'paused', 'not-saved', 'busy', 'too-fast']);

export class Outbox {
  readonly #options: OutboxOptions;
  readonly #entry = signal<Outgoing | null>(null);
  #seen: Seen = { round: null, isDecided: false, isPaused: false, held: null };
  #asking: Draft | null = null;
  #isClosed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#entry.value = keptJson(options.key, isOutgoing);
  }

  /** The answer on its way, or what became of it; null if there is none, or the server holds it. */
  get entry(): ReadonlySignal<Outgoing | null> {
    return this.#entry;
  }

  /** Keeps the pick and sends it. A newer pick of the same round replaces an older one; the same again is on its way already. */
  put(round: RoundNo, answer: Answer, spentMs: Ms | null): void {
    const before = this.#entry.peek();
    if (before?.is === 'sending' && before.round === round && isSameAnswer(before.answer, answer)) return;
    const { held } = this.#seen;
    const revision = Math.max(before?.round === round ? before.revision : 0, held?.round === round ? held.revision : 0);
    this.#set({ round, revision: revision + 1, answer, spentMs, is: 'sending', byMs: null, refused: null });
    void this.#send();
  }

  /** Takes in where the game stands now; call it on every view. */
  see(seen: Seen): void {
    const before = this.#seen;
    this.#seen = seen;
    const entry = this.#entry.peek();
    if (!entry) return;
    if (entry.round !== seen.round) this.#set(null);
    else if (isHeld(entry, seen.held)) this.#set(null);
    else if (entry.is === 'sending' && seen.isDecided) this.#set({ ...entry, is: 'late' });
    // After a reload the line may be up before the page knows which round is on: what was kept goes out now.
    else if (before.round !== seen.round || (before.isPaused && !seen.isPaused)) void this.#send();
  }

  /** There is a line again: asks at once. */
  flush(): void {
    this.#asking = null;
    void this.#send();
  }

  /** Stops asking; what is kept stays kept. */
  close(): void {
    clearTimeout(this.#timer);
    this.#isClosed = true;
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    const entry = this.#entry.peek();
    if (entry?.is !== 'sending' || entry.round !== this.#seen.round || this.#seen.isPaused) return;
    if (this.#isClosed || !this.#options.isUp() || this.#asking === entry) return;
    this.#asking = entry;
    const { round, revision, answer, spentMs } = entry;
    const receipt = await this.#options.send({ round, revision, answer, spentMs });
    if (this.#asking === entry) this.#asking = null;
    // A newer pick may have taken its place, or a view may have settled it already.
    if (this.#entry.peek() === entry) this.#settle(entry, receipt);
  }

  #settle(entry: Outgoing, receipt: Receipt): void {
    if (receipt?.ok && isSame(entry, this.#seen.held)) {
      this.#set(null);
    } else if (receipt === null || receipt.ok || PASSING.has(receipt.refused)) {
      // A yes whose view does not show the answer is no yes: ask again.
      const wait = receipt?.ok === false && receipt.refused === 'too-early' ? TOO_EARLY_AGAIN_MS : AGAIN_MS;
      this.#timer = setTimeout(() => void this.#send(), wait * (0.75 + Math.random() / 2));
    } else if (receipt.refused === 'too-late' || receipt.refused === 'moved-on') {
      this.#set({ ...entry, is: 'late', byMs: receipt.byMs ?? null });
    } else {
      this.#set({ ...entry, is: 'refused', refused: receipt.refused });
    }
  }

  #set(entry: Outgoing | null): void {
    this.#entry.value = entry;
    if (entry) keep(this.#options.key, JSON.stringify(entry));
    else forget(this.#options.key);
  }
}

/** The server holds this very draft, or a later one that another page of this seat has sent. */
function isHeld(entry: Draft, held: HeldPart | null): boolean {
  return held !== null && held.round === entry.round && held.revision >= entry.revision;
}

/** The server holds this very answer; chosen again, it may keep its first revision. */
function isSame(entry: Draft, held: HeldPart | null): boolean {
  return held?.round === entry.round && isSameAnswer(held.answer, entry.answer);
}

function isOutgoing(value: unknown): value is Outgoing {
  if (typeof value !== 'object' || value === null) return false;
  const { round, revision, answer, is } = value as Partial<Outgoing>;
  return typeof round === 'number' && typeof revision === 'number' && isAnswer(answer) && typeof is === 'string';
}
