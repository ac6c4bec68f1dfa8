/** Ada, Ben and Chidi before one question: how a kind is played, in few words. */
import type { QuestionId } from '../ids.ts';
import type { Answer, Question } from '../questions.ts';
import { isRefusal } from '../refusals.ts';
import { openClassroom, type Classroom } from './classroom.ts';

export const Q1 = 'q1' as QuestionId;
export const PEOPLE = ['Ada', 'Ben', 'Chidi'] as const;

export function asking(question: Question, ...more: Question[]): Classroom {
  return openClassroom({ questions: [question, ...more] }, ...PEOPLE)
    .opensRound()
    .clockAt(3000);
}

export function say(room: Classroom, name: string, answer: unknown) {
  const asked = room.asking(
    {
      type: 'answer',
      round: room.aim.round ?? (1 as never),
      revision: (room.held(name)?.revision ?? 0) + 1,
      answer,
      spentMs: null,
    },
    { is: 'player', player: `p-${name.toLowerCase()}` as never },
  );
  const decision = room.asks(asked);
  if (isRefusal(decision)) throw new Error(decision.refused);
}

export const judge = (room: Classroom, answer: Answer, fraction: number | null) =>
  room.host({ type: 'judge-answer', question: Q1, answer, fraction });
