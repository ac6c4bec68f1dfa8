import { useState } from 'preact/hooks';

/** When and where a finger came down. A button acts on `click`, as it should; the time that counts is that of the touch. */

/** A click this long after its touch belongs to another one (a key, a script). */
const LONGEST_TOUCH_MS = 3000;

let touchedAt: number | null = null;
let point: Point | null = null;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Put it on whatever holds the buttons. */
export function noteTouch(event: PointerEvent): void {
  touchedAt = event.timeStamp;
  point = { x: event.clientX, y: event.clientY };
}

/** Where the last finger came down; the middle of the page if none did. */
export function touchPoint(): Point {
  return point ?? { x: innerWidth / 2, y: innerHeight / 2 };
}

/** For the click that has just come: when its touch began, or now. This device's steady time. */
export function touchTime(now: number = performance.now()): number {
  const began = touchedAt;
  touchedAt = null;
  return began !== null && began <= now && now - began < LONGEST_TOUCH_MS ? began : now;
}

/** As long as the second tap of a double tap may take, ms, and as far as it may be off, px. */
const SECOND_TAP_MS = 400;
const SECOND_TAP_PX = 48;

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;
/** Of the last two clicks, wherever on the page they were. */
let [clickBefore, lastClick]: (Place | null)[] = [null, null];
document.addEventListener('click', (event) => ([clickBefore, lastClick] = [lastClick, event]), true);

/**
 * Whether a click is the second tap of a double tap whose first one brought up the very thing that it lands on. Asked by
 * what has just appeared under a finger. A key has no second tap.
 */
export function useSecondTap(): (event: MouseEvent) => boolean {
  const [shownAt] = useState(() => performance.now());
  return ({ detail, clientX, clientY }) => {
    if (detail === 0 || !clickBefore || performance.now() - shownAt >= SECOND_TAP_MS) return false;
    return Math.hypot(clientX - clickBefore.clientX, clientY - clickBefore.clientY) < SECOND_TAP_PX;
  };
}
