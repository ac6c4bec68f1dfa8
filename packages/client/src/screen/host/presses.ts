/** What one press of the host's hands asks for, computed from the view as shown. */
import type { Aim, QuestionPart, ScreenParts, Text } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { aimOf, hasClock, isPaused, maySkip, mayTurnTally, nextStep } from '../../state/next-step.ts';
import type { NextStep } from '../../state/next-step.ts';
import type { Known } from '../../state/parts.ts';
import { isOpinion, isTyped } from '../../state/question-kinds.ts';
import { kinds } from '../../text/kinds.ts';
import { mainButton } from '../../text/screen.ts';

const ADDED_MS = 10_000;

export type Press = 'advance' | 'pause' | 'add-time' | 'skip' | 'show-tally' | 'hide-tally' | 'lock' | 'unlock' | 'end';

/** The message of a press, or null where the room would refuse it: there its button is absent. */
export function messageOf(press: Press, parts: Known<ScreenParts>): HostCommandMessage | null {
  const { stage, clock, hands, question } = parts;
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
      return mayTurnTally(stage, question) && !hands.isTallyShown ? { type: 'show-tally', aim } : null;
    case 'hide-tally':
      return mayTurnTally(stage, question) && hands.isTallyShown ? { type: 'hide-tally', aim } : null;
    case 'lock':
      return stage.isLocked ? null : { type: 'lock-room' };
    case 'unlock':
      return stage.isLocked ? { type: 'unlock-room' } : null;
    case 'end':
      return { type: 'end-room' };
  }
}

/** What the main button says, and whether it can be pressed: the last answers cannot be hurried. Null on the last page. */
export function mainActionOf({
  stage,
  hands,
  clock,
  question,
}: Pick<Known<ScreenParts>, 'stage' | 'hands' | 'clock' | 'question'>): { label: Text; isReady: boolean } | null {
  const step = stage && hands ? nextStep(stage, hands, clock) : null;
  return step && { label: labelOf(step, question), isReady: isReady(step) };
}

/** Where nothing is picked no choices open, and where nothing is right there is no key to show. */
function labelOf(step: NextStep, question: QuestionPart | undefined): Text {
  if (step === 'open-choices' && question && isTyped(question.writtenAs)) return kinds.openAnswers;
  if (step === 'show-key' && question && isOpinion(question.writtenAs)) return kinds.showResult;
  return LABELS[step];
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
