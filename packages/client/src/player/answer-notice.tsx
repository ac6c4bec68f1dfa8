import type { ComponentChildren } from 'preact';
import { pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import { sayRefusal } from '../text/refusals.ts';
import { DotsIcon, PauseIcon, StruckClockIcon } from '../ui/icons.tsx';
import type { Answering } from './answering.ts';
import { wordsOf } from './kind-words.ts';
import { lateSentence } from './late.ts';
import type { Playing } from './playing.ts';
import { unsentOf } from './unsent-answer.tsx';

export interface NoticeProps extends Playing {
  readonly answering: Answering;
  /** The receipt takes long enough to say so. */
  readonly isSlow: boolean;
}

/** The sentence between stem and choices. */
export function AnswerNotice({ parts, session, answering, isSlow }: NoticeProps) {
  const entry = session.outbox.entry.value;
  switch (answering.state) {
    case 'late':
      return (
        <Box icon={<StruckClockIcon />} title={pick(game.late)}>
          {entry && lateSentence(parts.question, parts.choices, entry.answer, entry.byMs)}
        </Box>
      );
    case 'closed':
      return (
        <Box icon={<StruckClockIcon />} title={pick(game.rang)}>
          {pick(unsentOf(session, parts.question) ? game.rangUnsent : game.rangNone)}
        </Box>
      );
    case 'sending':
      return isSlow ? (
        <p class="p-message">
          <DotsIcon class="p-dots" /> {pick(game.sending)}
        </p>
      ) : null;
    case 'changing':
      return (
        <p class="p-message">
          {pick(wordsOf(parts.question?.kind).changing)}{' '}
          <button type="button" class="p-link" onClick={() => session.keepHeld()}>
            {pick(game.keepAnswer)}
          </button>
        </p>
      );
    default:
      return entry?.is === 'refused' && entry.refused ? <p class="p-message">{sayRefusal(entry.refused)}</p> : null;
  }
}

/** The same for a screen reader. */
export function saysOf({ parts, session, answering, isSlow }: NoticeProps): string {
  const entry = session.outbox.entry.value;
  const words = wordsOf(parts.question?.kind);
  switch (answering.state) {
    case 'reading':
      return pick(words.reading);
    case 'waiting':
      return entry?.is === 'refused' && entry.refused ? sayRefusal(entry.refused) : pick(words.open);
    case 'sending':
      return isSlow ? pick(game.sending) : '';
    case 'changing':
      return pick(words.changing);
    case 'held':
      return `${pick(game.held)}. ${pick(game.heldHint)}.`;
    case 'late':
      return `${pick(game.late)}. ${entry ? lateSentence(parts.question, parts.choices, entry.answer, entry.byMs) : ''}`;
    case 'paused':
      return `${pick(game.paused)}. ${pick(game.pausedHint)}.`;
    default:
      return `${pick(game.rang)}. ${pick(unsentOf(session, parts.question) ? game.rangUnsent : game.rangNone)}`;
  }
}

/** The host has stopped the clock: the question is out of sight. */
export function Paused() {
  return (
    <div class="p-paused">
      <PauseIcon />
      <h1 class="p-headline">{pick(game.paused)}</h1>
      <p>{pick(game.pausedHint)}</p>
    </div>
  );
}

function Box({
  icon,
  title,
  children,
}: {
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="p-notice">
      {icon}
      <p>
        <b>{title}</b>
        <span>{children}</span>
      </p>
    </div>
  );
}
