import type { Review } from '@bellringer/core/report';
import { useEffect, useState } from 'preact/hooks';
import { playedUnder } from '../state/seats.ts';
import { useAsked } from '../state/use-asked.ts';
import type { Asking } from '../state/use-asked.ts';
import { lang, pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { Button } from '../ui/button.tsx';
import { LeftIcon, RightIcon } from '../ui/icons.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { WhenAsked } from '../ui/when-asked.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import type { ReviewLink } from './review-link.ts';
import { ReviewHead } from './review-head.tsx';
import { ReviewRoundCard } from './review-round.tsx';
import { countedRounds, missedRounds } from './missed.ts';
import './review.css';

/** A student's own answers, the right ones and why. Nothing of anybody else is on it. */
export function ReviewPage({ link }: { readonly link: ReviewLink | null }) {
  useEffect(() => {
    document.title = `${pick(words.reviewTitle)} · Bellringer`;
  }, [lang.value]);
  return (
    <div class="rev">
      <header class="rev-top">
        <Wordmark />
        <LanguageSwitch />
      </header>
      {link === null ? <NoLink /> : <Asked link={link} />}
    </div>
  );
}

function NoLink() {
  return (
    <main class="ui-asked">
      <h1>{pick(words.linkMissingTitle)}</h1>
      <p>{pick(words.linkMissing)}</p>
    </main>
  );
}

function Asked({ link }: { readonly link: ReviewLink }) {
  const review = useAsked<Review>(`/api/review/${link.room}/${link.player}`, link.token);
  useLookingAgain(review);
  return (
    <WhenAsked asking={review} saying={(refused) => (refused === 'no-line' ? undefined : pick(words.linkGone))}>
      {(value) => <ReviewBody review={value} />}
    </WhenAsked>
  );
}

/** A class that goes on must not leave behind who is reading; for a while after the page was opened, and when it is seen again. */
function useLookingAgain({ asked, again }: Asking<Review>): void {
  const isSettled = asked === null || (asked.ok && asked.value.next !== null);
  useEffect(() => {
    if (isSettled) return;
    const look = () => document.hidden || again();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    const ending = setTimeout(() => clearInterval(timer), LOOKED_FOR_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      clearTimeout(ending);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isSettled, again]);
}

const LOOK_AGAIN_MS = 20_000;
/** Beyond it the room has left the server's memory, and each look would read its whole journal. */
const LOOKED_FOR_MS = 15 * 60_000;

export function ReviewBody({ review }: { readonly review: Review }) {
  return (
    <main>
      <ReviewHead review={review} />
      <WayBack review={review} />
      {review.rounds.length === 0 ? <p class="ui-asked">{pick(words.nothingYet)}</p> : <Rounds review={review} />}
    </main>
  );
}

/** To the page that the phone played on, which goes on with the class; on another device there is none. */
function WayBack({ review: { code, next } }: { readonly review: Review }) {
  if (playedUnder(code) === null) return null;
  if (next === null) {
    return (
      <a class="rev-back" data-back href={`/r/${code}`}>
        <LeftIcon /> {pick(words.backToClass)}
      </a>
    );
  }
  return (
    <output class="rev-goes-on" data-goes-on>
      {pick(words.classGoesOn)}{' '}
      <a class="ui-button is-ink is-small" href={`/r/${code}`}>
        {pick(words.goAlong)} <RightIcon />
      </a>
    </output>
  );
}

/** What was missed comes first: that is what one comes back for. */
function Rounds({ review }: { readonly review: Review }) {
  const missed = missedRounds(review.rounds);
  const [isMissedOnly, setMissedOnly] = useState(missed.length > 0);
  const shown = isMissedOnly ? missed : review.rounds;
  return (
    <>
      <fieldset class="rev-filter" aria-label={pick(words.filter)}>
        <Button isSmall aria-pressed={isMissedOnly} data-action="missed" onClick={() => setMissedOnly(true)}>
          {say(words.missed, { n: missed.length })}
        </Button>
        <Button isSmall aria-pressed={!isMissedOnly} data-action="all" onClick={() => setMissedOnly(false)}>
          {say(words.allQuestions, { n: review.rounds.length })}
        </Button>
      </fieldset>
      {shown.length === 0 && (
        <output class="ui-asked">
          {pick(countedRounds(review.rounds).length > 0 ? words.noneMissed : words.nothingCounted)}
        </output>
      )}
      <ol class="rev-rounds">
        {shown.map((round) => (
          <li key={round.round}>
            <ReviewRoundCard round={round} />
          </li>
        ))}
      </ol>
    </>
  );
}
