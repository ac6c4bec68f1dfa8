/**
 * A student's own review link: `/review/<room>#<player>.<reviewToken>`. The fragment is taken out of the address at
 * once and kept under the room, so that the plain address opens the same review on the same phone later.
 */
import { keep, kept } from '../state/storage.ts';

export interface ReviewLink {
  readonly room: string;
  readonly player: string;
  readonly token: string;
}

type Place = Pick<Location, 'hash' | 'pathname' | 'search'>;

const FRAGMENT = /^#?([\w.-]{1,64})\.([\w-]{20,128})$/;

/** The link that this page was opened with, or the one kept for its room; null if there is neither. */
export function takeReviewLink(place: Place, past: Pick<History, 'replaceState'>): ReviewLink | null {
  const room = place.pathname.split('/').filter(Boolean)[1];
  if (room === undefined) return null;
  const brought = readFragment(room, place.hash);
  if (brought === null) return readFragment(room, kept(keptAs(room)) ?? '');
  keep(keptAs(room), `${brought.player}.${brought.token}`);
  past.replaceState(null, '', place.pathname + place.search);
  return brought;
}

function readFragment(room: string, fragment: string): ReviewLink | null {
  const [, player, token] = FRAGMENT.exec(fragment) ?? [];
  return player === undefined || token === undefined ? null : { room, player, token };
}

function keptAs(room: string): string {
  return `bellringer:review:${room}`;
}
