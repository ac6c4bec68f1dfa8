/** Who hears what of some events: the parts that they touch, once each, however many events touched them. */
import { audiencesOf } from '@bellringer/core/game';
import type { PhoneSharedPart, PlayerId, RemotePart, RoomEvent, ScreenPart } from '@bellringer/core/game';

export interface Touch {
  readonly phone: Set<PhoneSharedPart>;
  readonly screen: Set<ScreenPart>;
  readonly remote: Set<RemotePart>;
}

export interface Plan {
  /** Parts that go out at once. */
  readonly atOnce: Touch;
  /** Parts that may be gathered. */
  readonly counters: Touch;
  /** Whose own part goes out beside the ones that their acks carry. */
  readonly you: 'everyone' | ReadonlySet<PlayerId>;
}

/** A part that goes out at once is not counted as well. */
export function planOf(events: readonly RoomEvent[]): Plan {
  const atOnce = emptyTouch();
  const counters = emptyTouch();
  const players = new Set<PlayerId>();
  let isForEveryone = false;
  for (const event of events) {
    const touched = audiencesOf(event);
    addTouch(touched.isCounter ? counters : atOnce, touched);
    if (touched.you === 'everyone') isForEveryone = true;
    else if (touched.you !== 'nobody') players.add(touched.you);
  }
  takeAway(counters, atOnce);
  return { atOnce, counters, you: isForEveryone ? 'everyone' : players };
}

export function emptyTouch(): Touch {
  return { phone: new Set(), screen: new Set(), remote: new Set() };
}

export function isEmptyTouch({ phone, screen, remote }: Touch): boolean {
  return phone.size === 0 && screen.size === 0 && remote.size === 0;
}

type Parts = { readonly [A in keyof Touch]: Iterable<Touch[A] extends Set<infer P> ? P : never> };

export function addTouch(touch: Touch, { phone, screen, remote }: Parts): void {
  for (const part of phone) touch.phone.add(part);
  for (const part of screen) touch.screen.add(part);
  for (const part of remote) touch.remote.add(part);
}

/** What goes out now need not go out again later. */
export function takeAway(touch: Touch, { phone, screen, remote }: Parts): void {
  for (const part of phone) touch.phone.delete(part);
  for (const part of screen) touch.screen.delete(part);
  for (const part of remote) touch.remote.delete(part);
}
