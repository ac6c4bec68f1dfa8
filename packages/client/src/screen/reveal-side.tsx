import type { CountPart, QuestionPart, RevealPart, RichText, TallyPart, Text } from '@bellringer/core/game';
import { isOpinion } from '../state/question-kinds.ts';
import { lang, number, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { shared } from '../text/shared.ts';
import { BookIcon } from '../ui/icons.tsx';
import { wholePercentOf } from '../report/percent.ts';
import { BARS_AFTER_MS, BARS_MS, useCountUp } from '../ui/count-up.ts';
import type { Pictured } from '../ui/marked-up.ts';
import { Rich } from '../ui/rich.tsx';
import { Pictures } from './pictures.tsx';
import { useFit } from './fit.ts';
import './reveal-side.css';

/** The explanation's sizes; at the last one a picture stands below it. */
const WHY_STEPS = 4;
const WHY_STEPS_WITH_PICTURES = 5;

interface SideProps {
  readonly question: QuestionPart;
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  readonly silentCount: number;
  /** Shown beside the explanation. */
  readonly pictures: readonly Pictured[];
  readonly isLive: boolean;
}

/** How the class did as a whole, and why. */
export function Side({ question, reveal, tally, silentCount, pictures, isLive }: SideProps) {
  return (
    <section class="sc-reveal-side">
      {isOpinion(question.writtenAs) ? (
        <Answered tally={tally} silentCount={silentCount} isLive={isLive} />
      ) : (
        <Share reveal={reveal} tally={tally} silentCount={silentCount} isLive={isLive} />
      )}
      {reveal.explanation === null && pictures.length === 0 ? (
        <PlaceLine place={question.place} />
      ) : (
        <Why question={question} explanation={reveal.explanation} pictures={pictures} />
      )}
    </section>
  );
}

type ShareProps = Pick<SideProps, 'reveal' | 'tally' | 'silentCount' | 'isLive'>;

/** How many had it right, of how many who answered; who did not is a count of its own. */
function Share({ reveal, tally, silentCount, isLive }: ShareProps) {
  const [right, of] = [tally?.rightCount ?? 0, tally?.answeredCount ?? 0];
  const percent = useCountUp(of === 0 ? 0 : wholePercentOf(right / of), BARS_MS, isLive, BARS_AFTER_MS);
  if (reveal.isVoid) return <p class="sc-share is-words">{pick(screen.voided)}</p>;
  if (!tally || tally.answeredCount === 0) return <p class="sc-share is-words">{pick(screen.nobodyAnswered)}</p>;
  return (
    <p class="sc-share">
      <b class="sc-share-number ui-digits">
        {percent}
        <small>%</small>
      </b>
      <span>
        {say(screen.rightOf, { right: number(right), of: number(of) })}
        <br />
        {say(screen.rightOfMore, { right: number(right) })}
        {silentCount > 0 && (
          <>
            <br />
            {say(screen.silent, { n: number(silentCount) })}
          </>
        )}
      </span>
    </p>
  );
}

/** How many were here and gave no answer. */
export function silentIn(count: CountPart | null): number {
  return count === null ? 0 : Math.max(0, count.hereCount - count.answeredCount);
}

/** Of what nobody can have right: how many said something. */
function Answered({ tally, silentCount, isLive }: Omit<ShareProps, 'reveal'>) {
  const answered = useCountUp(tally?.answeredCount ?? 0, BARS_MS, isLive, BARS_AFTER_MS);
  if (!tally || tally.answeredCount === 0) return <p class="sc-share is-words">{pick(screen.nobodyAnswered)}</p>;
  return (
    <p class="sc-share">
      <b class="sc-share-number ui-digits">{number(answered)}</b>
      <span>{say(screen.answeredOf, { here: number(tally.answeredCount + silentCount) })}</span>
    </p>
  );
}

interface WhyProps {
  /** A poll may have none, and a picture all the same. */
  readonly explanation: RichText | null;
  readonly pictures: readonly Pictured[];
  readonly question: QuestionPart;
}

function Why({ explanation, pictures, question: { place, writtenAs } }: WhyProps) {
  const ref = useFit<HTMLDivElement>(pictures.length > 0 ? WHY_STEPS_WITH_PICTURES : WHY_STEPS, [
    explanation,
    lang.value,
  ]);
  return (
    <div class={`sc-why ${pictures.some(isWide) ? 'is-under' : ''}`} ref={ref}>
      {explanation && <h2>{pick(isOpinion(writtenAs) ? shared.talk : shared.why)}</h2>}
      <div class="sc-why-body" data-fits>
        {explanation && (
          <div class="sc-why-text" data-fits>
            <Rich text={explanation} as="p" isWithoutPictures />
          </div>
        )}
        <Pictures pictures={pictures} />
      </div>
      <PlaceLine place={place} />
    </div>
  );
}

/** It would be too low beside the words. */
function isWide({ size }: Pictured): boolean {
  return size !== null && size.width > 2 * size.height;
}

function PlaceLine({ place }: { readonly place: Text }) {
  return (
    <p class="sc-why-place">
      <BookIcon /> {pick(place)}
    </p>
  );
}
