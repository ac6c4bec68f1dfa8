import type { ChoiceId, ShownChoice } from '@bellringer/core/game';
import { pick } from './language.ts';

/** What the choice or target of this id says; empty where the page has none. */
export function shownWords(shown: readonly ShownChoice[], id: ChoiceId | undefined): string {
  const text = shown.find((each) => each.id === id)?.text;
  return text ? pick(text) : '';
}
