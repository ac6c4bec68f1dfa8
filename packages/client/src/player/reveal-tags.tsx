import type { ChoiceId, ChoicesPart, QuestionPart, ResultPart, RevealPart } from '@bellringer/core/game';
import { pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import { CrossIcon, TickIcon } from '../ui/icons.tsx';
import { Tag } from './choice.tsx';

export interface RevealCardsProps {
  readonly question: QuestionPart;
  readonly choices: ChoicesPart;
  readonly reveal: RevealPart;
  /** Null where this phone knows of none: what is right is shown all the same. */
  readonly result: ResultPart | null;
}

export function KeyTag({ isMine = false }: { readonly isMine?: boolean }) {
  return (
    <Tag class="is-key">
      <TickIcon /> {isMine ? `${pick(game.keyTag)} · ${pick(game.alsoYours)}` : pick(game.keyTag)}
    </Tag>
  );
}

/** Mine, and not right. */
export function MineTag() {
  return (
    <Tag>
      <CrossIcon /> {pick(game.yoursTag)}
    </Tag>
  );
}

export function Why({ result, choice }: { readonly result: ResultPart | null; readonly choice: ChoiceId }) {
  const why = result?.whys.find((own) => own.choice === choice);
  return why ? <small>{pick(why.why)}</small> : null;
}
