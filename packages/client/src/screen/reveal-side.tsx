import type { QuestionPart, RevealPart, TallyPart, Text } from '@bellringer/core/game';
import { isOpinion } from '../state/question-kinds.ts';
import { lang, number, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { BookIcon } from '../ui/icons.tsx';
import { BARS_MS, useCountUp } from './count-up.ts';
import { useFit } from './fit.ts';
import './reveal-side.css';

/** The explanation's sizes. */
const WHY_STEPS = 4;

interface SideProps {
  readonly question: QuestionPart;
  readonly reveal: RevealPart;
  readonly tally: TallyPart | null;
  /** How many could have answered. */
  readonly of: number;
  readonly isLive: boolean;
}

/** How the class did as a whole, and why. */
export function Side({ question, reveal, tally, of, isLive }: SideProps) {
  return (
    <section class="sc-reveal-side">
      {isOpinion(question.writtenAs) ? (
        <Answered tally={tally} of={of} isLive={isLive} />
      ) : (
        <Share reveal={reveal} tally={tally} of={of} isLive={isLive} />
      )}
      {reveal.explanation === null ? (
        <PlaceLine place={question.place} />
      ) : (
        <Why explanation={reveal.explanation} place={question.place} />
      )}
    </section>
  );
}

type ShareProps = Pick<SideProps, 'reveal' | 'tally' | 'of' | 'isLive'>;

/** How many had it right, of how many. */
function Share({ reveal, tally, of, isLive }: ShareProps) {
  const right = tally?.rightCount ?? 0;
  const percent = useCountUp(of === 0 ? 0 : Math.round((100 * right) / of), BARS_MS, isLive);
  if (reveal.isVoid) return <p class="sc-share is-words">{pick(screen.voided)}</p>;
  if (!tally || tally.answeredCount === 0) return <p class="sc-share is-words">{pick(screen.nobodyAnswered)}</p>;
  return (
    <p class="sc-share">
      <b class="sc-share-number ui-digits">
        {percent}
        <small>%</small>
      </b>
      <span>
        {say(screen.rightOf, { right: number(right), here: number(of) })}
        <br />
        {say(screen.rightOfMore, { right: number(right) })}
      </span>
    </p>
  );
}

/** Of what nobody can have right: how many said something. */
function Answered({ tally, of, isLive }: Omit<ShareProps, 'reveal'>) {
  const answered = useCountUp(tally?.answeredCount ?? 0, BARS_MS, isLive);
  if (!tally || tally.answeredCount === 0) return <p class="sc-share is-words">{pick(screen.nobodyAnswered)}</p>;
  return (
    <p class="sc-share">
      <b class="sc-share-number ui-digits">{number(answered)}</b>
      <span>{say(screen.answeredOf, { here: of })}</span>
    </p>
  );
}

function Why({ explanation, place }: { readonly explanation: Text; readonly place: Text }) {
  const ref = useFit<HTMLDivElement>(WHY_STEPS, [explanation, lang.value]);
  return (
    <div class="sc-why" ref={ref}>
      <h2>{pick(screen.why)}</h2>
      <p class="sc-why-text" data-fits>
        {pick(explanation)}
      </p>
      <PlaceLine place={place} />
    </div>
  );
}

function PlaceLine({ place }: { readonly place: Text }) {
  return (
    <p class="sc-why-place">
      <BookIcon /> {pick(place)}
    </p>
  );
}
