import { useState } from 'preact/hooks';
import { forget, keep, kept } from '../state/storage.ts';

const KEPT_AS = 'bellringer:key-covered';

/** Whether the key is covered on this phone. A reload must not uncover it: students may stand near. */
export function useCover(): [boolean, (isCovered: boolean) => void] {
  const [isCovered, setCovered] = useState(() => kept(KEPT_AS, 'tab') !== null);
  const cover = (next: boolean) => {
    setCovered(next);
    if (next) keep(KEPT_AS, '1', 'tab');
    else forget(KEPT_AS, 'tab');
  };
  return [isCovered, cover];
}
