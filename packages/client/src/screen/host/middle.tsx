import type { Ms, ScreenParts } from '@bellringer/core/game';
import type { Known } from '../../state/parts.ts';
import { number, pick, say } from '../../text/language.ts';
import { bar, screen } from '../../text/screen.ts';
import { useCountdown } from '../../ui/use-countdown.ts';
import { hasClock } from '../../state/next-step.ts';

interface MiddleProps {
  readonly parts: Known<ScreenParts>;
  readonly serverNow: () => Ms;
}

/** What the bar covers, in as few words: the count, or that the last answers are awaited. */
export function Middle({ parts: { stage, clock, count }, serverNow }: MiddleProps) {
  const countdown = useCountdown(clock ?? null, clock?.limitMs ?? null, serverNow);
  if (!stage) return null;
  if (stage.phase === 'closing' || (hasClock(stage) && countdown?.moment === 'over'))
    return <>{pick(screen.lastAnswers)}</>;
  if (!count || (!hasClock(stage) && stage.phase !== 'closed')) return null;
  return (
    <b class="ui-digits" aria-label={`${count.answeredCount} ${say(screen.answeredOf, { here: count.hereCount })}`}>
      {say(bar.answered, { answered: number(count.answeredCount), here: number(count.hereCount) })}
    </b>
  );
}
