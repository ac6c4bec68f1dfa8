/** The keyboard of the host's bar. */
import type { Control } from './controls.ts';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

/** The control that this key means here; null if the key belongs to someone else: to a field, a focused button, the browser. */
export function controlOf(press: Press, controls: readonly Control[]): Control | null {
  if (press.repeat || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (isTyping(press.target)) return null;
  const letter = letterOf(press);
  if (letter === ' ' && isPressable(press.target)) return null;
  return controls.find((control) => control.key === letter || control.alsoKey === letter) ?? null;
}

/** With a Korean keyboard switched to Hangul, the key of P says ㅔ: then its place on the board counts. */
function letterOf({ key, code }: Press): string {
  if (key === ' ' || code === 'Space') return ' ';
  const letter = key.toUpperCase();
  if (/^[A-Z]$/.test(letter)) return letter;
  return /^[!-~]$/.test(key) ? '' : (/^Key([A-Z])$/.exec(code)?.[1] ?? '');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** A focused button takes the space bar for itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a[href], summary') !== null;
}
