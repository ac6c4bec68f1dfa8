import { describe, expect, test } from 'vitest';
import { openClassroom } from './testing/classroom.ts';
import { single } from './testing/questions.ts';
import { wholePhone, wholeScreen } from './testing/whole-views.ts';

const SEEDS = Array.from({ length: 30 }, (_, i) => `seed ${i}`);
const plan = ['q1', 'q2', 'q3', 'q4'].map((id) => single(id, { shuffle: true }));
const planOf = (room: ReturnType<typeof openClassroom>) => room.state.created.questions.map(({ id }) => String(id));

describe('a plan', () => {
  test('[Q4] is played in the order in which the room was opened', () => {
    const room = openClassroom({ questions: plan }, 'Ada');
    for (const id of ['q1', 'q2', 'q3', 'q4']) {
      room.playsRound({ Ada: ['a', 1000] });
      expect(wholePhone(room.state).question?.stem.en).toBe(`stem of ${id}`);
    }
    room.presses('advance');
    expect(room.phase).toBe('ended');
  });

  test('[Q4] that is shuffled is dealt once, from the seed', () => {
    const dealt = SEEDS.map((seed) => planOf(openClassroom({ questions: plan, seed, settings: { isShuffled: true } })));
    const again = SEEDS.map((seed) => planOf(openClassroom({ questions: plan, seed, settings: { isShuffled: true } })));
    expect(dealt).toEqual(again);
    expect(new Set(dealt.map(String)).size).toBeGreaterThan(8);
    for (const order of dealt) expect(order.toSorted()).toEqual(['q1', 'q2', 'q3', 'q4']);
  });
});

describe('choices', () => {
  test('[Q1] stand in one order per room and round, on every page', () => {
    const orders = SEEDS.map((seed) => {
      const room = openClassroom({ questions: plan, seed }, 'Ada').opensRound();
      const seen = wholePhone(room.state)
        .choices?.choices.map((choice) => choice.id)
        .join('');
      expect(wholeScreen(room.state).choices).toEqual(wholePhone(room.state).choices);
      expect(wholeScreen(room.state).tally).toBeNull();
      room.closesRound();
      expect(
        wholeScreen(room.state)
          .tally?.rows.map((row) => row.choice)
          .join(''),
      ).toBe(seen);
      return seen;
    });
    expect(new Set(orders).size).toBeGreaterThan(8);
    expect(new Set(orders.map((order) => order?.[0])).size).toBe(4);
  });

  test('[Q1] of a later round are dealt anew', () => {
    const orders = SEEDS.map((seed) => {
      const room = openClassroom({ questions: plan, seed }, 'Ada').playsRound();
      const first = room.journal.findLast((event) => event.type === 'round-opened')?.order;
      room.opensRound();
      return [first, room.journal.findLast((event) => event.type === 'round-opened')?.order].map(String);
    });
    expect(orders.filter(([first, second]) => first !== second).length).toBeGreaterThan(20);
  });

  test('[Q1] with a natural order are not shuffled', () => {
    const room = openClassroom({ questions: [single('q1', { shuffle: false })], seed: 'seed 3' }).opensRound();
    expect(wholePhone(room.state).choices?.choices.map((choice) => choice.id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
