/** A page that would scroll for some pixels stands closer: measured before it is painted, so that nothing moves later. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './fitting.css';

/** The steps are CSS: `[data-tight='1']` and so on. What fits at none of them scrolls, and then stands as it should. */
const STEPS = ['0', '1', '2'];
const SCROLLS = 'none';

/** Fits the page in which the element stands; again when `watched` changes, or the window. */
export function useFitting<E extends HTMLElement>(watched: readonly unknown[]): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const page = ref.current?.closest<HTMLElement>('.p-page');
    if (!page) return;
    const onResize = () => fit(page);
    onResize();
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, watched);
  return ref;
}

function fit(page: HTMLElement): void {
  for (const step of [...STEPS, SCROLLS]) {
    page.dataset['tight'] = step;
    if (page.offsetHeight <= window.innerHeight) return;
  }
}
