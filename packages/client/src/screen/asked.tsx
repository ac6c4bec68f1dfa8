import type { ChoicesPart, QuestionPart, TallyPart } from '@bellringer/core/game';
import { isTyped } from '../state/question-kinds.ts';
import { NumberAsked, TextAsked, WordsAsked } from './asked-typed.tsx';
import { GhostOrder, OrderAsked } from './order.tsx';
import { GhostPairs, PairsAsked } from './pairs.tsx';
import { GhostTiles, Tiles } from './tiles.tsx';

interface AskedProps {
  readonly question: QuestionPart;
  readonly choices: ChoicesPart;
  /** How the class answers so far; null unless it is shown. */
  readonly tally: TallyPart | null;
}

/** With what the class answers, drawn for its kind. Nothing of the key is here: the page does not know it. */
export function Asked({ question, choices, tally }: AskedProps) {
  switch (question.writtenAs) {
    case 'order':
      return <OrderAsked choices={choices} />;
    case 'match':
      return <PairsAsked choices={choices} />;
    case 'number':
      return <NumberAsked choices={choices} tally={tally} />;
    case 'text':
      return <TextAsked tally={tally} />;
    case 'words':
      return <WordsAsked tally={tally} />;
    default:
      return <Tiles choices={choices} tally={tally} />;
  }
}

/** The places where it will stand, while the stem is read alone. */
export function Ghosts({ question }: { readonly question: QuestionPart }) {
  if (isTyped(question.writtenAs)) return <div class="sc-panel is-ghost" aria-hidden="true" />;
  if (question.writtenAs === 'order') return <GhostOrder count={question.choiceCount} />;
  if (question.writtenAs === 'match') return <GhostPairs question={question} />;
  return <GhostTiles question={question} />;
}
