/** Whether this device asks for less motion. Follows the setting while the page is open. */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

const asked = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
const reduced = signal(asked?.matches ?? false);
asked?.addEventListener('change', (change) => (reduced.value = change.matches));

export const isMotionReduced: ReadonlySignal<boolean> = reduced;
