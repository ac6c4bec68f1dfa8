/** A seat whose phone lies in a picture: its clock stands where the choices open, and nothing is kept or sent. */
import type { ClockPart, Ms, RoomId } from '@bellringer/core/game';
import { signal } from '@preact/signals';
import type { SeatSession } from '../player/playing.ts';

const nothing = () => undefined;

/** The moment in which the whole time is left. */
export function stillNow(clock: ClockPart | undefined): () => Ms {
  const now = clock?.is === 'running' ? clock.opensAt : 0;
  return () => now;
}

export function stillSession(clock: ClockPart | undefined): SeatSession {
  return {
    room: 'preview' as RoomId,
    connection: { serverNow: stillNow(clock), helloAgain: () => Promise.resolve() },
    outbox: { entry: signal(null) },
    viewing: { show: nothing, hide: nothing },
    unsent: { of: () => null, put: nothing },
    changing: signal(null),
    isBack: signal(false),
    reviewToken: signal(null),
    answer: nothing,
    keepHeld: nothing,
  };
}
