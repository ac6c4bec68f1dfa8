import type { ChoiceId, QuestionPart } from '@bellringer/core/game';
import type { Made } from '../state/unsent.ts';
import { langOf, pick } from '../text/language.ts';
import * as game from '../text/game.ts';
import { OwnAnswer } from './own-answer.tsx';
import type { OwnAnswerProps } from './own-answer.tsx';
import type { SeatSession } from './playing.ts';

/** What this phone has made of an answer to the question and not sent; null if nothing. */
export function unsentOf(session: Pick<SeatSession, 'unsent'>, question: QuestionPart | undefined): Made | null {
  const made = question ? session.unsent.of(question.round) : null;
  return made && isSomething(made) ? made : null;
}

function isSomething(made: Made): boolean {
  return typeof made === 'string' ? made.trim() !== '' : made.some((id) => id !== null);
}

/** So that one sees what was missing: not the answer, but the button. */
export function UnsentLabel() {
  return <h2 class="p-label">{pick(game.unsent)}</h2>;
}

type UnsentProps = Omit<OwnAnswerProps, 'answer'> & { readonly made: Made };

/** What was made, as far as it was made. */
export function UnsentCard(props: UnsentProps) {
  return (
    <div class="p-choice is-compact is-unsent">
      <Unsent {...props} />
    </div>
  );
}

function Unsent({ made, ...asked }: UnsentProps) {
  if (typeof made !== 'string') {
    return <OwnAnswer {...asked} answer={made.map((id) => id ?? NOTHING_YET)} />;
  }
  return (
    <p class="p-own-typed ui-digits" lang={langOf(made)}>
      “{made}”
    </p>
  );
}

/** The id of no choice. */
const NOTHING_YET = '' as ChoiceId;
