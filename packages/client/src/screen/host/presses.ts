/** What one press of the host's hands asks for, computed from the view as shown. */
import type { Aim, ClockPart, HandsPart, ScreenParts, Text } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { aimOf, hasClock, isPaused, maySkip, mayTurnTally, nextStep } from '../../state/next-step.ts';
import type { NextStep } from '../../state/next-step.ts';
import type { Known, Stage } from '../../state/parts.ts';
import { mainButton } from '../../text/screen.ts';

const ADDED_MS = 10_000;

export type Press = 'advance' | 'pause' | 'add-time' | 'skip' | 'show-tally' | 'hide-tally' | 'lock' | 'unlock' | 'end';

/** The message of a press, or null where the room would refuse it: there its button is absent. */
export function messageOf(press: Press, parts: Known<ScreenParts>): HostCommandMessage | null {
  const { stage, clock, hands } = parts;
  if (!stage || !hands || stage.phase === 'ended') return null;
  const aim = aimOf(stage);
  switch (press) {
    case 'advance':
      return advance(nextStep(stage, hands, clock), aim);
    case 'pause':
      return hasClock(stage) && !isPaused(clock) ? { type: 'stop-clock', aim } : null;
    case 'add-time':
      return hasClock(stage) ? { type: 'add-time', ms: ADDED_MS, aim } : null;
    case 'skip':
      return maySkip(stage) ? { type: 'skip', aim } : null;
    case 'show-tally':
      return mayTurnTally(stage) && !hands.isTallyShown ? { type: 'show-tally', aim } : null;
    case 'hide-tally':
      return mayTurnTally(stage) && hands.isTallyShown ? { type: 'hide-tally', aim } : null;
    case 'lock':
      return stage.isLocked ? null : { type: 'lock-room' };
    case 'unlock':
      return stage.isLocked ? { type: 'unlock-room' } : null;
    case 'end':
      return { type: 'end-room' };
  }
}

/** What the main button says, and whether it can be pressed: the last answers cannot be hurried. Null on the last page. */
export function mainActionOf(
  stage: Stage,
  hands: HandsPart,
  clock: ClockPart | undefined,
): { label: Text; isReady: boolean } | null {
  const step = nextStep(stage, hands, clock);
  return step && { label: LABELS[step], isReady: isReady(step) };
}

function advance(step: NextStep | null, aim: Aim): HostCommandMessage | null {
  if (step === 'go-on') return { type: 'start-clock', aim };
  return isReady(step) ? { type: 'advance', aim } : null;
}

function isReady(step: NextStep | null): boolean {
  return step !== null && step !== 'wait';
}

const LABELS: Readonly<Record<NextStep, Text>> = {
  start: mainButton.start,
  'open-choices': mainButton.openChoices,
  'go-on': mainButton.goOn,
  'close-answers': mainButton.closeAnswers,
  wait: mainButton.closeAnswers,
  'show-key': mainButton.showKey,
  'show-standings': mainButton.showStandings,
  'next-question': mainButton.nextQuestion,
  finish: mainButton.finish,
};
