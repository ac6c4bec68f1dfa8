/** What is true of every classroom at every moment. */
import { isDeepStrictEqual } from 'node:util';
import { graceMs, nextDeadline, phaseOf } from '@bellringer/core/game';
import type { EventOf, Ms, RoomEvent, RoomState, RoundNo, Seq } from '@bellringer/core/game';
import { wholePhoneView, wholeRemoteView, wholeScreenView } from '@bellringer/server/src/sockets/whole-view.ts';
import type { Stored } from '@bellringer/server/src/rooms/index.ts';
import { expect } from 'vitest';
import { freshly } from './page.ts';
import type { Record } from './record.ts';
import type { Shell } from './shell.ts';
import type { Sent, Student } from './student.ts';

/** Whether counters have had the time to arrive: they are gathered, and may be late. */
export type Counters = 'may-be-late' | 'are-there';

/** Checks what the phones were told against what is stored. */
export class Witness {
  readonly #recorded = new Set<string>();
  readonly #rungByTime = new Set<RoundNo>();
  readonly #isOneServer: boolean;
  #graceMs: Ms = 0;
  #seq = 0 as Seq;

  constructor(isOneServer: boolean) {
    this.#isOneServer = isOneServer;
  }

  /** `state`: what the whole record adds up to. */
  check(record: Record, state: Readonly<RoomState> | null, students: readonly Student[]): void {
    for (const event of record.eventsAfter(this.#seq)) this.#note(event);
    this.#seq = record.last;
    if (state === null) return;
    for (const student of students) {
      checkPromises(state, student);
      for (const sent of student.sent) this.#checkRefusals(nameOf({ ...sent, player: student.player }), sent);
    }
  }

  #note(event: RoomEvent): void {
    if (event.type === 'round-opened') this.#graceMs = graceMs(event.limitMs);
    if (event.type === 'round-closing' && event.because === 'time') this.#rungByTime.add(event.round);
    if (event.type !== 'answer-recorded') return;
    this.#recorded.add(nameOf(event));
    checkCredit(event, this.#graceMs);
  }

  /** What a phone was told no to, every time, is not there; and no answer in time is late because of the journal. */
  #checkRefusals(name: string, sent: Sent): void {
    if (sent.isHeld || sent.refusals.length === 0) return;
    // Of what nobody has answered the phone knows nothing.
    const isRefused = sent.toldCount === sent.askedCount;
    if (isRefused && this.#recorded.has(name)) expect.fail(`${name} was refused, and is recorded`);
    if (this.#isOneServer && isWronged(sent) && this.#rungByTime.has(sent.round))
      expect.fail(`${name} was in time, and the disk made it late`);
  }
}

/**
 * What a server shows is what its journal says, and its pages know nothing else. Where there are several, a phone may
 * have sent to another one what it has not been told is held: it asks again until it is.
 */
export function checkShell(
  shell: Shell,
  now: Stored,
  students: readonly Student[],
  { counters, isOneServer }: { counters: Counters; isOneServer: boolean },
): void {
  checkSame('live equals replay', plain(now.state), plain(shell.replay.to(now.seq)));
  checkCounters(now.state);
  checkDeadline(now.state);
  const gathered = counters === 'may-be-late' ? GATHERED : NOTHING;
  const checkPage = (who: string, page: object, known: object, late = gathered) =>
    checkSame(`what ${who} knows`, without(page, late), without(known, late));
  for (const student of students) {
    if (student.shell !== shell) continue;
    const late = !isOneServer && student.isSending ? new Set([...gathered, 'held']) : gathered;
    checkPage(student.nickname, student.page.parts, freshly(wholePhoneView(now, student.player, 0)), late);
  }
  checkPage('the screen', shell.screen.parts, freshly(wholeScreenView(now, true, 0)));
  checkPage('the remote', shell.remote.parts, freshly(wholeRemoteView(now, 0)));
}

/** Parts that wait up to a quarter of a second for more to come. */
const GATHERED: ReadonlySet<string> = new Set(['lobby', 'count', 'tally', 'people', 'answered']);
const NOTHING: ReadonlySet<string> = new Set();

/** Every answer that a phone was told is held is there, or one that the same phone sent later. */
function checkPromises(state: Readonly<RoomState>, student: Student): void {
  if (!student.isSeated) return;
  const no = state.seatOf.get(student.player);
  expect(no, `${student.nickname} keeps the seat`).toBeDefined();
  for (const told of student.held.values()) {
    const answers = answersOf(state, told.round);
    if (answers === null) continue;
    const held = answers[no ?? -1];
    const isKept = held !== undefined && held.revision >= told.revision;
    const isIt = held?.revision !== told.revision || isDeepStrictEqual(held.answer, told.answer);
    if (!isKept || !isIt) expect(held, `${student.nickname}'s answer of round ${told.round}`).toMatchObject(told);
  }
}

/** Null for a round that was skipped: its answers count for nobody. */
function answersOf(state: Readonly<RoomState>, round: number) {
  const running = state.stage.is === 'playing' ? state.stage.round : null;
  if (running?.asked.no === round) return 'answers' in running ? running.answers : null;
  const past = state.past.find((each) => each.asked.no === round);
  return past && past.phase !== 'skipped' ? past.answers : null;
}

/** [P1] Given while the clock ran, and told that it had run out; before that, if anything, that it could not be saved. */
function isWronged({ refusals, wasInTime, hasChangedLine }: Sent): boolean {
  if (!wasInTime || hasChangedLine || refusals.at(-1) !== 'too-late') return false;
  return refusals.slice(0, -1).every((why) => why === 'not-saved');
}

/** [T2] Whatever was claimed, nobody is given back more than Cmax, nor more than it took. */
function checkCredit(event: EventOf<'answer-recorded'>, mostMs: Ms): void {
  const { creditMs, rawMs, elapsedMs } = event;
  const isFair = creditMs >= 0 && creditMs <= Math.min(mostMs, rawMs) && elapsedMs === Math.max(rawMs - creditMs, 250);
  if (!isFair) expect.fail(`${nameOf(event)}: ${creditMs} ms of ${rawMs} ms, to ${elapsedMs} ms`);
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

function nameOf({
  player,
  round,
  revision,
}: Pick<EventOf<'answer-recorded'>, 'player' | 'round' | 'revision'>): string {
  return `${player}'s revision ${revision} of round ${round}`;
}

/** `toEqual` is thorough and slow; its words are needed once. */
function checkSame(what: string, one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect({ what, is: one }).toEqual({ what, is: other });
}

function without(parts: object, names: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.has(name)));
}

function plain(state: Readonly<RoomState> | null): string {
  return JSON.stringify(state, (_key, value) =>
    value instanceof Map || value instanceof Set ? [...value] : (value as unknown),
  );
}
