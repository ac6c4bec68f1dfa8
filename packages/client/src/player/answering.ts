/** What a phone says about an answer, as a function of the view and of what is on its way. */
import type { PhaseName, PhoneParts } from '@bellringer/core/game';
import { MOST_REVISIONS } from '@bellringer/core/game';
import type { Countdown } from '../state/countdown.ts';
import type { Outgoing } from '../state/outbox.ts';
import type { Known } from '../state/parts.ts';

export type AnswerState = 'paused' | 'reading' | 'waiting' | 'sending' | 'held' | 'changing' | 'late' | 'closed';

export interface Answering {
  readonly state: AnswerState;
  /** The server holds an answer to the running round. */
  readonly isHeld: boolean;
  /** This phone's limit has passed, or the round is closed for everyone. */
  readonly isOver: boolean;
  /** The held answer is the last one that the room takes of this phone in this round (A6). */
  readonly isFinal: boolean;
  /** A change of the held answer came too late. */
  readonly isChangeLate: boolean;
}

export interface Facts {
  readonly parts: Known<PhoneParts>;
  readonly countdown: Countdown | null;
  readonly entry: Outgoing | null;
  readonly isChanging: boolean;
}

/** The question's states, in the order in which they rule each other out. */
export function answeringOf({ parts, countdown, entry, isChanging }: Facts): Answering {
  const { stage, clock, choices, held } = parts;
  const isHeld = !!stage && held?.round === stage.round;
  const isOver = isClosed(stage?.phase) || countdown?.moment === 'over';
  const state = (): AnswerState => {
    if (clock?.is === 'stopped' && clock.because === 'host') return 'paused';
    if (stage?.phase === 'reading' || countdown?.moment === 'reading' || !choices) return isOver ? 'closed' : 'reading';
    if (entry?.is === 'sending') return 'sending';
    if (entry?.is === 'late' && !isHeld) return 'late';
    if (isOver) return 'closed';
    if (isHeld) return isChanging ? 'changing' : 'held';
    return 'waiting';
  };
  const isFinal = isHeld && (held.revision >= MOST_REVISIONS || entry?.refused === 'too-many-changes');
  return { state: state(), isHeld, isOver, isFinal, isChangeLate: isHeld && entry?.is === 'late' };
}

function isClosed(phase: PhaseName | undefined): boolean {
  return phase === 'closing' || phase === 'closed';
}
