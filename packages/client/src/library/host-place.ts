/** Where the host's page stands. It is in the fragment, so that reload and the browser's back button work. */
export type HostPlace =
  /** `after`: the room whose class goes on with what is picked; null for a new class. */
  | { readonly is: 'library'; readonly after: string | null }
  | { readonly is: 'sessions' }
  | { readonly is: 'session'; readonly room: string };

export const LIBRARY: HostPlace = { is: 'library', after: null };

export function placeIn(fragment: string): HostPlace {
  const [, where, room] = /^#(library|sessions)(?:\/([\w.-]{1,64}))?$/.exec(fragment) ?? [];
  if (where !== 'sessions') return { is: 'library', after: room ?? null };
  return room === undefined ? { is: 'sessions' } : { is: 'session', room };
}

export function addressOf(place: HostPlace): string {
  switch (place.is) {
    case 'library':
      return place.after === null ? '#library' : `#library/${place.after}`;
    case 'sessions':
      return '#sessions';
    case 'session':
      return `#sessions/${place.room}`;
  }
}
