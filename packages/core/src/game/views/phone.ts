/** What every phone sees alike: encoded once, sent to all. */
import type { PhoneSharedPart } from '../audiences.ts';
import type { RoomState } from '../state.ts';
import type { Parts, PhoneParts } from './parts.ts';
import { choicesPart, clockPart, isHidden, questionPart, revealPart, roomPart, stagePart } from './shared.ts';

/**
 * The named parts of a phone's view as they are now; one that does not apply is null. `held` is each phone's own: here it
 * is null, which is true of everyone where it is asked for, when a round opens.
 */
export function phoneParts(state: Readonly<RoomState>, names: readonly PhoneSharedPart[]): Parts<PhoneParts> {
  const parts: { [P in PhoneSharedPart]?: Parts<PhoneParts>[P] } = {};
  for (const name of names) Object.assign(parts, { [name]: phonePart(state, name) });
  return parts;
}

function phonePart(state: Readonly<RoomState>, name: PhoneSharedPart): PhoneParts[PhoneSharedPart] | null {
  switch (name) {
    case 'room':
      return roomPart(state);
    case 'stage':
      return stagePart(state);
    case 'clock':
      return clockPart(state);
    case 'question':
      return isHidden(state) ? null : questionPart(state);
    case 'choices':
      return isHidden(state) ? null : choicesPart(state);
    case 'reveal':
      return revealPart(state);
    case 'held':
      return null;
    case 'lobby':
      return state.stage.is === 'lobby' ? { hereCount: state.hereCount } : null;
  }
}
