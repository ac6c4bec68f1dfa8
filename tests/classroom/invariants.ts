/** What is true of every classroom at every moment. */
import { nextDeadline, phaseOf } from '@bellringer/core/game';
import type { RoomState } from '@bellringer/core/game';
import { expect } from 'vitest';
import type { Student } from './student.ts';

export interface Watched {
  readonly students: readonly Student[];
}

/** `state`: what the room shows; `folded`: what its journal says. */
export function checkTruth(state: Readonly<RoomState>, folded: Readonly<RoomState> | null, room: Watched): void {
  expect(plain(state), 'live equals replay').toEqual(plain(folded));
  checkCounters(state);
  checkDeadline(state);
  for (const student of room.students) checkPromises(state, student);
}

/** Every answer that a phone was told is held is there, or one that the same phone sent later. */
function checkPromises(state: Readonly<RoomState>, student: Student): void {
  if (!student.isSeated) return;
  const no = state.seatOf.get(student.player);
  expect(no, `${student.nickname} keeps the seat`).toBeDefined();
  for (const told of student.held.values()) {
    const answers = answersOf(state, told.round);
    if (answers === null) continue;
    const held = answers[no ?? -1];
    expect(held, `${student.nickname}'s answer of round ${told.round}`).toBeDefined();
    expect(held?.revision ?? 0).toBeGreaterThanOrEqual(told.revision);
    if (held?.revision === told.revision) expect(held.answer).toEqual(told.picks);
  }
}

/** Null for a round that was skipped: its answers count for nobody. */
function answersOf(state: Readonly<RoomState>, round: number) {
  const running = state.stage.is === 'playing' ? state.stage.round : null;
  if (running?.asked.no === round) return 'answers' in running ? running.answers : null;
  const past = state.past.find((each) => each.asked.no === round);
  return past && past.phase !== 'skipped' ? past.answers : null;
}

function checkCounters(state: Readonly<RoomState>): void {
  expect(state.hereCount).toBe(state.seats.filter((seat) => seat.is === 'here').length);
  const round = state.stage.is === 'playing' ? state.stage.round : null;
  if (!round || !('answers' in round)) return;
  const answered = state.seats.filter((seat) => round.answers[seat.no]);
  expect(round.answers.length).toBe(state.seats.length);
  expect(state.answeredCount).toBe(answered.length);
  expect(state.hereAnsweredCount).toBe(answered.filter((seat) => seat.is === 'here').length);
}

/** [T12] A deadline exists exactly when the clock has something to end. */
function checkDeadline(state: Readonly<RoomState>): void {
  const phase = phaseOf(state);
  const round = state.stage.is === 'playing' ? state.stage.round : null;
  const isTimed = round !== null && 'clock' in round && !(round.clock.is === 'stopped' && round.clock.until === null);
  expect(nextDeadline(state) !== null, `a deadline in ${phase}`).toBe(isTimed);
}

function plain(state: Readonly<RoomState> | null): unknown {
  return (
    state &&
    JSON.parse(
      JSON.stringify(state, (_key, value) =>
        value instanceof Map || value instanceof Set ? [...value] : (value as unknown),
      ),
    )
  );
}
