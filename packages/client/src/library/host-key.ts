/**
 * The host key: it opens rooms and reads every session. It arrives in the address's fragment (which no server log
 * sees), leaves the address at once (the laptop is mirrored) and lasts as long as the tab, so that a reload works.
 */
import { forget, keep, kept } from '../state/storage.ts';

const KEPT_AS = 'bellringer:host-key';
const KEY = /^[\w-]{20,128}$/;

type Place = Pick<Location, 'hash' | 'pathname' | 'search'>;

/** The key of this tab, or null. A key in the fragment replaces the kept one and is taken out of the address. */
export function takeHostKey(place: Place, past: Pick<History, 'replaceState'>): string | null {
  if (!place.hash.startsWith('#key=')) return kept(KEPT_AS, 'tab');
  const brought = keyIn(place.hash);
  past.replaceState(null, '', place.pathname + place.search);
  if (brought === null) return kept(KEPT_AS, 'tab');
  keepHostKey(brought);
  return brought;
}

/** The key in what a person pasted: the key alone or the whole link. Null if there is none in it. */
export function keyIn(pasted: string): string | null {
  const text = pasted.trim();
  const found = text.slice(text.lastIndexOf('=') + 1);
  return KEY.test(found) ? found : null;
}

export function keepHostKey(key: string): void {
  keep(KEPT_AS, key, 'tab');
}

/** Forgets a key that the server does not know. */
export function dropHostKey(): void {
  forget(KEPT_AS, 'tab');
}
