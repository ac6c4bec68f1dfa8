/** Whole views, for pages that say hello. */
import {
  phoneParts,
  PHONE_PARTS,
  REMOTE_PARTS,
  remoteParts,
  SCREEN_PARTS,
  screenParts,
  heldPart,
  youPart,
} from '@bellringer/core/game';
import type { Ms, Parts, PhoneParts, PlayerId, RemoteParts, RoomState, ScreenParts } from '@bellringer/core/game';
import type { PhoneView, WholeView } from '@bellringer/core/protocol';
import type { Stored } from '../rooms/index.ts';

export function wholePhoneView(now: Stored, player: PlayerId | null, sentAt: Ms): WholeView<PhoneParts> {
  const you = player === null ? null : youPart(now.state, player);
  const held = player === null ? null : heldPart(now.state, player);
  return { seq: now.seq, sentAt, isWhole: true, parts: { ...sharedParts(now), you, held } };
}

export function wholeScreenView({ state, seq }: Stored, mayHost: boolean, sentAt: Ms): WholeView<ScreenParts> {
  const names = mayHost ? SCREEN_PARTS : SCREEN_PARTS.filter((name) => name !== 'hands');
  return { seq, sentAt, isWhole: true, parts: screenParts(state, names) };
}

export function wholeRemoteView({ state, seq }: Stored, sentAt: Ms): WholeView<RemoteParts> {
  return { seq, sentAt, isWhole: true, parts: remoteParts(state, REMOTE_PARTS) };
}

/** What one phone learns with an ack: what is held of its answer, and nothing else that it knows already. */
export function ownView({ state, seq }: Stored, player: PlayerId): PhoneView {
  return { seq, parts: { held: heldPart(state, player) } };
}

/** A class that comes back at once asks for the same parts a thousand times. */
const kept = new WeakMap<Readonly<RoomState>, { readonly seq: number; readonly parts: Parts<PhoneParts> }>();

function sharedParts({ state, seq }: Stored): Parts<PhoneParts> {
  const known = kept.get(state);
  if (known?.seq === seq) return known.parts;
  const parts = phoneParts(state, PHONE_PARTS);
  kept.set(state, { seq, parts });
  return parts;
}
