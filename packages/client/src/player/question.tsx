import type { ChoicesPart, QuestionPart } from '@bellringer/core/game';
import { useEffect, useState } from 'preact/hooks';
import type { Countdown } from '../state/countdown.ts';
import { lang, pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import * as player from '../text/player.ts';
import { shared } from '../text/shared.ts';
import { PauseIcon } from '../ui/icons.tsx';
import { Rich } from '../ui/rich.tsx';
import { Timer } from '../ui/timer.tsx';
import { Rings } from '../ui/rings.tsx';
import { AnswerNotice, Paused, saysOf } from './answer-notice.tsx';
import type { NoticeProps } from './answer-notice.tsx';
import { answeringOf } from './answering.ts';
import type { Answering } from './answering.ts';
import { Ghosts } from './ghosts.tsx';
import { useFitting } from './fitting.ts';
import { Held } from './held.tsx';
import { isOpinion } from '../state/question-kinds.ts';
import { wordsOf } from './kind-words.ts';
import { lineBanner } from './line-banner.tsx';
import { Header, Page } from './page.tsx';
import { AnswerPad } from './pads/answer-pad.tsx';
import { isShut } from './pads/pad.ts';
import { Where } from './where.tsx';
import type { BannerProps } from './page.tsx';
import type { Playing } from './playing.ts';
import { Strike, useStrike } from './strike.tsx';
import { choiceStep, stemStep } from './text-step.ts';
import type { Point } from './touch.ts';
import { unsentOf } from './unsent-answer.tsx';
import './question.css';

/** How long a receipt may take before the phone says that it is sending. */
const SLOW_AFTER_MS = 250;

/** Reading, asking, closing and closed: from the stem alone to the padlock. */
export function Question(playing: Playing) {
  const { parts, session, countdown } = playing;
  const round = parts.stage?.round ?? null;
  const entry = session.outbox.entry.value;
  const answering = answeringOf({ parts, countdown, entry, isChanging: session.changing.value === round });
  const { state, isHeld } = answering;
  const areChoicesShown = state === 'waiting' || state === 'sending' || state === 'changing';
  useViewing(playing, areChoicesShown);
  const isSlow = useSlow(state === 'sending');
  const banner = bannerOf(playing, answering);
  const struck = useStrike(state);
  if (struck.from) {
    const { from } = struck;
    return <Paper key={round} {...playing} answering={answering} banner={banner} isSlow={false} strikeFrom={from} />;
  }
  if (state === 'held' || (isHeld && (state === 'closed' || state === 'paused' || state === 'reading'))) {
    return <Held {...playing} answering={answering} banner={banner} isStruck={struck.isStruck} />;
  }
  // By round: after a skip the next question is a new screen too.
  return <Paper key={round} {...playing} answering={answering} banner={banner} isSlow={isSlow} />;
}

interface PaperProps extends NoticeProps {
  readonly banner: BannerProps | null;
  /** The page is just being covered by brass, from here. */
  readonly strikeFrom?: Point;
}

function Paper(props: PaperProps) {
  const { parts, answering } = props;
  const { question, choices, stage } = parts;
  const { state } = answering;
  const stem = question ? pick(question.stem) : '';
  const step = stemStep(stem);
  const fitted = useFitting<HTMLDivElement>([stem, state, props.isSlow, !choices]);
  return (
    <Page
      phase={stage?.phase ?? ''}
      state={state}
      tone="paper"
      says={saysOf(props)}
      class={`p-asking is-stem-${step} ${question ? `is-kind-${question.kind}` : ''}`}
      header={
        <>
          <Top {...props} rings={step === 'short' && state !== 'late' ? 5 : 1} />
          {props.strikeFrom && <Strike from={props.strikeFrom} />}
        </>
      }
    >
      {question ? (
        <>
          <div class="p-stem-side" ref={fitted}>
            <Rich text={question.stem} as="h1" class="p-stem" />
            {isOpinion(question.writtenAs) && <NoKey question={question} />}
            <AnswerNotice {...props} />
          </div>
          {state === 'reading' || !choices ? (
            <Ghosts question={question} />
          ) : (
            <OpenPad {...props} question={question} choices={choices} />
          )}
        </>
      ) : (
        state === 'paused' && <Paused />
      )}
    </Page>
  );
}

function NoKey({ question }: { readonly question: QuestionPart }) {
  return <p class="p-opinion">{pick(question.writtenAs === 'words' ? game.noKeyType : game.noKeyPick)}</p>;
}

/** Which question of how many, and the timer with its rings. */
function Top({ parts, countdown, banner, rings }: PaperProps & { readonly rings: number }) {
  return (
    <>
      {countdown && (
        <div class="p-timer-rings">
          <div>
            <Rings count={rings} first={137} />
            <i class="p-opens" />
          </div>
        </div>
      )}
      <Header
        left={<Where parts={parts} />}
        right={
          <>
            {!banner && <Word countdown={countdown} />}
            {countdown && <Timer countdown={countdown} />}
          </>
        }
        banner={banner}
      />
    </>
  );
}

function OpenPad(props: PaperProps & { readonly question: QuestionPart; readonly choices: ChoicesPart }) {
  const { session, parts, question, choices, answering, isSlow } = props;
  const entry = session.outbox.entry.value;
  const isEntryShown = entry?.round === question.round && entry.is !== 'refused';
  const step = isShut(answering) ? 'compact' : choiceStep(question, lang.value);
  return (
    <AnswerPad
      key={question.round}
      question={question}
      choices={choices}
      answering={answering}
      step={step}
      sent={(isEntryShown ? entry.answer : parts.held?.answer) ?? null}
      made={madeOf(props)}
      isSlow={isSlow}
      onAnswer={(answer, touchedAt) => session.answer(question.round, answer, touchedAt)}
      onMake={(made) => session.unsent.put(question.round, made)}
    />
  );
}

/** What came too late is shown as it was sent, whatever was made since. */
function madeOf({ session, question, answering }: PaperProps & { readonly question: QuestionPart }) {
  if (answering.state === 'late') return null;
  return isShut(answering) ? unsentOf(session, question) : session.unsent.of(question.round);
}

/** Beside the timer: what its last seconds, and those before the opening, mean. */
function Word({ countdown }: { readonly countdown: Countdown | null }) {
  const moment = countdown?.isStopped ? null : countdown?.moment;
  if (moment !== 'reading' && moment !== 'last') return null;
  return <p class={`p-word is-${moment}`}>{pick(moment === 'reading' ? game.opensSoon : shared.almost)}</p>;
}

function bannerOf({ parts, line, session }: Playing, { state, isHeld }: Answering): BannerProps | null {
  const isSending = session.outbox.entry.value?.is === 'sending';
  const waiting = wordsOf(parts.question?.kind).reconnecting;
  const fate = isSending ? game.reconnectingSending : isHeld ? game.reconnectingHeld : waiting;
  const gone = lineBanner(line, state === 'late' || (state === 'closed' && !isHeld) ? player.reconnectingSeat : fate);
  if (gone) return gone;
  // Without an answer the page itself says it.
  if (state === 'paused' && isHeld) {
    const hint = isSending ? game.pausedDraft : game.pausedHint;
    return { icon: <PauseIcon />, title: pick(game.paused), hint: pick(hint) };
  }
  const isAway = parts.clock?.is === 'stopped' && parts.clock.because === 'server-away';
  return isAway ? { icon: <PauseIcon />, title: pick(game.serverAway), hint: pick(game.serverAwayHint) } : null;
}

/** Tells the session from the paint that shows the choices to the moment that hides them. */
function useViewing({ session, parts }: Playing, isShown: boolean): void {
  const round = parts.choices?.round;
  useEffect(() => {
    if (!isShown || round === undefined) return;
    const frame = requestAnimationFrame(() => session.viewing.show(round));
    return () => {
      cancelAnimationFrame(frame);
      session.viewing.hide();
    };
  }, [session, round, isShown]);
}

function useSlow(isSending: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isSending) return setIsSlow(false);
    const timer = setTimeout(() => setIsSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isSending]);
  return isSlow && isSending;
}
