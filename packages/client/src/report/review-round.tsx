import type { Mark as Marking } from '@bellringer/core/game';
import type { ReviewRound } from '@bellringer/core/report';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { shared } from '../text/shared.ts';
import { BookIcon, CrossIcon, DotsIcon, HalfDiscIcon, SkipIcon, TickIcon } from '../ui/icons.tsx';
import { letterAt, Mark } from '../ui/mark.tsx';

const MARKINGS: Readonly<Record<Marking, { readonly icon: typeof TickIcon; readonly words: Text }>> = {
  right: { icon: TickIcon, words: words.markRight },
  partly: { icon: HalfDiscIcon, words: words.markPartly },
  wrong: { icon: CrossIcon, words: words.markWrong },
  none: { icon: DotsIcon, words: words.markNone },
  void: { icon: SkipIcon, words: words.markVoid },
  skipped: { icon: SkipIcon, words: words.markSkipped },
};

/** One question: how it was marked, what was chosen, what is right, and why. */
export function ReviewRoundCard({ round }: { readonly round: ReviewRound }) {
  const { icon: Icon, words: marking } = MARKINGS[round.mark];
  return (
    <article class="rev-round" data-round={round.round} data-mark={round.mark}>
      <p class={`rev-mark is-${round.mark}`}>
        <Icon />
        <b>{pick(marking)}</b>
        <span class="rev-small">
          {say(words.questionNo, { n: round.round })}
          {round.points > 0 && ` · ${say(words.pointsWon, { n: round.points })}`}
        </span>
      </p>
      <h2>{pick(round.stem)}</h2>
      <ul class="rev-choices">
        {round.choices.map((choice, at) => (
          <Choice key={choice.id} choice={choice} at={at} isMine={round.answer?.includes(choice.id) ?? false} />
        ))}
      </ul>
      <h3>{pick(shared.why)}</h3>
      <p>{pick(round.explanation)}</p>
      <p class="rev-place">
        <BookIcon /> {pick(round.place)}
      </p>
    </article>
  );
}

interface ChoiceProps {
  readonly choice: ReviewRound['choices'][number];
  readonly at: number;
  readonly isMine: boolean;
}

/** Own picks and the key say why; the others stay short. */
function Choice({ choice, at, isMine }: ChoiceProps) {
  return (
    <li class={`${choice.isKey ? 'is-key' : ''} ${isMine ? 'is-mine' : ''}`}>
      <Mark at={at} />
      <div>
        <p>
          <span class="ui-aside">{letterAt(at)}. </span>
          {pick(choice.text)}
        </p>
        {(isMine || choice.isKey) && <p class="rev-small">{pick(choice.why)}</p>}
      </div>
      <div class="rev-tags">
        {choice.isKey && (
          <span class="rev-tag is-key">
            <TickIcon /> {pick(words.key)}
          </span>
        )}
        {isMine && (
          <span class="rev-tag">
            {choice.isKey ? <TickIcon /> : <CrossIcon />} {pick(words.mine)}
          </span>
        )}
      </div>
    </li>
  );
}
