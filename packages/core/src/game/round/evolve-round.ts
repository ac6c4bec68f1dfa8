/** A round as events change it: reading → asking → closing → closed → revealed → standings. */
import type { EventOf, RoomEventType } from '../events.ts';
import type { Ms } from '../ids.ts';
import { questionOfRound } from '../room.ts';
import type { Answers, Asked, Clock, Round, RoomState } from '../state.ts';

const ROUND_EVENTS = [
  'round-opened',
  'choices-opened',
  'clock-started',
  'answer-recorded',
  'time-added',
  'round-closing',
  'round-closed',
  'round-revealed',
  'standings-shown',
  'round-skipped',
  'tally-shown',
  'tally-hidden',
  'clock-stopped',
  'room-ended',
] as const satisfies readonly RoomEventType[];

type RoundEvent = EventOf<(typeof ROUND_EVENTS)[number]>;

export function evolveRound(state: RoomState, event: RoundEvent): void {
  switch (event.type) {
    case 'round-opened':
      openRound(state, event);
      return;
    case 'room-ended':
      shelve(state);
      state.stage = { is: 'ended' };
      state.endedAt = event.at;
      rankAnew(state);
      return;
    case 'round-skipped':
      state.past.push({ phase: 'skipped', asked: running(state).asked });
      return;
    case 'answer-recorded':
      recordAnswer(state, event);
      return;
    case 'time-added':
      running(state).asked.addedMs += event.ms;
      return;
    case 'tally-shown':
    case 'tally-hidden':
      running(state).asked.isTallyShown = event.type === 'tally-shown';
      return;
    case 'clock-started':
    case 'clock-stopped':
      setClock(running(state), event);
      return;
    default:
      state.stage = { is: 'playing', round: nextPhase(state, running(state), event) };
  }
}

function openRound(state: RoomState, event: EventOf<'round-opened'>): void {
  shelve(state);
  const question = questionOfRound(state, event.round);
  if (question === null) throw new Error(`round ${event.round} is beyond the plan`);
  const asked: Asked = {
    no: event.round,
    question,
    order: event.order,
    readMs: event.readMs,
    limitMs: event.limitMs,
    addedMs: 0,
    scored: event.scored,
    isTallyShown: false,
  };
  const clock: Clock = { is: 'running', opensAt: event.at + event.readMs, floorMs: -event.readMs };
  state.answeredCount = 0;
  state.hereAnsweredCount = 0;
  state.stage = { is: 'playing', round: { phase: 'reading', asked, clock } };
}

/** Puts the running round with the past ones. One that nobody saw the key of scores nothing, as if skipped. */
function shelve(state: RoomState): void {
  if (state.stage.is !== 'playing') return;
  const { round } = state.stage;
  if (state.past.at(-1)?.asked.no === round.asked.no) return;
  if (round.phase === 'revealed' || round.phase === 'standings') {
    state.past.push({ phase: round.phase, asked: round.asked, answers: round.answers, bell: round.bell });
  } else state.past.push({ phase: 'skipped', asked: round.asked });
}

type PhaseEvent = EventOf<'choices-opened' | 'round-closing' | 'round-closed' | 'round-revealed' | 'standings-shown'>;

function nextPhase(state: RoomState, round: Round, event: PhaseEvent): Round {
  const { asked } = round;
  if (event.type === 'choices-opened') {
    const clock: Clock = { is: 'running', opensAt: event.opensAt, floorMs: Number.NEGATIVE_INFINITY };
    return { phase: 'asking', asked, clock, answers: emptyAnswers(state), changedAt: 0 };
  }
  if (!('answers' in round)) throw new Error(`${event.type} in ${round.phase}`);
  const { answers } = round;
  if (event.type === 'round-closing' && 'clock' in round) {
    const { at, elapsedMs } = event;
    return {
      phase: 'closing',
      asked,
      clock: round.clock,
      answers,
      bell: { at, elapsedMs, silentCount: silentIn(state) },
    };
  }
  if (!('bell' in round)) throw new Error(`${event.type} in ${round.phase}`);
  const { bell } = round;
  if (event.type === 'round-closed') {
    return { phase: 'closed', asked, answers, bell: { ...bell, silentCount: silentIn(state) } };
  }
  if (event.type === 'round-revealed') rankAnew(state);
  return { phase: event.type === 'round-revealed' ? 'revealed' : 'standings', asked, answers, bell };
}

function silentIn({ hereCount, hereAnsweredCount }: RoomState): number {
  return hereCount - hereAnsweredCount;
}

function rankAnew(state: RoomState): void {
  state.rankedCount = state.seats.length;
  state.scoresVersion += 1;
}

function emptyAnswers(state: RoomState): Answers {
  return Array.from({ length: state.seats.length }, () => undefined);
}

function recordAnswer(state: RoomState, event: EventOf<'answer-recorded'>): void {
  const round = running(state);
  const no = state.seatOf.get(event.player);
  const seat = no === undefined ? undefined : state.seats[no];
  if (!seat || !('answers' in round)) return;
  if (round.answers[seat.no] === undefined) {
    state.answeredCount += 1;
    if (seat.is === 'here') state.hereAnsweredCount += 1;
  }
  const { revision, answer, elapsedMs, rawMs, creditMs } = event;
  round.answers[seat.no] = { revision, answer, elapsedMs, rawMs, creditMs, factor: seat.factor };
  if (round.phase === 'asking') round.changedAt = event.at;
}

function setClock(round: Round, event: EventOf<'clock-started' | 'clock-stopped'>): void {
  if (!('clock' in round)) throw new Error(`${event.type} in ${round.phase}`);
  round.clock =
    event.type === 'clock-started' ? startedClock(round.clock, event.opensAt) : stoppedClock(round.clock, event);
}

function startedClock(before: Clock, opensAt: Ms): Clock {
  const floorMs = before.is === 'stopped' ? before.elapsedMs : before.floorMs;
  return { is: 'running', opensAt, floorMs };
}

function stoppedClock(before: Clock, { elapsedMs, at, until, because }: EventOf<'clock-stopped'>): Clock {
  return { is: 'stopped', elapsedMs, stoppedAt: at, until, notBefore: until ?? leadEndOf(before), because };
}

/** When a clock goes on, or last went on, from where it stood; 0 for one that never stood. */
function leadEndOf(clock: Clock): Ms {
  return clock.is === 'stopped' ? clock.notBefore : Math.max(clock.opensAt + clock.floorMs, 0);
}

function running(state: RoomState): Round {
  if (state.stage.is !== 'playing') throw new Error('no round is running');
  return state.stage.round;
}
