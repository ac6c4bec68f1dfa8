import { describe, expect, test } from 'vitest';
import type { Text } from './ids.ts';
import { previewOf } from './preview.ts';
import type { Question } from './questions.ts';
import { openClassroom } from './testing/classroom.ts';
import { match, multiple, number, order, poll, single, text, typed, words } from './testing/questions.ts';
import { wholePhone, wholeScreen } from './testing/whole-views.ts';

const bells: Text = text('Bells');

const QUESTIONS: readonly (readonly [kind: string, question: Question])[] = [
  ['single', single('q')],
  ['truth', single('q', { writtenAs: 'truth', choices: single('q').choices.slice(0, 2) })],
  ['multiple', multiple('q')],
  ['order', order('q')],
  ['match', match('q')],
  ['number', number('q')],
  ['text', typed('q')],
  ['poll', poll('q')],
  ['words', words('q')],
];

/** A class of one that says nothing, in a room that deals as the preview does. */
function playedIn(question: Question) {
  const room = openClassroom({ questions: [question], seed: question.id }, 'A').opensRound();
  const moment = () => ({ phone: { ...wholePhone(room.state), you: room.you('A') }, screen: wholeScreen(room.state) });
  const asking = moment();
  room.passes(60_000);
  return { asking, revealed: moment() };
}

/** But for what every room has of its own: its code, its hour, and the names of its people. */
function told(moments: object): unknown {
  return JSON.parse(JSON.stringify(moments), (name, value: unknown) =>
    ['code', 'opensAt', 'player'].includes(name) ? '…' : value,
  );
}

describe('a question before any room asks it', () => {
  test.each(QUESTIONS)('[B11] is previewed as a room sends it: %s', (_, question) => {
    expect(told(previewOf(question, bells))).toEqual(told(playedIn(question)));
  });

  test.each(QUESTIONS)('[B11] tells nothing of its key while it is asked: %s', (_, question) => {
    const { asking, revealed } = previewOf(question, bells);
    expect(JSON.stringify(asking)).not.toMatch(/why|explanation|shown of/);
    expect(asking.phone.reveal).toBeNull();
    expect(revealed.phone.reveal).toEqual(revealed.screen.reveal);
    expect(revealed.phone.reveal?.key).toEqual(question.key);
  });
});
