/** Everything that a room shows, to each of its audiences. */
import { PHONE_PARTS, REMOTE_PARTS, SCREEN_PARTS } from '../audiences.ts';
import type { RoomState } from '../state.ts';
import { phoneParts } from '../views/phone.ts';
import type { HeldPart, YouPart } from '../views/parts.ts';
import { remoteParts } from '../views/remote.ts';
import { screenParts } from '../views/screen.ts';
import { heldPart, youPart } from '../views/you.ts';

export const wholePhone = (state: Readonly<RoomState>) => phoneParts(state, PHONE_PARTS);
export const wholeScreen = (state: Readonly<RoomState>) => screenParts(state, SCREEN_PARTS);
export const wholeRemote = (state: Readonly<RoomState>) => remoteParts(state, REMOTE_PARTS);

/** Of everyone who ever had a seat, by player. */
export function allYous(state: Readonly<RoomState>): Record<string, YouPart | null> {
  return Object.fromEntries(state.seats.map(({ player }) => [player, youPart(state, player)]));
}

/** What is held of everyone who ever had a seat, by player. */
export function allHeld(state: Readonly<RoomState>): Record<string, HeldPart | null> {
  return Object.fromEntries(state.seats.map(({ player }) => [player, heldPart(state, player)]));
}

/** Everything for which a whole class has eyes: all phones and the screen. */
export function publicViews(state: Readonly<RoomState>): string {
  return JSON.stringify([wholePhone(state), wholeScreen(state), allYous(state), allHeld(state)]);
}
