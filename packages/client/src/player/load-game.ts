/**
 * The game's screens come behind the first page, so that this one works sooner. A browser that failed to fetch them
 * once may not try again by itself: then the page is loaded anew, as soon as there is a line.
 */
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type * as game from './game.tsx';
import { forgetReload, reloadOnce } from '../net/reload.ts';
import type { Status } from '../net/connection.ts';

type Screens = typeof game;

const loaded = signal<Screens | null>(null);
let loading: Promise<Screens | null> | null = null;

/** Null until the screens are here. */
export const gameScreens: ReadonlySignal<Screens | null> = loaded;

/** Fetches the screens, once. */
export async function loadGame(): Promise<void> {
  loading ??= import('./game.tsx').catch(() => null);
  loaded.value = await loading;
  if (loaded.value) forgetReload('no-screens');
}

/** Loads the page anew if the screens could not be fetched and the room can be reached. Returns the way to stop. */
export function reloadWithoutGame(status: ReadonlySignal<Status>): () => void {
  return effect(() => {
    if (status.value.is === 'on') void loading?.then((screens) => screens ?? reloadOnce('no-screens'));
  });
}
