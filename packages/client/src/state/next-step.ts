/** What the host's one main button does next, on the laptop and on the remote alike. Mirrors SPEC H2. */
import type { Aim, ClockPart, HandsPart, QuestionPart } from '@bellringer/core/game';
import type { Stage } from './parts.ts';
import { hasTallyToShow } from './question-kinds.ts';

export type NextStep =
  | 'start'
  | 'open-choices'
  /** The host has paused: nothing comes next before that ends, least of all by a press too many. */
  | 'go-on'
  | 'close-answers'
  /** The last answers are still on their way: nothing can be hurried. */
  | 'wait'
  | 'show-key'
  | 'show-standings'
  | 'next-question'
  | 'finish';

/** What the main button does now; null once the room has ended. */
export function nextStep({ phase }: Stage, hands: HandsPart, clock?: ClockPart): NextStep | null {
  if (hasClock({ phase }) && isPaused(clock)) return 'go-on';
  switch (phase) {
    case 'lobby':
      return 'start';
    case 'reading':
      return 'open-choices';
    case 'asking':
      return 'close-answers';
    case 'closing':
      return 'wait';
    case 'closed':
      return 'show-key';
    case 'revealed':
      if (hands.isLastRound) return 'finish';
      return hands.areStandingsNext ? 'show-standings' : 'next-question';
    case 'standings':
      return hands.isLastRound ? 'finish' : 'next-question';
    case 'ended':
      return null;
  }
}

/** Whether the host has stopped the clock. */
export function isPaused(clock: ClockPart | undefined): boolean {
  return clock?.is === 'stopped' && clock.because === 'host';
}

/** Where the host's page stands: sent with a command, so that a second press does nothing to what came after. */
export function aimOf({ round, phase }: Stage): Aim {
  return { round, phase };
}

/** Whether the clock can be stopped, started or lengthened. */
export function hasClock({ phase }: Pick<Stage, 'phase'>): boolean {
  return phase === 'reading' || phase === 'asking';
}

/** What has been revealed cannot be skipped any more. */
export function maySkip({ phase }: Pick<Stage, 'phase'>): boolean {
  return hasClock({ phase }) || phase === 'closing' || phase === 'closed';
}

/** Whether the answers so far can be put on the screen, or taken off it: there are some, they tell no key, and it is not shown yet. */
export function mayTurnTally({ phase }: Pick<Stage, 'phase'>, question?: QuestionPart): boolean {
  if (question && !hasTallyToShow(question.writtenAs)) return false;
  return phase === 'asking' || phase === 'closing' || phase === 'closed';
}
