import type { ChoiceId } from '@bellringer/core/game';
import { picksOf } from '@bellringer/core/game';
import type { ReviewRound } from '@bellringer/core/report';
import { langOf, pick, say } from '../text/language.ts';
import { withUnit } from '../text/numeral.ts';
import { review as words } from '../text/review.ts';
import { letterAt, Mark } from '../ui/mark.tsx';
import { KeyTag, MineTag, PlainTag, type How } from './review-tags.tsx';

interface RoundProps {
  readonly round: ReviewRound;
}

/** What was answered and what is right, as the kind of question wants it shown. */
export function RoundAnswers({ round }: RoundProps) {
  switch (round.kind) {
    case 'single':
    case 'truth':
    case 'multiple':
    case 'poll':
      return <PickedChoices round={round} />;
    case 'order':
      return <RightOrder round={round} />;
    case 'match':
      return <RightPairs round={round} />;
    case 'number':
    case 'text':
    case 'words':
      return <Typed round={round} />;
  }
}

/** Own picks and the key say why; the others stay short. */
function PickedChoices({ round }: RoundProps) {
  const mine = picksOf(round.answer);
  return (
    <ul class="rev-choices">
      {round.choices.map((choice, at) => {
        const isMine = mine.includes(choice.id);
        return (
          <li
            key={choice.id}
            class={choice.isKey ? 'is-key' : isMine ? mineClass(round.key === null ? null : 'wrong') : ''}
          >
            <Mark at={at} />
            <div>
              <p>
                <span class="ui-aside">{letterAt(at)}. </span>
                {pick(choice.text)}
              </p>
              {(isMine || choice.isKey) && choice.why && <p class="rev-small">{pick(choice.why)}</p>}
            </div>
            <div class="rev-tags">
              {choice.isKey && <KeyTag />}
              {isMine && <MineTag how={round.key === null ? null : choice.isKey ? 'right' : 'wrong'} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function RightOrder({ round }: RoundProps) {
  const mine = picksOf(round.answer);
  return (
    <ol class="rev-choices" aria-label={pick(words.orderRight)}>
      {round.choices.map((choice, at) => {
        const own = mine.indexOf(choice.id);
        return (
          <li key={choice.id} class={own === at ? 'is-key' : own >= 0 ? mineClass('wrong') : ''}>
            <span class="rev-no">{at + 1}</span>
            <div>
              <p>{pick(choice.text)}</p>
              {choice.why && <p class="rev-small">{pick(choice.why)}</p>}
            </div>
            <div class="rev-tags">
              {own === at && <MineTag how="right" />}
              {own >= 0 && own !== at && <PlainTag>{say(words.myPlace, { n: own + 1 })}</PlainTag>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function RightPairs({ round }: RoundProps) {
  const [mine, key] = [picksOf(round.answer), picksOf(round.key)];
  const target = (id: ChoiceId | undefined) => round.targets?.find((each) => each.id === id)?.text;
  return (
    <ul class="rev-choices" aria-label={pick(words.pairsRight)}>
      {round.choices.map((choice, at) => {
        const [own, right] = [target(mine[at]), target(key[at])];
        const isRight = own !== undefined && mine[at] === key[at];
        return (
          <li key={choice.id} class={isRight ? 'is-key' : own ? mineClass('wrong') : ''}>
            <div>
              <p>
                {pick(choice.text)} – <b>{right && pick(right)}</b>
              </p>
              {own && !isRight && (
                <p class="rev-small">
                  {pick(words.myTarget)} <s>{pick(own)}</s>
                </p>
              )}
              {choice.why && <p class="rev-small">{pick(choice.why)}</p>}
            </div>
            <div class="rev-tags">{isRight && <MineTag how="right" />}</div>
          </li>
        );
      })}
    </ul>
  );
}

/** The key as it is written, and what was typed where it says something else. */
function Typed({ round }: RoundProps) {
  const { answer, key } = round;
  const isNumber = round.kind === 'number';
  const shown = isNumber ? withUnit(Number(key), round.unit) : round.shown ? pick(round.shown) : '';
  const own = isNumber ? withUnit(Number(answer), round.unit) : String(answer);
  const isSame = answer !== null && own === shown;
  return (
    <ul class="rev-choices">
      {key !== null && (
        <li class="is-key">
          <div>
            <p class="ui-digits">{shown}</p>
          </div>
          <div class="rev-tags">
            <KeyTag />
            {isSame && <MineTag how="right" />}
          </div>
        </li>
      )}
      {answer !== null && !isSame && (
        <li class={mineClass(howOf(round))}>
          <div>
            <p class="ui-digits" lang={isNumber ? undefined : langOf(own)}>
              {isNumber ? own : `“${own}”`}
            </p>
            {round.slip && <p class="rev-small">{pick(round.slip)}</p>}
          </div>
          <div class="rev-tags">
            <MineTag how={howOf(round)} />
          </div>
        </li>
      )}
    </ul>
  );
}

/** Dashed is what was not right, as at the reveal. */
function mineClass(how: How): string {
  return how === 'wrong' ? 'is-mine is-wrong' : 'is-mine';
}

function howOf({ mark }: ReviewRound): How {
  return mark === 'right' || mark === 'partly' || mark === 'wrong' ? mark : null;
}
