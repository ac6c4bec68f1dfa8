/**
 * What somebody has made of an answer and not sent: it counts for nothing. It outlives a pause, which takes the question
 * off the page, and the tab, which a phone closes as it likes; not its round. Kept as the outbox keeps what was sent: of
 * two tabs on one seat the server lets only one play, so none reads what the other writes while it is open.
 */
import type { ChoiceId, RoundNo } from '@bellringer/core/game';
import { signal } from '@preact/signals';
import { forget, keep, keptJson } from './storage.ts';

/** Ids in the form of the answer, null where one is still missing; or what stands in the field. */
export type Made = readonly (ChoiceId | null)[] | string;

interface Kept {
  readonly round: RoundNo;
  readonly made: Made;
}

export class Unsent {
  readonly #key: string;
  readonly #kept = signal<Kept | null>(null);

  /** `key`: where the device keeps it, one place per room and seat. */
  constructor(key: string) {
    this.#key = key;
    this.#kept.value = keptJson(key, isKept);
  }

  /** What was made for this round; null if nothing. A component that asks is drawn again when it changes. */
  of(round: RoundNo): Made | null {
    const kept = this.#kept.value;
    return kept?.round === round ? kept.made : null;
  }

  put(round: RoundNo, made: Made): void {
    this.#kept.value = { round, made };
    keep(this.#key, JSON.stringify({ round, made }));
  }

  /** Takes in which round is on; call it on every view. What was made for another is gone. */
  see(round: RoundNo | null): void {
    const kept = this.#kept.peek();
    if (kept && kept.round !== round) this.drop();
  }

  /** It was sent, or given up. */
  drop(): void {
    this.#kept.value = null;
    forget(this.#key);
  }
}

function isKept(value: unknown): value is Kept {
  const { round, made } = (value ?? {}) as Partial<Kept>;
  return typeof round === 'number' && (typeof made === 'string' || Array.isArray(made));
}
