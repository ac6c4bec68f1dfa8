/**
 * One question as phone and screen show it, before any room asks it. It is played through, by the rules that every room
 * goes by, in a room of its own where one phone waits and nobody answers: what is shown here is what would be sent (B11).
 */
import { nextDeadline } from './deadline.ts';
import { decide } from './decide.ts';
import type { Asking } from './commands.ts';
import { PHONE_PARTS, SCREEN_PARTS } from './audiences.ts';
import { createRoomState, evolve } from './evolve.ts';
import type { Ms, PlayerId, RoomCode, Text } from './ids.ts';
import { openingOf } from './opening.ts';
import type { Question } from './questions.ts';
import { isRefusal } from './refusals.ts';
import { phaseOf } from './room.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { PhaseName, RoomState } from './state.ts';
import type { Parts, PhoneParts, ScreenParts } from './views/parts.ts';
import { phoneParts } from './views/phone.ts';
import { screenParts } from './views/screen.ts';
import { heldPart, youPart } from './views/you.ts';

/** Whole views of one moment. */
export interface Moment {
  readonly phone: Parts<PhoneParts>;
  readonly screen: Parts<ScreenParts>;
}

export interface QuestionPreview {
  readonly asking: Moment;
  readonly revealed: Moment;
}

const PHONE = 'preview' as PlayerId;
/** No room of a server has it by chance: a room's own is drawn, this one is on nobody's wall. */
const CODE = '000000' as RoomCode;

/** `title` is of the chapter, as a room that is opened with it is called. */
export function previewOf(question: Question, title: Text): QuestionPreview {
  const created = openingOf({
    code: CODE,
    title,
    bank: '',
    seed: question.id,
    settings: DEFAULT_SETTINGS,
    questions: [question],
    at: 0,
  });
  const room = createRoomState(created);
  const by = { is: 'newcomer', player: PHONE, tokenHash: '' } as const;
  asks(room, { command: { type: 'take-seat', nickname: 'A' }, by, arrivedAt: 0 });
  asks(room, { command: { type: 'advance', aim: { round: null, phase: 'lobby' } }, by: { is: 'host' }, arrivedAt: 0 });
  return { asking: waitsFor(room, 'asking'), revealed: waitsFor(room, 'revealed') };
}

/** Lets the time pass that it takes, and nobody does anything. */
function waitsFor(room: RoomState, phase: PhaseName): Moment {
  for (let due = nextDeadline(room); phaseOf(room) !== phase; due = nextDeadline(room)) {
    if (due === null) throw new Error(`the round stands in ${phaseOf(room)}`);
    asks(room, ticking(due));
  }
  const phone = Object.assign(phoneParts(room, PHONE_PARTS), {
    you: youPart(room, PHONE),
    held: heldPart(room, PHONE),
  });
  return { phone, screen: screenParts(room, SCREEN_PARTS) };
}

function ticking(arrivedAt: Ms): Asking {
  return { command: { type: 'tick' }, by: { is: 'server' }, arrivedAt };
}

function asks(room: RoomState, asking: Asking): void {
  const decision = decide(room, asking);
  if (isRefusal(decision)) throw new Error(`${asking.command.type} was refused: ${decision.refused}`);
  for (const event of decision) evolve(room, event);
}
