/** Everything that is drawn in a lesson, from one seed. */
import { phaseOf, shuffled } from '@bellringer/core/game';
import type { Answer, Command, Factor, Lag, Ms, PlayerId, Question, RoomState } from '@bellringer/core/game';
import { mulberry32 } from '../fixtures/seeded-random.ts';
import type { Trouble } from './shell.ts';

const TROUBLES: readonly Trouble[] = ['unknown-stored', 'unknown-lost', 'full', 'broken', 'conflict', 'hang'];
const FACTORS: readonly Factor[] = [1, 1.25, 1.5, 2];
/** Right, written otherwise, with a particle, misspelt, wrong: as phones send them. */
const TYPED = [
  'Route table',
  '라우팅 테이블',
  '라우팅테이블을',
  'ROUTE-TABLE',
  'route tabel',
  'security group',
  '모르겠어요',
];
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

  /** Of the question's kind, in the form in which it is stored; now and then with one pick too many. */
  answer(question: Question): Answer {
    const ids = question.choices.map(({ id }) => id);
    switch (question.kind) {
      case 'single':
        return [this.oneOf(ids)];
      case 'multiple': {
        const picked = new Set(shuffled(ids, String(this.draw())).slice(0, 1 + this.upTo(3)));
        return ids.filter((id) => picked.has(id));
      }
      case 'order':
        return shuffled(ids, String(this.upTo(6)));
      case 'match':
        return ids.map(() => this.oneOf(question.targets).id);
      case 'number':
        return this.upTo(15) + 5;
      case 'text':
        return this.oneOf(TYPED);
    }
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
    const judging = this.#judging(state);
    return this.oneOf<Command>([
      ...(judging ? [judging] : []),
      { type: 'add-time', ms: 10_000, aim },
      { type: 'show-tally', aim },
      { type: 'set-factor', player, factor: this.oneOf(FACTORS) },
      { type: 'rename-seat', player, nickname: `T${this.upTo(100)}` },
      { type: state.isLocked ? 'unlock-room' : 'lock-room' },
    ]);
  }

  /** Of a question that has been asked; null in a room that asks nothing else than single choices. */
  #judging(state: Readonly<RoomState>): Command | null {
    const { questions } = state.created;
    if (questions.every(({ kind }) => kind === 'single')) return null;
    const asked = questions.slice(0, state.past.length + 1);
    const question = this.oneOf(asked);
    const answer = this.answer(question);
    return { type: 'judge-answer', question: question.id, answer, fraction: this.oneOf([1, 0, null]) };
  }
}
