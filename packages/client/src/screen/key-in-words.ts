/** What the page shows at the reveal, for whoever listens. */
import { picksOf } from '@bellringer/core/game';
import type { ScreenParts } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { withUnit } from '../text/numeral.ts';
import { kinds } from '../text/kinds.ts';
import { pick, say } from '../text/language.ts';
import { shownWords } from '../text/shown-words.ts';
import { letterAt } from '../ui/mark.tsx';

/** The key in the words of its kind; empty where the view has none. */
export function keyInWords({ question, reveal, choices }: Known<ScreenParts>): string {
  if (!question || !reveal || !choices || reveal.key === null) return '';
  const picks = picksOf(reveal.key);
  const { targets = [], range } = choices;
  switch (question.kind) {
    case 'order':
      return picks.map((id, at) => `${at + 1}. ${shownWords(choices.choices, id)}`).join('; ');
    case 'match':
      return choices.choices
        .map(({ text }, at) => say(kinds.pairRead, { choice: pick(text), target: shownWords(targets, picks[at]) }))
        .join('; ');
    case 'number':
      return withUnit(Number(reveal.key), range?.unit);
    case 'text':
      return reveal.shown ? pick(reveal.shown) : '';
    default:
      return choices.choices
        .flatMap(({ id, text }, at) => (picks.includes(id) ? [`${letterAt(at)}, ${pick(text)}`] : []))
        .join('; ');
  }
}

/** What most of the class said; null if nobody said anything. */
export function mostSaid({ tally, choices }: Known<ScreenParts>): { words: string; count: number } | null {
  const [typed] = tally?.typed ?? [];
  if (typed) return typed;
  const rows = tally?.rows ?? [];
  const count = Math.max(0, ...rows.map((row) => row.count));
  const most = count === 0 ? undefined : rows.find((row) => row.count === count);
  if (!most) return null;
  return { words: shownWords(choices?.choices ?? [], most.choice), count };
}
