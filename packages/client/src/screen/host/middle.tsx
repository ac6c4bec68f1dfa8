import type { Ms, ScreenParts } from '@bellringer/core/game';
import { hasClock } from '../../state/next-step.ts';
import type { Known, Stage } from '../../state/parts.ts';
import { number, pick, say } from '../../text/language.ts';
import { bar, screen } from '../../text/screen.ts';
import { PadlockIcon, TickIcon } from '../../ui/icons.tsx';
import { useCountdown } from '../../ui/use-countdown.ts';
import { spacedCode } from '../code.ts';
import { useFit } from '../fit.ts';

/** An address on a line of its own, smaller where it is long. */
const ADDRESS_STEPS = 3;

interface MiddleProps {
  readonly parts: Known<ScreenParts>;
  readonly serverNow: () => Ms;
  readonly address: string;
}

/** What the bar covers of the page's last line, in as few words: the way in for latecomers, the count, what is awaited. */
export function Middle({ parts, serverNow, address }: MiddleProps) {
  const { stage } = parts;
  // Those two pages show the way in, or need none.
  if (!stage || stage.phase === 'lobby' || stage.phase === 'ended') return null;
  return (
    <>
      <WayIn stage={stage} address={address} />
      <p class="sc-bar-now">
        {!stage.isLocked && <b class="ui-digits">{spacedCode(stage.code)}</b>}
        <Now parts={parts} stage={stage} serverNow={serverNow} />
      </p>
    </>
  );
}

function WayIn({ stage, address }: { readonly stage: Stage; readonly address: string }) {
  const ref = useFit<HTMLParagraphElement>(ADDRESS_STEPS, [address, stage.isLocked, stage.phase]);
  return (
    <p class="sc-bar-way" ref={ref}>
      {stage.isLocked ? (
        <>
          <PadlockIcon /> {pick(screen.locked)}
        </>
      ) : (
        address
      )}
    </p>
  );
}

type NowProps = Omit<MiddleProps, 'address'> & { readonly stage: Stage };

function Now({ parts: { clock, count }, stage, serverNow }: NowProps) {
  const countdown = useCountdown(clock ?? null, clock?.limitMs ?? null, serverNow);
  if (stage.phase === 'reading') return <span>{pick(bar.opensSoon)}</span>;
  if (stage.phase === 'closing' || (hasClock(stage) && countdown?.moment === 'over'))
    return <span>{pick(bar.lastAnswers)}</span>;
  if (!count || (!hasClock(stage) && stage.phase !== 'closed')) return null;
  return (
    <span class="ui-digits" aria-label={`${count.answeredCount} ${say(screen.answeredOf, { here: count.hereCount })}`}>
      <TickIcon /> {number(count.answeredCount)} / {number(count.hereCount)}
    </span>
  );
}
