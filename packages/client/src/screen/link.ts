/**
 * The link that makes a browser this room's screen. Its tokens arrive in the fragment (which no server log sees), leave
 * the address at once (the laptop is mirrored) and last as long as the tab, under the room: a reload keeps working and
 * several rooms live side by side.
 */
import { forget, keep, kept } from '../state/storage.ts';

export interface ScreenLink {
  readonly room: string;
  /** What the page shows in its hello: with or without the host's hands. */
  readonly token: string;
  /** The token of the same page without hands, for a second computer; null if nobody gave it to this one. */
  readonly screenToken: string | null;
}

type Place = Pick<Location, 'hash' | 'pathname' | 'search'>;

/** The link of this page's room, brought by the address or kept from before; null without one. */
export function takeLink(place: Place, history: Pick<History, 'replaceState'>): ScreenLink | null {
  const room = roomIn(place.pathname);
  if (room === null) return null;
  const brought = tokensIn(place.hash);
  if (brought.token !== null) {
    keepLink({ room, token: brought.token, screenToken: brought.screenToken });
    history.replaceState(null, '', place.pathname + place.search);
  }
  const token = kept(hostSlot(room), 'tab');
  return token === null ? null : { room, token, screenToken: kept(screenSlot(room), 'tab') };
}

/** Remembers a link before going to its page, so that the new address needs no second token in it. */
export function keepLink(link: ScreenLink): void {
  keep(hostSlot(link.room), link.token, 'tab');
  if (link.screenToken !== null) keep(screenSlot(link.room), link.screenToken, 'tab');
}

/** A link that has been replaced is worth nothing. */
export function forgetLink(room: string): void {
  forget(hostSlot(room), 'tab');
  forget(screenSlot(room), 'tab');
}

/** Reads a path that the server gave, `/screen/<room>#<token>`; null if it is none. */
export function linkOf(path: string, screenPath: string | null): ScreenLink | null {
  const room = roomIn(path.split('#')[0] ?? '');
  const { token, screenToken } = tokensIn(fragmentOf(path));
  if (room === null || token === null) return null;
  return { room, token, screenToken: screenToken ?? tokensIn(fragmentOf(screenPath ?? '')).token };
}

/** The whole address for the second computer. */
export function screenOnlyUrl(link: ScreenLink, origin: string): string | null {
  return link.screenToken === null ? null : `${origin}/screen/${link.room}#${link.screenToken}`;
}

function roomIn(pathname: string): string | null {
  return /^\/screen\/([\w.-]{1,64})\/?$/.exec(pathname)?.[1] ?? null;
}

function tokensIn(fragment: string): { token: string | null; screenToken: string | null } {
  const found = /^#([\w-]{20,128})(?:&screen=([\w-]{20,128}))?$/.exec(fragment);
  return { token: found?.[1] ?? null, screenToken: found?.[2] ?? null };
}

function fragmentOf(path: string): string {
  const at = path.indexOf('#');
  return at === -1 ? '' : path.slice(at);
}

function hostSlot(room: string): string {
  return `bellringer:screen:${room}`;
}

function screenSlot(room: string): string {
  return `bellringer:screen-only:${room}`;
}
