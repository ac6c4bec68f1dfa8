import { useEffect, useRef, useState } from 'preact/hooks';
import { isMotionReduced } from '../ui/motion.ts';
import { Rings } from '../ui/rings.tsx';
import type { AnswerState } from './answering.ts';
import { touchPoint } from './touch.ts';
import type { Point } from './touch.ts';
import './strike.css';

/** How long brass takes to cover the page: also in strike.css. */
const STRIKE_MS = 360;

export interface Struck {
  /** Brass grows from here over the page; null once it covers it, and where nothing grows. */
  readonly from: Point | null;
  /** The held answer on the page came this way. */
  readonly isStruck: boolean;
}

const NOT_STRUCK: Struck = { from: null, isStruck: false };

/** From the server's receipt, and never before it: an answer that was on its way is held. */
export function useStrike(state: AnswerState): Struck {
  const before = useRef(state);
  const struck = useRef(NOT_STRUCK);
  const [, drawAgain] = useState(0);
  if (before.current !== state) {
    const isReceipt = before.current === 'sending' && state === 'held';
    struck.current = isReceipt && !isMotionReduced.peek() ? { from: touchPoint(), isStruck: true } : NOT_STRUCK;
    before.current = state;
  }
  useEffect(() => {
    if (!struck.current.from) return;
    const timer = setTimeout(() => {
      struck.current = { from: null, isStruck: true };
      drawAgain((n) => n + 1);
    }, STRIKE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return struck.current;
}

/** The brass circle and its two rings. Nothing under it can be touched any more. */
export function Strike({ from: { x, y } }: { readonly from: Point }) {
  const reach = Math.hypot(Math.max(x, innerWidth - x), Math.max(y, innerHeight - y));
  const size = `${2 * reach}px`;
  return (
    <div class="p-strike" aria-hidden="true">
      <div style={{ left: `${x - reach}px`, top: `${y - reach}px`, width: size, height: size }}>
        <Rings count={2} first={62} line={3.4} />
      </div>
    </div>
  );
}
