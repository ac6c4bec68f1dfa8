/**
 * What a class, its host and a tired server might ask next, from four small numbers: right and stale, early, late and
 * doubled. Numbers, so that a failing history can be made shorter and its numbers simpler.
 */
import { claimNumber } from '../claims.ts';
import type { Actor, Asking, Command, HostCommand, Lag } from '../commands.ts';
import { nextDeadline } from '../deadline.ts';
import type { Factor } from '../events.ts';
import type { ChoiceId, Ms, QuestionId, RoundNo } from '../ids.ts';
import type { Answer } from '../questions.ts';
import { roundOf } from '../room.ts';
import { shuffled } from '../shuffle.ts';
import type { PhaseName } from '../state.ts';
import { playerNamed, tokenHashOf } from './askings.ts';
import type { Classroom } from './classroom.ts';

export type Numbers = readonly [kind: number, a: number, b: number, c: number];
/** Each number is below this. */
export const NUMBERS_BELOW = 64;
export const PEOPLE = ['Ada', 'Ben', 'Chidi', 'Dora', 'Emil'] as const;

type Make = (room: Classroom, a: number, b: number, c: number) => Asking;

/** Lets some time pass, then asks. The course of a game is asked for most often. */
export function randomAsking(room: Classroom, [kind, a, b, c]: Numbers, kinds: readonly Make[] = ALL_KINDS): Asking {
  room.now += at(WAITS, c);
  return at(kinds, kind)(room, a, b, c);
}

const WAITS: readonly Ms[] = [0, 40, 200, 900, 1500, 3000, 0, 300, 0];
const CLAIMS: readonly (Ms | null)[] = [null, 0, 100, 2000, -5, Number.NaN, 1e12, 700];
const LAGS: readonly (Lag | null)[] = [null, { rttMs: 80, jitterMs: 10 }, { rttMs: 900, jitterMs: 400 }];
const FACTORS: readonly Factor[] = [1, 1.25, 1.5, 2, 'untimed'];
const PHASES: readonly PhaseName[] = ['lobby', 'reading', 'asking', 'closing', 'closed', 'revealed', 'standings'];
const HOST: Actor = { is: 'host' };
const SERVER: Actor = { is: 'server' };

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const person = (i: number) => at(PEOPLE, i);
const lettersOf = (bits: number) => [...'abcdex'].filter((_, i) => (bits >> i) & 1) as ChoiceId[];
const questionOf = (room: Classroom, i: number): QuestionId => at(room.state.created.questions, i).id;

const take: Make = (room, a, b) => newcomer(room, { type: 'take-seat', nickname: nameOf(a, b) }, a, b);
const claim: Make = (room, a, b) => newcomer(room, { type: 'ask-claim', nickname: person(b) }, a, b);

/** Mostly the own name, sometimes another's or none. */
function nameOf(a: number, b: number): string {
  return b % 8 === 0 ? ` ${person(b).toUpperCase()} ` : b % 8 === 1 ? ' ' : person(a);
}

function newcomer(room: Classroom, command: Command, a: number, b: number): Asking {
  const phone = b % 4 === 3 ? 'new' : 'own';
  // The shell draws an id that no seat of the room has had.
  const own = phone === 'own' ? playerNamed(person(a)) : playerNamed(`${person(a)}-${phone}`);
  const player = room.state.seatOf.has(own) ? playerNamed(`${own}-${room.state.seats.length}`) : own;
  return room.asking(command, { is: 'newcomer', player, tokenHash: tokenHashOf(person(a), phone) });
}

/** To the running round mostly, with the next revision mostly, with claims of all kinds. */
const answer: Make = (room, a, b, c) => {
  const name = person(a);
  const round = ((room.aim.round ?? 0) + at([0, 0, 0, 0, 0, 0, 0, -1, 1], a)) as RoundNo;
  const revision = Math.max(1, (room.held(name)?.revision ?? 0) + at([1, 1, 1, 0, -1, 3], b));
  const lag = at(LAGS, b);
  return {
    command: { type: 'answer', round, revision, answer: anyAnswer(room, a, b), spentMs: at(CLAIMS, a + c) },
    by: { is: 'player', player: playerNamed(name) },
    arrivedAt: room.now - at([0, 0, 30, 600], b),
    ...(lag && { lag }),
  };
};

/** Well-formed mostly, of the running question's kind. */
function anyAnswer(room: Classroom, a: number, b: number): unknown {
  const question = roundOf(room.state)?.asked.question;
  if (b % 9 === 0) return at([[], ['a', 'a'], 'x'.repeat(99), Number.NaN, null], a);
  switch (question?.kind) {
    case 'order':
      return shuffled(lettersOf(15), `${a}/${b}`);
    case 'match':
      return [a, b, a + b].map((i) => at(['x', 'y', 'z'], i));
    case 'number':
      return at([11, 10, 12, 13, 3, 99], a + b);
    case 'text':
      return at(TYPED, a + b);
    default:
      return b % 7 === 0 ? lettersOf(b) : lettersOf(1 << (b % 4));
  }
}

const TYPED = ['Route Table', '라우팅 테이블을', 'route tabel', 'Security Group', 'route-table', 'a gateway'];

/** The end of an answering time is rarely waited for: else nobody would answer in a short history. */
const tick: Make = (room, a, b) => {
  const due = nextDeadline(room.state);
  const waits = room.phase !== 'asking' || b % 4 === 0;
  if (due !== null && waits) room.now = Math.max(room.now, due + at([0, 0, 0, 0, -1, 1, 700], a));
  return room.asking({ type: 'tick' }, SERVER);
};

const advance: Make = (room, a, b, c) =>
  room.phase === 'asking' && c % 3 > 0 ? answer(room, a, b, c) : aimed('advance')(room, a, b, c);

/** Where the host's page stands, or where it stood. */
function aimed(type: 'advance' | 'skip' | 'stop-clock' | 'start-clock' | 'show-tally' | 'hide-tally'): Make {
  return (room, a, b) => room.asking({ type, aim: aimOf(room, a, b) }, HOST);
}

function aimOf(room: Classroom, a: number, b: number) {
  return a % 8 === 7 ? { round: room.aim.round, phase: at(PHASES, b) } : room.aim;
}

const addTime: Make = (room, a, b) =>
  room.asking({ type: 'add-time', ms: 1000 * (1 + (b % 20)), aim: aimOf(room, a, b) }, HOST);

const seat: Make = (room, a, b) => {
  const player = playerNamed(person(a));
  const [claimed, tokenHash] = room.state.claims.entries().next().value ?? [player, ''];
  const number = claimNumber(b % 8 === 0 ? 'another' : tokenHash);
  const commands: readonly HostCommand[] = [
    { type: 'set-factor', player, factor: at(FACTORS, b) },
    { type: 'rename-seat', player, nickname: at([`${person(a)} II`, person(b), ''], b) },
    { type: 'approve-claim', player: claimed, number },
    { type: 'refuse-claim', player: claimed, number },
    b % 2 === 0 ? { type: 'remove-seat', player } : { type: 'approve-claim', player, number },
  ];
  return room.asking(at(commands, a + b), HOST);
};

const verdict: Make = (room, a, b) =>
  room.asking({ type: b % 2 === 0 ? 'void-question' : 'restore-question', question: questionOf(room, a) }, HOST);

const changeKey: Make = (room, a, b) =>
  room.asking({ type: 'change-key', question: questionOf(room, a), key: lettersOf(b) }, HOST);

const judge: Make = (room, a, b) => {
  const ids = room.state.created.questions.map(({ id }) => id).toSorted();
  const answer = at([...TYPED, 11, 10, ['a'], ['d', 'c', 'b', 'a']], b) as Answer;
  return room.asking({ type: 'judge-answer', question: at(ids, a), answer, fraction: at([1, 0, null], b) }, HOST);
};

const presence: Make = (room, a, b) => {
  const some = (bits: number) => PEOPLE.filter((_, i) => (bits >> i) & 1).map(playerNamed);
  return room.asking({ type: 'note-presence', away: some(a), back: some(b & ~a) }, SERVER);
};

const AWAY = ['stall', 'restart', 'outage'] as const;

const cameBack: Make = (room, a, b) => {
  const lastSignAt = room.now;
  room.now += 1000 + a * 100;
  return room.asking({ type: 'came-back', lastSignAt, because: at(AWAY, b) }, SERVER);
};

/** Rarely meant: closes, opens, ends, goes on. */
const room: Make = (room, a, b) => {
  if (a % 8 === 6) return room.asking({ type: 'end-room' }, b % 2 === 0 ? HOST : SERVER);
  if (a % 8 === 7) {
    return room.asking({ type: 'continue-room', room: 'r-next' as never, code: '654321' as never }, SERVER);
  }
  return room.asking({ type: at(['lock-room', 'unlock-room', 'unlock-room', 'renew-links'], a) }, HOST);
};

/** Everything but a change of key: for two rooms whose keys differ it would not be the same request. */
export const KINDS_WITHOUT_KEYS: readonly Make[] = weighted([
  [take, 2],
  [answer, 8],
  [tick, 4],
  [advance, 4],
  [aimed('skip'), 1],
  [aimed('stop-clock'), 1],
  [aimed('start-clock'), 2],
  [aimed('show-tally'), 1],
  [aimed('hide-tally'), 1],
  [addTime, 1],
  [seat, 3],
  [claim, 2],
  [verdict, 1],
  [judge, 1],
  [presence, 1],
  [cameBack, 1],
  [room, 1],
]);
export const ALL_KINDS: readonly Make[] = [...KINDS_WITHOUT_KEYS, changeKey];

function weighted(kinds: readonly (readonly [Make, times: number])[]): Make[] {
  return kinds.flatMap(([make, times]) => Array.from({ length: times }, () => make));
}
