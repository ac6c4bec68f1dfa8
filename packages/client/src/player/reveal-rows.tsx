import { picksOf } from '@bellringer/core/game';
import { pick, say } from '../text/language.ts';
import * as game from '../text/game.ts';
import { shownWords } from '../text/shown-words.ts';
import { TickIcon } from '../ui/icons.tsx';
import { Tag } from './choice.tsx';
import { MineTag, Why } from './reveal-tags.tsx';
import type { RevealCardsProps } from './reveal-tags.tsx';
import './reveal-rows.css';

/** The right order; beside each card, where I had it. */
export function OrderRows({ choices, reveal, result }: RevealCardsProps) {
  const mine = picksOf(result?.answer ?? null);
  return (
    <ol class="p-right-rows">
      {picksOf(reveal.key).map((id, at) => {
        const own = mine.indexOf(id);
        return (
          <li key={id} class={own === at ? 'is-right' : ''}>
            <span class="p-no">{at + 1}</span>
            <span class="p-right-words">{shownWords(choices.choices, id)}</span>
            {own === at && <RightTick />}
            {own >= 0 && own !== at && <Tag>{say(game.yourPlace, { n: own + 1 })}</Tag>}
            <Why result={result} choice={id} />
          </li>
        );
      })}
    </ol>
  );
}

/** The right pairs; under each that I had paired otherwise stands with what. */
export function PairRows({ choices, reveal, result }: RevealCardsProps) {
  const [mine, key] = [picksOf(result?.answer ?? null), picksOf(reveal.key)];
  const targets = choices.targets ?? [];
  return (
    <ul class="p-right-rows">
      {choices.choices.map((choice, at) => {
        const [own, right] = [mine[at], key[at]];
        const isRight = own !== undefined && own === right;
        return (
          <li key={choice.id} class={isRight ? 'is-right' : ''}>
            <span class="p-right-words">
              {pick(choice.text)}
              <span class="p-right-target"> – {shownWords(targets, right)}</span>
            </span>
            {isRight && <RightTick />}
            {own !== undefined && !isRight && (
              <small>
                <MineTag /> {shownWords(targets, own)}
              </small>
            )}
            <Why result={result} choice={choice.id} />
          </li>
        );
      })}
    </ul>
  );
}

function RightTick() {
  return (
    <span class="p-right-tick">
      <TickIcon />
      <span class="ui-aside">{pick(game.alsoRight)}</span>
    </span>
  );
}
