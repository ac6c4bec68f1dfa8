import { useEffect, useState } from 'preact/hooks';
import { isMotionReduced } from '../ui/motion.ts';

/** How long bars and numbers of a reveal run. */
export const BARS_MS = 600;

/** Counts from 0 to `target` in whole steps within `ms`; stands at the target at once where there is to be no motion. */
export function useCountUp(target: number, ms: number, isLive: boolean): number {
  const counts = isLive && !isMotionReduced.value;
  const [shown, setShown] = useState(counts ? 0 : target);
  useEffect(() => {
    if (!counts) {
      setShown(target);
      return;
    }
    const startedAt = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(1, Math.max(0, (now - startedAt) / ms));
      setShown(Math.round(target * easeOut(share)));
      if (share < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, ms, counts]);
  return shown;
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}
