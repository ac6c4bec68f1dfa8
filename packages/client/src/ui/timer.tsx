import { useEffect, useState } from 'preact/hooks';
import type { Countdown } from '../state/countdown.ts';
import { pick, sayCount, say } from '../text/language.ts';
import { shared } from '../text/shared.ts';
import './timer.css';

export interface TimerProps {
  readonly countdown: Countdown;
  readonly class?: string;
}

/**
 * The brass disc: a clapper walks once round the rim from the opening to the strike, and the number says the seconds.
 * As large as its CSS width; `--timer-disc` is the disc's colour. Shows no hand when there is no limit.
 */
export function Timer({ countdown, class: extra = '' }: TimerProps) {
  const { moment, seconds, limitMs } = countdown;
  const returns = useReturns();
  return (
    <svg
      class={`ui-timer is-${moment} ${countdown.isStopped ? 'is-stopped' : ''} ${extra}`}
      viewBox="0 0 100 100"
      role="img"
      aria-label={labelOf(countdown)}
    >
      {moment === 'last' && (
        <g class="ui-timer-rings">
          <circle cx="50" cy="50" r="56" stroke-width="3" />
          <circle cx="50" cy="50" r="63" stroke-width="1.6" />
        </g>
      )}
      <g class="ui-timer-disc">
        <circle class="ui-timer-face" cx="50" cy="50" r="50" />
        <circle class="ui-timer-track" cx="50" cy="50" r="38" />
        <path class="ui-timer-tick" d="M50 1.5v8" />
        {limitMs !== null && <Hand key={`${countdown.run} ${returns}`} countdown={countdown} limitMs={limitMs} />}
        {seconds !== null && (
          <text x="50" y={seconds > 99 ? 59 : 62} font-size={seconds > 99 ? 26 : 35}>
            {seconds}
          </text>
        )}
      </g>
    </svg>
  );
}

/**
 * What is left is drawn from two halves, so that only transform and opacity move: a half that walks with the clapper,
 * and one that lies still on the left until half-time; then a piece of track on the right hides what would stick out.
 * Its timing is fixed when it is made: another run of the clock is another hand.
 */
function Hand({ countdown, limitMs }: { readonly countdown: Countdown; readonly limitMs: number }) {
  const [timing] = useState(() => timingOf(countdown.elapsedMs, limitMs));
  return (
    <g>
      <path class="ui-timer-arc is-early" style={timing} d="M50 88A38 38 0 0 1 50 12" />
      <g class="ui-timer-walk" style={timing}>
        <path class="ui-timer-arc" d="M50 12A38 38 0 0 1 50 88" />
      </g>
      <g class="ui-timer-late" style={timing}>
        <path class="ui-timer-cover" d="M50 12A38 38 0 0 1 50 88" />
        <path class="ui-timer-track" d="M50 12A38 38 0 0 1 50 88" />
        <circle class="ui-timer-end" cx="50" cy="12" r="4.5" />
      </g>
      <g class="ui-timer-walk" style={timing}>
        <circle class="ui-timer-clapper" cx="50" cy="12" r="9.5" />
      </g>
    </g>
  );
}

function timingOf(elapsedMs: number, limitMs: number) {
  return {
    animationDuration: `${limitMs}ms`,
    animationDelay: `${Math.round(-elapsedMs)}ms`,
    '--timer-steps': String(Math.max(1, Math.round(limitMs / 1000))),
  };
}

/** How often the page came back into view: animations may have slept with it. */
function useReturns(): number {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    const onVisible = () => document.hidden || setReturns((n) => n + 1);
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
  return returns;
}

function labelOf({ moment, seconds, isStopped }: Countdown): string | undefined {
  if (isStopped) return pick(shared.clockStopped);
  if (seconds === null) return undefined;
  if (moment === 'reading') return say(shared.opensIn, { n: seconds });
  return moment === 'over' ? pick(shared.timeIsUp) : sayCount(seconds, shared.secondLeft, shared.secondsLeft);
}
