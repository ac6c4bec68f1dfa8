import type { Answer, ChoicesPart, QuestionPart } from '@bellringer/core/game';
import { picksOf } from '@bellringer/core/game';
import { pick, say } from '../text/language.ts';
import * as game from '../text/game.ts';
import { letterAt } from '../ui/mark.tsx';
import { isOpinion } from '../state/question-kinds.ts';

/** "Your B came 0.4 s after the bell. No points this time." */
export function lateSentence(
  question: QuestionPart | undefined,
  choices: ChoicesPart | undefined,
  answer: Answer,
  byMs: number | null,
): string {
  const what = whatWasLate(question, choices, answer);
  const late =
    byMs === null
      ? say(game.lateUnknown, { what })
      : say(game.lateBy, { what, seconds: Math.max(0.1, byMs / 1000).toFixed(1) });
  return `${late} ${pick(question && isOpinion(question.writtenAs) ? game.lateOpinion : game.latePoints)}`;
}

/** Picks are called by their letters, anything else is an answer. */
function whatWasLate(question: QuestionPart | undefined, choices: ChoicesPart | undefined, answer: Answer): string {
  const isPicked = question?.kind === 'single' || question?.kind === 'multiple';
  const marks = (choices?.choices ?? []).flatMap(({ id }, at) => (picksOf(answer).includes(id) ? [letterAt(at)] : []));
  return isPicked && marks.length > 0 ? say(game.lateMark, { mark: marks.join(', ') }) : pick(game.lateAnswer);
}
