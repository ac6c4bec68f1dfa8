import { langOf, pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import { withUnit } from '../text/numeral.ts';
import { HalfDiscIcon, TickIcon } from '../ui/icons.tsx';
import { Tag } from './choice.tsx';
import { KeyTag, MineTag } from './reveal-tags.tsx';
import type { RevealCardsProps } from './reveal-tags.tsx';

/** The key as it is written, and what I typed where it says something else. */
export function TypedCards(props: RevealCardsProps) {
  const { question, choices, reveal, result } = props;
  const unit = choices.range?.unit;
  const key = question.kind === 'number' ? withUnit(Number(reveal.key), unit) : reveal.shown ? pick(reveal.shown) : '';
  const answer = result?.answer ?? null;
  const own = typeof answer === 'number' ? withUnit(answer, unit) : answer === null ? null : `“${String(answer)}”`;
  const isKeyItself = question.kind === 'number' ? answer === reveal.key : answer === key;
  return (
    <>
      {reveal.key !== null && (
        <div class="p-choice p-typed-card is-roomy is-key">
          <span class="p-choice-words ui-digits">{key}</span>
          <KeyTag isMine={isKeyItself} />
        </div>
      )}
      {own !== null && !isKeyItself && <OwnCard {...props} own={own} />}
    </>
  );
}

function OwnCard({ reveal, result, own }: RevealCardsProps & { readonly own: string }) {
  const isMissed = reveal.key !== null && result?.mark === 'wrong';
  return (
    <div class={`p-choice p-typed-card is-compact ${isMissed ? 'is-missed' : ''}`}>
      <span class="p-choice-words ui-digits" lang={langOf(own)}>
        {own}
      </span>
      {isMissed ? (
        <MineTag />
      ) : (
        <Tag>
          {iconOf(result?.mark)} {pick(game.yoursTag)}
        </Tag>
      )}
      {result?.slip && <small>{pick(result.slip)}</small>}
    </div>
  );
}

function iconOf(mark: string | undefined) {
  return mark === 'right' ? <TickIcon /> : mark === 'partly' ? <HalfDiscIcon /> : null;
}
