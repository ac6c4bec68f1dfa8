import type { ChoicesPart } from '@bellringer/core/game';
import { say } from '../text/language.ts';
import * as game from '../text/game.ts';
import { letterAt } from '../ui/mark.tsx';

/** "Your B came 0.4 s after the bell. No points this time." */
export function lateSentence(choices: ChoicesPart | undefined, answer: readonly string[], byMs: number | null): string {
  const marks = (choices?.choices ?? [])
    .map((choice, at) => (answer.includes(choice.id) ? letterAt(at) : ''))
    .filter(Boolean);
  const mark = marks.join(', ');
  if (byMs === null) return say(game.lateUnknown, { mark });
  return say(game.lateBy, { mark, seconds: Math.max(0.1, byMs / 1000).toFixed(1) });
}
