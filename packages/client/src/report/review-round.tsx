import type { Mark as Marking } from '@bellringer/core/game';
import type { ReviewRound } from '@bellringer/core/report';
import { isOpinion } from '../state/question-kinds.ts';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { review } from '../text/review.ts';
import { shared } from '../text/shared.ts';
import { BookIcon, CrossIcon, DotsIcon, HalfDiscIcon, PeopleIcon, SkipIcon, TickIcon } from '../ui/icons.tsx';
import { Rich } from '../ui/rich.tsx';
import { RoundAnswers } from './review-answers.tsx';

const MARKINGS: Readonly<Record<Marking, { readonly icon: typeof TickIcon; readonly words: Text }>> = {
  right: { icon: TickIcon, words: words.markRight },
  partly: { icon: HalfDiscIcon, words: words.markPartly },
  wrong: { icon: CrossIcon, words: words.markWrong },
  none: { icon: DotsIcon, words: words.markNone },
  void: { icon: SkipIcon, words: words.markVoid },
  skipped: { icon: SkipIcon, words: words.markSkipped },
  poll: { icon: PeopleIcon, words: review.markPoll },
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
      <Rich text={round.stem} as="h2" class="rev-stem" />
      <RoundAnswers round={round} />
      {round.mark === 'poll' && round.answer === null && <p class="rev-small">{pick(review.opinionNone)}</p>}
      {round.explanation && (
        <>
          <h3>{pick(isOpinion(round.kind) ? shared.talk : shared.why)}</h3>
          <Rich text={round.explanation} as="p" />
        </>
      )}
      <p class="rev-place">
        <BookIcon /> {pick(round.place)}
      </p>
    </article>
  );
}
