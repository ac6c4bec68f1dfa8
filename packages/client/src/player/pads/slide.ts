/** Rows that change places slide there: from where they were seen last, by transforms only. */
import { isMotionReduced } from '../../ui/motion.ts';

const SLIDE_MS = 200;

/** Call it before the rows move; call what it returns when they stand in their new places. Keeps the focus, too. */
export function holdPlaces(list: HTMLElement): () => void {
  const seen = [...list.children].map((row) => ({ row, top: row.getBoundingClientRect().top }));
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  return () => {
    // What is put elsewhere in the document loses the focus.
    if (focused && focused !== document.activeElement) focused.focus({ preventScroll: true });
    if (isMotionReduced.peek() || !('animate' in list)) return;
    for (const { row, top } of seen) {
      const dy = top - row.getBoundingClientRect().top;
      if (dy === 0) continue;
      row.animate([{ transform: `translateY(${dy}px)` }, { transform: 'none' }], {
        duration: SLIDE_MS,
        easing: 'cubic-bezier(0.16, 1, 0.3, 1)',
      });
    }
  };
}
