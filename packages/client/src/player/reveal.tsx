import type { Answer, Mark as Verdict, QuestionPart, ResultPart, RichText } from '@bellringer/core/game';
import { picksOf } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
import type { Made } from '../state/unsent.ts';
import { countSubject, countWord } from '../text/counts.ts';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import * as game from '../text/game.ts';
import * as player from '../text/player.ts';
import { shared } from '../text/shared.ts';
import { Bell } from '../ui/bell.tsx';
import { useCountUp } from '../ui/count-up.ts';
import { BookIcon, CrossIcon, DotsIcon, HalfDiscIcon, TickIcon, UpIcon } from '../ui/icons.tsx';
import { Rich } from '../ui/rich.tsx';
import { Rings } from '../ui/rings.tsx';
import { isOpinion } from '../state/question-kinds.ts';
import { lateSentence } from './late.ts';
import { Banner, Page } from './page.tsx';
import { Where } from './where.tsx';
import { UnsentCard, UnsentLabel, unsentOf } from './unsent-answer.tsx';
import { lineBanner } from './line-banner.tsx';
import type { Seated } from './playing.ts';
import { RevealCards } from './reveal-cards.tsx';
import './reveal.css';

const COUNT_MS = 500;

/** How it went for me, and why. The class's result is on the screen. */
export function Reveal({ parts, session, line }: Seated) {
  const { you, question, choices, reveal, stage } = parts;
  const result = you?.result?.round === stage?.round ? (you?.result ?? null) : null;
  const mark = reveal?.isVoid ? 'void' : markOf(result);
  const entry = session.outbox.entry.value;
  const isLate = entry?.is === 'late' && mark === 'none';
  const unsent = mark === 'none' && !isLate ? unsentOf(session, question) : null;
  const late = isLate ? lateSentence(question, choices, entry.answer, entry.byMs) : null;
  const title = pick(late === null ? TITLES[mark] : game.late);
  const reason = late ?? (unsent ? pick(game.rangUnsent) : reasonOf(mark, result, reveal?.key ?? null, question));
  const points = question && isOpinion(question.writtenAs) ? null : say(game.plusPoints, { n: result?.points ?? 0 });
  const banner = lineBanner(line, player.reconnectingSeat);
  return (
    <Page
      phase={stage?.phase ?? ''}
      state={mark}
      tone="paper"
      class={`p-revealed ${question?.kind === 'order' || question?.kind === 'match' ? 'is-rows' : ''}`}
      says={`${points && mark !== 'void' ? `${title} ${points}` : title}. ${reason}`}
    >
      <section class={`p-band is-${mark}`}>
        <Emblem mark={mark} />
        {banner ? <Banner {...banner} /> : <Where parts={parts} />}
        <h1 class="p-headline">{title}</h1>
        {points &&
          (mark === 'void' ? <s class="p-points ui-digits">{points}</s> : <Points points={result?.points ?? 0} />)}
        <p class="p-reason ui-digits">{reason}</p>
      </section>
      <Below parts={parts} result={result} unsent={unsent} />
    </Page>
  );
}

interface BelowProps extends Pick<Seated, 'parts'> {
  readonly result: ResultPart | null;
  readonly unsent: Made | null;
}

/** What was right, what I had, and why. */
function Below({ parts: { question, choices, reveal }, result, unsent }: BelowProps) {
  return (
    <div class="p-revealed-body">
      {question && <Rich text={question.stem} as="p" class="p-revealed-stem" />}
      {question && choices && reveal && (
        <RevealCards question={question} choices={choices} reveal={reveal} result={result} />
      )}
      {question && choices && unsent && (
        <section class="p-unsent">
          <UnsentLabel />
          <UnsentCard question={question} choices={choices} made={unsent} />
        </section>
      )}
      {reveal && question && <Explanation question={question} explanation={reveal.explanation} />}
      <p class="p-look-up">
        <UpIcon /> {pick(game.lookUp)}
      </p>
    </div>
  );
}

/** Of an opinion nobody has been given or not given one is no verdict either. */
function markOf(result: ResultPart | null): Verdict {
  return result?.mark === 'poll' && result.answer === null ? 'none' : (result?.mark ?? 'none');
}

/** Counts up. Whoever hears the page has been told the sum by its state. */
function Points({ points }: { readonly points: number }) {
  const shown = useCountUp(points, COUNT_MS, true);
  return <p class="p-points ui-digits">{say(game.plusPoints, { n: shown })}</p>;
}

interface ExplanationProps {
  readonly question: QuestionPart;
  readonly explanation: RichText | null;
}

function Explanation({ question, explanation }: ExplanationProps) {
  return (
    <>
      {explanation && (
        <>
          <h2 class="p-why">{pick(isOpinion(question.writtenAs) ? shared.talk : shared.why)}</h2>
          <Rich text={explanation} as="p" class="p-explanation" />
        </>
      )}
      <p class="p-place">
        <BookIcon /> {pick(question.place)}
      </p>
    </>
  );
}

/** Right rings; everything else is quiet. */
function Emblem({ mark }: { readonly mark: Verdict }) {
  return (
    <div class={`p-emblem is-${mark}`}>
      {(mark === 'right' || mark === 'partly') && <Rings count={mark === 'right' ? 5 : 2} first={147} line={35} />}
      <span>{EMBLEMS[mark]}</span>
    </div>
  );
}

const EMBLEMS: Readonly<Record<Verdict, ComponentChildren>> = {
  right: <TickIcon />,
  partly: <HalfDiscIcon />,
  wrong: <CrossIcon />,
  none: <DotsIcon />,
  void: <DotsIcon />,
  skipped: <DotsIcon />,
  poll: <Bell isSwung />,
};

const TITLES: Readonly<Record<Verdict, Text>> = {
  right: game.right,
  partly: game.partly,
  wrong: game.wrong,
  none: game.none,
  void: game.voided,
  skipped: game.skipped,
  poll: game.opinion,
};

function reasonOf(
  mark: Verdict,
  result: ResultPart | null,
  key: Answer | null,
  question: QuestionPart | undefined,
): string {
  switch (mark) {
    case 'right':
    case 'partly':
      return question?.points === 0
        ? pick(game.practice)
        : [mark === 'partly' && question && howPartly(question, result, key), splitOf(result)]
            .filter(Boolean)
            .join(' · ');
    case 'wrong':
      return pick(game.wrongHint);
    case 'void':
      return pick(game.voidHint);
    case 'poll':
      return pick(game.opinionHint);
    default:
      return pick(game.noneHint);
  }
}

/** What of it was right, as far as its kind can say. */
function howPartly({ kind }: QuestionPart, result: ResultPart | null, key: Answer | null): string {
  const [own, right] = [picksOf(result?.answer ?? null), picksOf(key)];
  switch (kind) {
    case 'order':
    case 'match': {
      const n = own.filter((id, at) => id === right[at]).length;
      if (n === 0) return pick(kind === 'order' ? game.inPlaceNone : game.givenPart);
      return say(game.inPlace, { n: pick(countSubject(n)), total: pick(countWord(right.length)) });
    }
    case 'number':
      // A slip has words of its own, on the card.
      return result?.slip ? '' : pick(game.near);
    case 'multiple':
      return say(game.partlyHint, { n: own.filter((id) => right.includes(id)).length, total: right.length });
    default:
      return pick(game.givenPart);
  }
}

/** "1,000 points for the answer · 68 for pace". */
function splitOf(result: ResultPart | null): string {
  if (!result) return '';
  const split: readonly (readonly [Text, number])[] = [
    [game.pointsForAnswer, result.answerPoints],
    [game.pointsForPace, result.pacePoints],
    [game.pointsForStreak, result.streakPoints],
  ];
  return split
    .filter(([, points]) => points > 0)
    .map(([text, points]) => say(text, { n: points }))
    .join(' · ');
}
