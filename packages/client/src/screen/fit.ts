/**
 * Text that does not fit takes the next smaller step, measured before it is painted, so that nothing moves once it
 * stands. The steps themselves are CSS: `[data-fit='1']` and so on.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Puts the first step at which everything inside fits into the element's `data-fit`: 0 … `steps` − 1. What must fit is
 * the element itself and every descendant marked `data-fits`. Measured again when `watched` or the element's size change.
 */
export function useFit<E extends HTMLElement>(steps: number, watched: readonly unknown[]): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    fit(element, steps);
    return onResize(element, () => fit(element, steps));
  }, [steps, ...watched]);
  return ref;
}

/**
 * Not the window's size alone: on a page that only shows, the bar takes room while it is up. An observer calls once
 * without a change, while what is on its way to its place still sticks out: that is no reason to measure again.
 */
export function onResize(element: HTMLElement, run: () => void): () => void {
  const sizeOf = () => `${element.clientWidth} ${element.clientHeight}`;
  let size = sizeOf();
  const observer = new ResizeObserver(() => {
    if (sizeOf() === size) return;
    run();
    size = sizeOf();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Tries the steps from the largest; the last one stands whether it fits or not: longer text is refused when a bank is loaded. */
export function fit(element: HTMLElement, steps: number): void {
  for (let step = 0; step < steps; step++) {
    element.dataset['fit'] = String(step);
    if (isFitting(element)) return;
  }
}

function isFitting(element: HTMLElement): boolean {
  return [element, ...element.querySelectorAll<HTMLElement>('[data-fits]')].every(holdsItsText);
}

/** One pixel of grace: browsers round line heights. */
function holdsItsText(element: HTMLElement): boolean {
  return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
}
