import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the element the focus in the moment in which it appears, so that no key falls on what had it before. In a sheet
 * that opens with it, the mark decides: it tells `showModal` where to put the focus, which would else be on the cross.
 */
export function useFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (!ref.current) return;
    ref.current.setAttribute('autofocus', '');
    ref.current.focus();
  }, []);
  return ref;
}
