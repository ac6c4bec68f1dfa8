/** Filling the display. Safari had its own names for it until 16.4. */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

interface OldSafariDocument {
  readonly webkitFullscreenEnabled?: boolean;
  readonly webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?(): void;
}
interface OldSafariElement {
  webkitRequestFullscreen?(): void;
}

const old = document as Document & OldSafariDocument;
const filled = signal(fullElement() !== null);

export const isFullScreen: ReadonlySignal<boolean> = filled;

export const canFillScreen: boolean = old.fullscreenEnabled ?? old.webkitFullscreenEnabled ?? false;

for (const name of ['fullscreenchange', 'webkitfullscreenchange']) {
  document.addEventListener(name, () => (filled.value = fullElement() !== null));
}

/** Only on a person's own press: browsers refuse it otherwise. A refusal changes nothing and is no error. */
export function toggleFullScreen(): void {
  const root: HTMLElement & OldSafariElement = document.documentElement;
  if (fullElement() !== null) {
    if (old.exitFullscreen) void old.exitFullscreen().catch(() => undefined);
    else old.webkitExitFullscreen?.();
  } else if (root.requestFullscreen) void root.requestFullscreen().catch(() => undefined);
  else root.webkitRequestFullscreen?.();
}

function fullElement(): Element | null {
  return document.fullscreenElement ?? (document as Document & OldSafariDocument).webkitFullscreenElement ?? null;
}
