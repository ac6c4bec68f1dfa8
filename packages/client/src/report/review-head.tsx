import type { Review } from '@bellringer/core/report';
import { langOf, number, pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { placeOf } from '../text/shared.ts';
import { Rings } from '../ui/rings.tsx';
import { dayOf } from './when.ts';
import { countedRounds } from './missed.ts';

/** Whose review this is, and how it went, on brass: it is held. Without standings the disc holds what was right. */
export function ReviewHead({ review }: { readonly review: Review }) {
  const { rank, playersCount, rightCount } = review;
  const all = countedRounds(review.rounds).length;
  return (
    <section class="rev-head">
      <div class="rev-disc">
        <Rings count={4} first={122} />
        <p>
          <b>{rank === null ? rightCount : pick(placeOf(rank))}</b>
          <span>{rank === null ? say(words.rightAmong, { n: all }) : say(words.among, { n: playersCount })}</span>
        </p>
      </div>
      <div class="rev-words">
        <p class="rev-when">
          {pick(review.title)} · <span class="ui-digits">{dayOf(review.createdAt)}</span>
        </p>
        <h1 lang={langOf(review.nickname)}>{review.nickname}</h1>
        <p>
          {rank !== null && `${say(words.rightOf, { n: rightCount, all })} · `}
          <b>{say(words.points, { n: number(review.score) })}</b>
        </p>
        {!review.isEnded && <p>{pick(words.stillRunning)}</p>}
      </div>
    </section>
  );
}
