/** What a frame is told to show. The library's page and the frame's own agree on it here. */
import type { Parts, PhoneParts, ScreenParts } from '@bellringer/core/game';
import type { Lang } from '../text/language.ts';

export type Picture = { readonly lang: Lang } & (
  | { readonly of: 'phone'; readonly parts: Parts<PhoneParts> }
  | { readonly of: 'screen'; readonly parts: Parts<ScreenParts>; readonly join: string }
);

export type Device = Picture['of'];

/** Only this site's own page that holds the frame tells it what to show. */
export function pictureIn(message: Pick<MessageEvent, 'origin' | 'source' | 'data'>, self: Window): Picture | null {
  if (message.origin !== self.location.origin || message.source !== self.parent || self.parent === self) return null;
  const { of } = (message.data ?? {}) as Partial<Picture>;
  return of === 'phone' || of === 'screen' ? (message.data as Picture) : null;
}
