/**
 * State is the fold of events. `evolve` owns its state and changes it in place (a copied map costs a thousand times an
 * answer in a large class); everybody else holds it `Readonly`. It judges nothing: an event has happened.
 */
import type { EventOf, RoomEvent } from './events.ts';
import type { QuestionId } from './ids.ts';
import { canonicalOf } from './kinds/index.ts';
import { evolveRound } from './round/evolve-round.ts';
import { evolveSeats, isSeatEvent, type SeatEvent } from './seats.ts';
import type { RoomState, Verdict } from './state.ts';

/** The state of a room in which nothing else has happened yet. */
export function createRoomState(created: EventOf<'room-created'>): RoomState {
  return {
    lastAt: created.at,
    created,
    isLocked: false,
    linksGeneration: 1,
    stage: { is: 'lobby' },
    endedAt: null,
    continuedIn: null,
    seats: [],
    seatOf: new Map(),
    seatByToken: new Map(),
    seatByName: new Map(),
    claims: new Map(),
    past: [],
    verdicts: new Map(),
    factored: new Set(),
    seatedCount: 0,
    hereCount: 0,
    hereAnsweredCount: 0,
    answeredCount: 0,
    rankedCount: 0,
    scoresVersion: 0,
  };
}

/** The state after these events; null if there are none. The first must be `room-created`. */
export function foldRoom(events: Iterable<RoomEvent>): RoomState | null {
  let state: RoomState | null = null;
  for (const event of events) {
    if (state !== null) evolve(state, event);
    else if (event.type === 'room-created') state = createRoomState(event);
    else throw new Error(`a journal begins with room-created, not ${event.type}`);
  }
  return state;
}

/** Changes `state` to what it is after `event`. */
export function evolve(state: RoomState, event: RoomEvent): void {
  state.lastAt = Math.max(state.lastAt, event.at);
  if (isSeatEvent(event)) evolveSeats(state, event);
  else evolveRoom(state, event);
}

type RoomOrRoundEvent = Exclude<RoomEvent, SeatEvent>;

function evolveRoom(state: RoomState, event: RoomOrRoundEvent): void {
  switch (event.type) {
    case 'room-created':
      throw new Error('a room is created once');
    case 'room-locked':
    case 'room-unlocked':
      state.isLocked = event.type === 'room-locked';
      return;
    case 'links-renewed':
      state.linksGeneration += 1;
      return;
    case 'room-continued':
      state.continuedIn = { room: event.room, code: event.code };
      return;
    case 'question-voided':
    case 'question-restored':
      verdictOn(state, event.question).isVoid = event.type === 'question-voided';
      state.scoresVersion += 1;
      return;
    case 'key-changed':
      verdictOn(state, event.question).key = event.key;
      state.scoresVersion += 1;
      return;
    case 'answer-judged':
      judge(state, event);
      state.scoresVersion += 1;
      return;
    default:
      evolveRound(state, event);
  }
}

function judge(state: RoomState, { question: id, answer, fraction }: EventOf<'answer-judged'>): void {
  const question = state.created.questions.find((known) => known.id === id);
  if (!question) return;
  const { judged } = verdictOn(state, id);
  if (fraction === null) judged.delete(canonicalOf(question, answer));
  else judged.set(canonicalOf(question, answer), fraction);
}

function verdictOn(state: RoomState, question: QuestionId): Verdict {
  const known = state.verdicts.get(question);
  if (known) return known;
  const fresh: Verdict = { isVoid: false, key: null, judged: new Map() };
  state.verdicts.set(question, fresh);
  return fresh;
}
