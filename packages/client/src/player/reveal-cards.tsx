import type { ChoiceId } from '@bellringer/core/game';
import { picksOf } from '@bellringer/core/game';
import { pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import { ChoiceCard, Tag } from './choice.tsx';
import { OrderRows, PairRows } from './reveal-rows.tsx';
import { KeyTag, MineTag, Why } from './reveal-tags.tsx';
import type { RevealCardsProps } from './reveal-tags.tsx';
import { TypedCards } from './reveal-typed.tsx';

/** What was right, and what of mine was not. */
export function RevealCards(props: RevealCardsProps) {
  switch (props.question.kind) {
    case 'single':
    case 'multiple':
      return <PickCards {...props} />;
    case 'order':
      return <OrderRows {...props} />;
    case 'match':
      return <PairRows {...props} />;
    case 'number':
    case 'text':
      return <TypedCards {...props} />;
  }
}

/** The key's cards, then what else I picked, with its why. */
function PickCards({ choices, reveal, result }: RevealCardsProps) {
  const mine = picksOf(result?.answer ?? null);
  const key = picksOf(reveal.key);
  const shown = choices.choices.map((choice, at) => ({ choice, at }));
  const isKey = (id: ChoiceId) => key.includes(id);
  return (
    <ul aria-label={pick(game.choices)}>
      {shown
        .filter(({ choice }) => isKey(choice.id))
        .map(({ choice, at }) => (
          <ChoiceCard
            key={choice.id}
            choice={choice}
            at={at}
            step="roomy"
            class="is-key"
            tag={<KeyTag isMine={mine.includes(choice.id) && key.length > 1} />}
          />
        ))}
      {shown
        .filter(({ choice }) => mine.includes(choice.id) && !isKey(choice.id))
        .map(({ choice, at }) => (
          <ChoiceCard
            key={choice.id}
            choice={choice}
            at={at}
            step="compact"
            class={reveal.key === null ? '' : 'is-missed'}
            tag={reveal.key === null ? <Tag>{pick(game.yoursTag)}</Tag> : <MineTag />}
          >
            <Why result={result} choice={choice.id} />
          </ChoiceCard>
        ))}
    </ul>
  );
}
