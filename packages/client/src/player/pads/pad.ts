import type { Answer, ChoicesPart, QuestionPart } from '@bellringer/core/game';
import type { Made } from '../../state/unsent.ts';
import type { Answering } from '../answering.ts';
import type { ChoiceStep } from '../text-step.ts';

/** What an answer is made with. One pad for each kind of question; none of them remembers anything but where one is. */
export interface PadProps {
  readonly question: QuestionPart;
  readonly choices: ChoicesPart;
  readonly answering: Answering;
  readonly step: ChoiceStep;
  /** What this phone has sent last, or the server holds. */
  readonly sent: Answer | null;
  /** Made and not sent yet; null: nothing since `sent`. */
  readonly made: Made | null;
  /** The receipt takes long enough to say so. */
  readonly isSlow: boolean;
  readonly onAnswer: (answer: Answer, touchedAt: number) => void;
  readonly onMake: (made: Made) => void;
}

/** The bell has rung for this phone: nothing can be changed any more. */
export function isShut({ state }: Answering): boolean {
  return state === 'late' || state === 'closed';
}

/** The bell has rung, and what was made is still here. */
export function isUnsent({ answering, made }: PadProps): boolean {
  return answering.state === 'closed' && made !== null;
}

/** `is-dashed`: on its way, or too late. `is-shut`: out of play. `is-unsent`: made, and never on its way. */
export function stateClass(props: PadProps): string {
  const { answering, isSlow } = props;
  const isDashed = answering.state === 'late' || (answering.state === 'sending' && isSlow);
  return `${isShut(answering) ? 'is-shut' : ''} ${isDashed ? 'is-dashed' : ''} ${isUnsent(props) ? 'is-unsent' : ''}`;
}
