import { useEffect, useState } from 'preact/hooks';
import { isMotionReduced } from './motion.ts';

/** How long bars and numbers of a reveal run, together, once its rows stand in their places. */
export const BARS_MS = 600;
export const BARS_AFTER_MS = 360;

/** Counts from 0 to `target` in whole steps within `ms`; stands at the target at once where there is to be no motion. */
export function useCountUp(target: number, ms: number, isLive: boolean, afterMs = 0): number {
  const counts = isLive && !isMotionReduced.value;
  const [shown, setShown] = useState(counts ? 0 : target);
  useEffect(() => {
    if (!counts) {
      setShown(target);
      return;
    }
    const startsAt = performance.now() + afterMs;
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(1, Math.max(0, (now - startsAt) / ms));
      setShown(Math.round(target * easeOut(share)));
      if (share < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, ms, counts, afterMs]);
  return shown;
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}
