/**
 * What has not been revealed cannot be worked out from anything that leaves the server: two rooms that differ only in
 * it go the same way, show the same and answer the same, whatever a class and its host ask of them.
 */
import {
  decide,
  isRefusal,
  nextDeadline,
  type Decision,
  type Question,
  type RoomState,
  type Settings,
} from '@bellringer/core/game';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClassroom, type Classroom } from '../../packages/core/src/game/testing/classroom.ts';
import { match, multiple, number, order, poll, single, typed } from '../../packages/core/src/game/testing/questions.ts';
import {
  KINDS_WITHOUT_KEYS,
  NUMBERS_BELOW,
  PEOPLE,
  randomAsking,
  type Numbers,
} from '../../packages/core/src/game/testing/random-asking.ts';
import { publicViews } from '../../packages/core/src/game/testing/whole-views.ts';
import { disguised } from './twin.ts';

const small = fc.nat(NUMBERS_BELOW - 1);
const anyHistory = fc.array(fc.tuple(small, small, small, small), { minLength: 30, maxLength: 140, size: 'max' });
const anySettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  preset: fc.constantFrom('balanced', 'accuracy', 'classic'),
  hasStreakBonus: fc.boolean(),
  standings: fc.constantFrom('each', 'end', 'never'),
  reveal: fc.constantFrom('at-once', 'by-hand'),
});
const RUNS = { numRuns: 100 };

const PLAN = [
  single('q1', { shuffle: true }),
  multiple('q2', { shuffle: true, points: 2000 }),
  order('q3'),
  typed('q4'),
  match('q5'),
  number('q6'),
  poll('q7'),
];
/** The same questions with other keys (as many), other explanations, whys and notes. */
const TWIN = PLAN.map(disguised);

/**
 * Asks the same of both for as long as nothing that differs has been shown, and gives what they first differ in:
 * what the asker is told, when something falls due, or what the class sees.
 */
function firstDifference(
  plans: readonly [readonly Question[], readonly Question[]],
  settings: Partial<Settings>,
  history: readonly Numbers[],
  isShown: (state: Readonly<RoomState>) => boolean,
): readonly string[] | null {
  const [one, other] = plans.map((questions) => openClassroom({ questions, settings }, ...PEOPLE.slice(0, 3)));
  if (!one || !other) throw new Error('two rooms, please');
  for (const numbers of history) {
    const [heard, alsoHeard] = [one, other].map((room) => ask(room, numbers));
    if (isShown(one.state)) return null;
    if (heard !== alsoHeard) return [heard ?? '', alsoHeard ?? ''];
  }
  return null;
}

function ask(room: Classroom, numbers: Numbers): string {
  const decision = room.asks(randomAsking(room, numbers, KINDS_WITHOUT_KEYS));
  return [told(decision), nextDeadline(room.state), publicViews(room.state)].join('\n');
}

/** What an asker hears, and which messages a class receives. */
const told = (decision: Decision): string =>
  JSON.stringify(isRefusal(decision) ? decision : decision.map(({ type, at }) => [type, at]));

const revealedNos = ({ past, stage }: Readonly<RoomState>): number[] => {
  const running = stage.is === 'playing' ? [stage.round] : [];
  return [...past, ...running]
    .filter(({ phase }) => phase === 'revealed' || phase === 'standings')
    .map(({ asked }) => asked.no);
};
const openedCount = ({ past, stage }: Readonly<RoomState>): number => past.length + (stage.is === 'playing' ? 1 : 0);

describe('nothing that leaves the server depends on', () => {
  test('[V1] a key, an explanation, a why or a note that has not been revealed', () => {
    fc.assert(
      fc.property(anyHistory, anySettings, fc.nat(PLAN.length - 1), (history, settings, same) => {
        const twin = [...PLAN.slice(0, same), ...TWIN.slice(same)];
        const isShown = (state: Readonly<RoomState>) => revealedNos(state).some((no) => no > same);
        expect(firstDifference([PLAN, twin], settings, history, isShown)).toBeNull();
      }),
      RUNS,
    );
  });

  test('[V2] which questions come later, and in which order', () => {
    fc.assert(
      fc.property(anyHistory, anySettings, fc.integer({ min: 1, max: PLAN.length - 2 }), (history, settings, same) => {
        const twin = [...PLAN.slice(0, same), ...TWIN.slice(same).toReversed()];
        const isShown = (state: Readonly<RoomState>) => openedCount(state) > same;
        expect(firstDifference([PLAN, twin], settings, history, isShown)).toBeNull();
      }),
      RUNS,
    );
  });
});

test('[V1] the two rooms do differ, once the key is shown', () => {
  const [one, other] = [PLAN, TWIN].map((questions) =>
    openClassroom({ questions }, 'Ada').playsRound({ Ada: ['a', 1000] }),
  );
  expect(one && other && publicViews(one.state) === publicViews(other.state)).toBe(false);
});

test('[V1] a decision about an answer is the same whether it is right or wrong', () => {
  const room = openClassroom({ questions: PLAN }, 'Ada').opensRound().clockAt(1000);
  const decided = ['a', 'b', 'c', 'd'].map((letter) => {
    const asking = room.asking(
      { type: 'answer', round: 1 as never, revision: 1, answer: [letter], spentMs: null },
      { is: 'player', player: 'p-ada' as never },
    );
    return JSON.stringify(decide(room.state, asking)).replace(`["${letter}"]`, '');
  });
  expect(new Set(decided).size).toBe(1);
});
