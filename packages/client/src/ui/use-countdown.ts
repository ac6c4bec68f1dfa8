import type { ClockPart, Ms } from '@bellringer/core/game';
import { useEffect, useReducer } from 'preact/hooks';
import { countdownAt } from '../state/countdown.ts';
import type { Countdown } from '../state/countdown.ts';

/** The clock as it stands now; draws again whenever its seconds or its moment change, and when the page comes back into view. */
export function useCountdown(clock: ClockPart | null, limitMs: Ms | null, serverNow: () => Ms): Countdown | null {
  const [, drawAgain] = useReducer((n: number) => n + 1, 0);
  const countdown = clock && countdownAt(clock, limitMs, serverNow());
  useEffect(() => {
    const wait = countdown?.changesInMs;
    if (wait === null || wait === undefined) return;
    // One more millisecond: timers may fire a little early, and would then show the old second for another second.
    const timer = setTimeout(() => drawAgain(0), wait + 1);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const onVisible = () => document.hidden || drawAgain(0);
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
  return countdown;
}
