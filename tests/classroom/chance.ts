/** Everything that is drawn in a lesson, from one seed. */
import { phaseOf } from '@bellringer/core/game';
import type { ChoiceId, Command, Factor, Lag, Ms, PlayerId, RoomState } from '@bellringer/core/game';
import { mulberry32 } from '../fixtures/seeded-random.ts';
import type { Trouble } from './shell.ts';

const CHOICES = ['a', 'b', 'c', 'd'] as ChoiceId[];
const TROUBLES: readonly Trouble[] = ['unknown-stored', 'unknown-lost', 'full', 'broken', 'conflict', 'hang'];
const FACTORS: readonly Factor[] = [1, 1.25, 1.5, 2];
/** One of them for each student. */
export const LAGS: readonly (Lag | null)[] = [
  null,
  { rttMs: 30, jitterMs: 5 },
  { rttMs: 180, jitterMs: 40 },
  { rttMs: 900, jitterMs: 400 },
];

export class Chance {
  /** In [0, 1). */
  readonly draw: () => number;

  constructor(seed: number) {
    this.draw = mulberry32(seed);
  }

  upTo(n: number): number {
    return Math.floor(this.draw() * n);
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)] as T;
  }

  /** One of these, each as often as its number says. */
  weighed<T>(list: readonly (readonly [number, T])[]): T {
    let at = this.draw() * list.reduce((sum, [weight]) => sum + weight, 0);
    const found = list.find(([weight]) => (at -= weight) < 0) ?? list[0];
    return (found as readonly [number, T])[1];
  }

  pick(): ChoiceId {
    return this.oneOf(CHOICES);
  }

  trouble(): Trouble {
    return this.oneOf(TROUBLES);
  }

  /** What a phone says it took, `rawMs` after the opening: honest, a little off, nothing, or nonsense. */
  claim(rawMs: Ms): Ms | null {
    return this.oneOf([null, rawMs, rawMs - this.upTo(300), rawMs - 200, rawMs + this.upTo(2000), 0, -1, 1e12]);
  }

  /** What a host does beside moving the game on. */
  command(state: Readonly<RoomState>, player: PlayerId): Command {
    const round = state.stage.is === 'playing' ? state.stage.round.asked.no : null;
    const aim = { round, phase: phaseOf(state) };
    return this.oneOf<Command>([
      { type: 'add-time', ms: 10_000, aim },
      { type: 'show-tally', aim },
      { type: 'set-factor', player, factor: this.oneOf(FACTORS) },
      { type: 'rename-seat', player, nickname: `T${this.upTo(100)}` },
      { type: state.isLocked ? 'unlock-room' : 'lock-room' },
    ]);
  }
}
