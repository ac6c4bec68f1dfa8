import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asking } from './commands.ts';
import { nextDeadline } from './deadline.ts';
import { decide, type Decision } from './decide.ts';
import type { RoomEvent } from './events.ts';
import { evolve, foldRoom } from './evolve.ts';
import { computeStandings, standingsOf } from './ranking.ts';
import { isRefusal } from './refusals.ts';
import { isSeated, roundOf } from './room.ts';
import type { Settings } from './settings.ts';
import type { RoomState } from './state.ts';
import { openClassroom, type Classroom } from './testing/classroom.ts';
import { Pages } from './testing/pages.ts';
import { photograph } from './testing/photograph.ts';
import { match, multiple, number, order, poll, single, typed } from './testing/questions.ts';
import { NUMBERS_BELOW, PEOPLE, randomAsking, type Numbers } from './testing/random-asking.ts';
import { allYous } from './testing/whole-views.ts';

const small = fc.nat(NUMBERS_BELOW - 1);
const anyHistory = fc.array(fc.tuple(small, small, small, small), { minLength: 20, maxLength: 140, size: 'max' });
const anySettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  preset: fc.constantFrom('balanced', 'accuracy', 'classic'),
  hasStreakBonus: fc.boolean(),
  standings: fc.constantFrom('each', 'each', 'end', 'never'),
  reveal: fc.constantFrom('at-once', 'by-hand'),
  seatLimit: fc.constantFrom(6, 10_000),
});
const PLAN = [
  single('q1', { shuffle: true }),
  multiple('q2'),
  typed('q3', { points: 0 }),
  order('q4'),
  poll('q5'),
  match('q6'),
  number('q7'),
];
const RUNS = { numRuns: 60 };

interface Watcher {
  readonly before?: (room: Classroom, asking: Asking) => void;
  readonly afterEvent?: (room: Classroom, event: RoomEvent) => void;
  readonly after?: (room: Classroom, asking: Asking, decision: Decision) => void;
}

type Watching = (room: Classroom) => Watcher;

/** Plays a history of a room in which some sit already, and lets the watcher look at every step. */
function watch(history: readonly Numbers[], settings: Partial<Settings>, watching: Watching): void {
  const room = openClassroom({ questions: PLAN, settings }, ...PEOPLE.slice(0, 3));
  const watcher = watching(room);
  for (const numbers of history) {
    const asking = randomAsking(room, numbers);
    watcher.before?.(room, asking);
    const decision = decide(room.state, asking);
    if (!isRefusal(decision)) {
      for (const event of decision) {
        room.happens(event);
        watcher.afterEvent?.(room, event);
      }
    }
    watcher.after?.(room, asking, decision);
  }
}

function inAnyHistory(watching: Watching): void {
  fc.assert(
    fc.property(anyHistory, anySettings, (history, settings) => watch(history, settings, watching)),
    RUNS,
  );
}

describe('whatever happens in a room', () => {
  test('[P4] state folded from the journal equals state kept live, at every step', () => {
    inAnyHistory(() => ({
      after: ({ state, journal }) => {
        const stored: RoomEvent[] = JSON.parse(JSON.stringify(journal));
        const folded = foldRoom(stored);
        expect(folded && photograph(folded)).toBe(photograph(state));
      },
    }));
  });

  test('[P4] deciding changes nothing, and comes to the same again', () => {
    inAnyHistory(() => ({
      before: ({ state }, asking) => {
        const before = photograph(state);
        const decided = JSON.stringify(decide(state, asking));
        expect(JSON.stringify(decide(state, asking))).toBe(decided);
        expect(photograph(state)).toBe(before);
      },
    }));
  });

  test('[A8] the counters equal a recount', () => {
    inAnyHistory(() => ({
      afterEvent: ({ state }) => {
        const round = roundOf(state);
        const answers = round && 'answers' in round ? round.answers : null;
        const here = state.seats.filter((seat) => seat.is === 'here');
        expect(state.seatedCount).toBe(state.seats.filter(isSeated).length);
        expect(state.hereCount).toBe(here.length);
        if (!answers) return;
        expect(answers).toHaveLength(state.seats.length);
        expect(state.answeredCount).toBe(state.seats.filter((seat) => isSeated(seat) && answers[seat.no]).length);
        expect(state.hereAnsweredCount).toBe(here.filter((seat) => answers[seat.no]).length);
      },
    }));
  });

  test('[J1] a token has one seat, a seat one token, and a name one holder', () => {
    inAnyHistory(() => ({
      after: ({ state }) => {
        const seated = state.seats.filter(isSeated);
        for (const seat of seated) expect(state.seatByToken.get(seat.tokenHash)).toBe(seat.no);
        expect(new Set(seated.map((seat) => seat.tokenHash)).size).toBe(seated.length);
        expect(state.seatByName.size).toBe(seated.length);
        expect([...state.seatByName.values()].toSorted()).toEqual(seated.map((seat) => seat.no).toSorted());
      },
    }));
  });

  test('[T12] a deadline exists exactly when the clock has something to end', () => {
    inAnyHistory(() => ({
      after: (room) => {
        const { state } = room;
        const round = roundOf(state);
        const due = nextDeadline(state);
        const isUntimedHere = state.seats.some((seat) => seat.is === 'here' && seat.factor === 'untimed');
        const allAnswered = state.hereCount > 0 && state.hereAnsweredCount === state.hereCount;
        const ends =
          round !== null &&
          'clock' in round &&
          (round.clock.is === 'stopped'
            ? round.clock.because === 'server-away'
            : round.phase !== 'asking' || !isUntimedHere || allAnswered);
        expect(due !== null).toBe(ends);
        if (due === null) expect(decide(state, tickAt(room.now + 1e9))).toEqual([]);
        else {
          if (due - 1 >= state.lastAt) expect(decide(state, tickAt(due - 1))).toEqual([]);
          expect(decide(state, tickAt(due))).not.toEqual([]);
        }
      },
    }));
  });

  test('[T12] whoever ticks when something is due comes to an end, whatever happened before', () => {
    inAnyHistory(() => ({
      after: (room, _asking, decision) => {
        if (isRefusal(decision) || decision.length === 0) return;
        const state = foldRoom(room.journal) as RoomState;
        for (let turns = 0; turns < 6; turns += 1) {
          const due = nextDeadline(state);
          if (due === null) return;
          const events = decide(state, tickAt(Math.max(due, state.lastAt)));
          if (!isRefusal(events)) for (const event of events) evolve(state, event);
        }
        expect(nextDeadline(state)).toBeNull();
      },
    }));
  });

  test('[H1] asked twice is done once: the repeat is refused or finds it so', () => {
    const again = new Set(['add-time', 'renew-links', 'came-back', 'tick']);
    inAnyHistory(() => ({
      after: ({ state }, asking) => {
        if (again.has(asking.command.type)) return;
        const repeated = decide(state, asking);
        expect(isRefusal(repeated) || repeated.length === 0).toBe(true);
      },
    }));
  });

  test('[V6] an event names all the parts that it changes', () => {
    inAnyHistory(({ state }) => {
      const pages = new Pages(state);
      return {
        afterEvent: (_room, event) => {
          pages.hear(state, event);
          expect(pages.stale(state), `after ${event.type}`).toEqual([]);
        },
      };
    });
  });

  test('[R3] kept standings equal computed ones, and every seat has a rank', () => {
    inAnyHistory(() => ({
      afterEvent: ({ state }) => {
        expect(standingsOf(state)).toEqual(computeStandings(state));
        const { rows } = standingsOf(state);
        for (const row of rows) {
          const better = rows.filter(
            (other) => other.score > row.score || (other.score === row.score && other.rightCount > row.rightCount),
          );
          expect(row.rank).toBe(better.length + 1);
        }
      },
    }));
  });

  test('[S7] scores fall only by a regrade', () => {
    const regrades = new Set(['question-voided', 'question-restored', 'key-changed']);
    inAnyHistory(() => {
      let before: Record<string, number> = {};
      return {
        afterEvent: ({ state }, event) => {
          const scores = Object.fromEntries(
            Object.entries(allYous(state)).flatMap(([player, you]) => (you ? [[player, you.score]] : [])),
          );
          for (const [player, score] of Object.entries(scores)) {
            if (!regrades.has(event.type)) expect(score).toBeGreaterThanOrEqual(before[player] ?? 0);
            expect(Number.isInteger(score)).toBe(true);
          }
          before = scores;
        },
      };
    });
  });

  test('[T1] an answer that is recorded was in time, and credited within bounds', () => {
    inAnyHistory(() => ({
      before: ({ state }, asking) => {
        const decision = decide(state, asking);
        const round = roundOf(state);
        if (isRefusal(decision) || round === null) return;
        for (const event of decision) {
          if (event.type !== 'answer-recorded') continue;
          expect(['asking', 'closing']).toContain(round.phase);
          expect(event.creditMs).toBeGreaterThanOrEqual(0);
          expect(event.creditMs).toBeLessThanOrEqual(500);
          expect(event.elapsedMs).toBeGreaterThanOrEqual(250);
          expect(event.rawMs).toBeGreaterThanOrEqual(0);
          expect(event.revision).toBeLessThanOrEqual(20);
        }
      },
    }));
  });
});

const tickAt = (arrivedAt: number): Asking => ({ command: { type: 'tick' }, by: { is: 'server' }, arrivedAt });
