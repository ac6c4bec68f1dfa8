import { expect, test } from 'vitest';
import type { QuestionId, RoundNo } from '../ids.ts';
import { openClassroom, playerNamed, type Classroom } from '../testing/classroom.ts';
import { words } from '../testing/questions.ts';
import { wholeRemote, wholeScreen } from '../testing/whole-views.ts';
import { TYPED_ROWS } from './tally.ts';

const Q1 = 'q1' as QuestionId;
const names = Array.from({ length: 2 * TYPED_ROWS + 20 }, (_, n) => `Ada ${String(n).padStart(3, '0')}`);

/** Everyone has another word, in the order of their names. */
function cloud(): Classroom {
  const room = openClassroom({ questions: [words('q1')] }, ...names)
    .opensRound()
    .clockAt(3000);
  const round = room.aim.round ?? (1 as RoundNo);
  for (const name of names) {
    const answer = `word ${name.slice(-3)}`;
    const actor = { is: 'player', player: playerNamed(name) } as const;
    room.asks(room.asking({ type: 'answer', round, revision: 1, answer, spentMs: null }, actor));
  }
  return room;
}

const takeOff = (room: Classroom, answer: string) =>
  room.host({ type: 'judge-answer', question: Q1, answer, fraction: 0 });

test('[Q10] every word on the wall is on the remote too, whatever was taken off before', () => {
  const room = cloud();
  const onTheWall = () => wholeScreen(room.state).tally?.typed?.map(({ words: said }) => said) ?? [];
  const onTheRemote = () => wholeRemote(room.state).tally?.typed ?? [];
  const first = onTheWall();
  for (const said of first.slice(0, 12)) takeOff(room, said);
  expect(onTheWall()).toHaveLength(TYPED_ROWS);
  expect(onTheRemote().flatMap(({ words: said, isJudged }) => (isJudged ? [] : [said]))).toEqual(onTheWall());
  expect(onTheRemote().flatMap(({ words: said, isJudged }) => (isJudged ? [said] : []))).toEqual(first.slice(0, 12));
});

test('[Q10] a remote holds no more than twice a wall', () => {
  const room = cloud();
  for (const name of names.slice(0, TYPED_ROWS + 10)) takeOff(room, `word ${name.slice(-3)}`);
  const typed = wholeRemote(room.state).tally?.typed ?? [];
  expect(typed).toHaveLength(2 * TYPED_ROWS);
  expect(typed.slice(0, TYPED_ROWS).some(({ isJudged }) => isJudged)).toBe(false);
});
