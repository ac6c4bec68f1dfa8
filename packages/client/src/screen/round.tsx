import type { ClockPart, Ms, Parts, QuestionPart, ScreenParts } from '@bellringer/core/game';
import type { Stage } from '../state/parts.ts';
import type { Countdown } from '../state/countdown.ts';
import { isTyped } from '../state/question-kinds.ts';
import { kinds } from '../text/kinds.ts';
import { pick } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { shared } from '../text/shared.ts';
import { PauseIcon } from '../ui/icons.tsx';
import { usePictures } from '../ui/rich.tsx';
import { Rings } from '../ui/rings.tsx';
import { Timer } from '../ui/timer.tsx';
import { useCountdown } from '../ui/use-countdown.ts';
import { Asked, Ghosts } from './asked.tsx';
import { AnsweredCount, AnsweredDots, Foot, JoinLine, Saying } from './foot.tsx';
import { Meta, Stem } from './head.tsx';
import { Pictures } from './pictures.tsx';
import './round.css';

/** They leave the timer one after the other when the time is up; the first alone when the choices open. */
const STRIKE_RINGS = [0, 1, 2, 3, 4];

interface RoundProps {
  readonly stage: Stage;
  readonly parts: Parts<ScreenParts>;
  readonly serverNow: () => Ms;
  readonly address: string;
}

/** A question from its stem to the bell: reading, asking, closing, closed. While the host pauses, it is out of sight. */
export function Round({ stage, parts, serverNow, address }: RoundProps) {
  const { question = null, choices = null, clock = null, tally = null } = parts;
  const countdown = useCountdown(clock, clock?.limitMs ?? null, serverNow);
  const isPaused = clock?.is === 'stopped' && clock.because === 'host';
  // They are announced a little ahead, so that every screen and phone shows them in the same moment.
  const areOpen = countdown?.moment !== 'reading';
  const pictures = usePictures(isPaused ? null : (question?.stem ?? null));
  return (
    <main class={`sc-round ${pictures.length > 0 ? withPictures(question) : ''}`} key={`round ${stage.round}`}>
      <header class="sc-head">
        <Meta stage={stage} question={question} />
        {isPaused ? <Stem text={screen.paused} /> : question && <Stem text={question.stem} />}
      </header>
      <ClockCorner countdown={shownCountdown(stage, clock, countdown)} />
      <Pictures pictures={pictures} />
      {isPaused ? (
        <Held />
      ) : question && choices && areOpen ? (
        <Asked question={question} choices={choices} tally={tally} />
      ) : (
        question && <Ghosts question={question} />
      )}
      <RoundFoot stage={stage} parts={parts} countdown={countdown} address={address} />
    </main>
  );
}

/** What needs more than half of the place: many choices, or two columns of them. */
function withPictures(question: QuestionPart | null): string {
  const isCrowded = question && (question.choiceCount > 4 || question.kind === 'order' || question.kind === 'match');
  return isCrowded ? 'has-pictures is-crowded' : 'has-pictures';
}

/** What the foot says about the round in words; null while the counts speak for themselves. */
function sayingOf(stage: Stage, { clock, question }: Parts<ScreenParts>, countdown: Countdown | null): string | null {
  if (clock?.is === 'stopped' && clock.because === 'server-away') return pick(screen.back);
  if (stage.phase === 'reading') return pick(question && isTyped(question.writtenAs) ? kinds.readNow : screen.readNow);
  if (stage.phase === 'closed') return pick(screen.closed);
  if (stage.phase === 'closing' || countdown?.moment === 'over') return pick(screen.lastAnswers);
  return null;
}

interface RoundFootProps {
  readonly stage: Stage;
  readonly parts: Parts<ScreenParts>;
  readonly countdown: Countdown | null;
  readonly address: string;
}

function RoundFoot({ stage, parts, countdown, address }: RoundFootProps) {
  const count = parts.count ?? null;
  const saying = sayingOf(stage, parts, countdown);
  return (
    <Foot>
      {saying ? <Saying>{saying}</Saying> : count && <AnsweredCount count={count} />}
      {stage.phase === 'reading' || !count ? (
        <JoinLine address={address} code={stage.code} isLocked={stage.isLocked} />
      ) : (
        <AnsweredDots count={count} />
      )}
    </Foot>
  );
}

function ClockCorner({ countdown }: { readonly countdown: Countdown | null }) {
  if (countdown === null) return null;
  return (
    <div class="sc-clock" data-moment={countdown.moment}>
      <Rings count={3} first={138} line={14.5} />
      <span
        class="sc-clock-strike"
        key={`strike ${countdown.moment === 'reading' ? 'before' : countdown.moment === 'over' ? 'after' : 'open'}`}
      >
        {STRIKE_RINGS.map((ring) => (
          <i key={ring} style={{ '--ring-at': ring }} />
        ))}
      </span>
      <Timer countdown={countdown} class="sc-timer" />
      {countdown.moment === 'last' && <span class="sc-almost">{pick(shared.almost)}</span>}
    </div>
  );
}

/** The bell has rung: the clapper stands at the top and the number is 0, whatever the clock had left. */
function shownCountdown(stage: Stage, clock: ClockPart | null, countdown: Countdown | null): Countdown | null {
  if (stage.phase !== 'closed' && stage.phase !== 'closing') return countdown;
  const limitMs = clock?.limitMs ?? 1000;
  return { moment: 'over', isStopped: true, seconds: 0, elapsedMs: limitMs, limitMs, changesInMs: null, run: 'over' };
}

/** In place of the choices while the host pauses: a pause is not thinking time. */
function Held() {
  return (
    <div class="sc-held">
      <PauseIcon class="sc-held-icon" />
      <p>{pick(screen.pausedMore)}</p>
    </div>
  );
}
