import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the element the focus when it appears; `autofocus` alone does it only for what was there when a sheet opened. */
export function useFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
