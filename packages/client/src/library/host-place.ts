/** Where the host's page stands. It is in the fragment, so that reload and the browser's back button work. */
export type HostPlace =
  | { readonly is: 'library' }
  | { readonly is: 'sessions' }
  | { readonly is: 'session'; readonly room: string };

export function placeIn(fragment: string): HostPlace {
  const [, where, room] = /^#(sessions)(?:\/([\w.-]{1,64}))?$/.exec(fragment) ?? [];
  if (where === undefined) return { is: 'library' };
  return room === undefined ? { is: 'sessions' } : { is: 'session', room };
}

export function addressOf(place: HostPlace): string {
  switch (place.is) {
    case 'library':
      return '#library';
    case 'sessions':
      return '#sessions';
    case 'session':
      return `#sessions/${place.room}`;
  }
}
