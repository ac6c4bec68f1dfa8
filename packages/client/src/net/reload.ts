/** A page that cannot go on as it is reloads itself, once for each reason: if that does not help, it stays and says so. */
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import { forget, keep, kept } from '../state/storage.ts';

export type ReloadReason = 'outdated' | 'no-screens';

/** False if this very version has been reloaded for this reason already: reloading helps no more. */
export function reloadOnce(reason: ReloadReason = 'outdated'): boolean {
  if (kept(keyOf(reason), 'tab') === String(PROTOCOL_VERSION)) return false;
  keep(keyOf(reason), String(PROTOCOL_VERSION), 'tab');
  location.reload();
  return true;
}

/** The reason is gone: should it come back, the page may reload again. */
export function forgetReload(reason: ReloadReason = 'outdated'): void {
  forget(keyOf(reason), 'tab');
}

function keyOf(reason: ReloadReason): string {
  return `bellringer:reloaded:${reason}`;
}
