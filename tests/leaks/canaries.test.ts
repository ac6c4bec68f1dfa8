/** Every text of a plan is a canary: it names its question and what it is. None sings before its time. */
import {
  PHONE_PARTS,
  SCREEN_PARTS,
  phoneParts,
  picksOf,
  screenParts,
  youPart,
  type Asked,
  type Picks,
  type PlayerId,
  type RoomState,
} from '@bellringer/core/game';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClassroom } from '../../packages/core/src/game/testing/classroom.ts';
import { match, multiple, number, order, single, typed } from '../../packages/core/src/game/testing/questions.ts';
import { NUMBERS_BELOW, PEOPLE, randomAsking } from '../../packages/core/src/game/testing/random-asking.ts';
import { publicViews, wholeRemote } from '../../packages/core/src/game/testing/whole-views.ts';

const PLAN = [single('q1', { shuffle: true }), multiple('q2'), order('q3'), match('q4'), typed('q5'), number('q6')];
const small = fc.nat(NUMBERS_BELOW - 1);
const anyHistory = fc.array(fc.tuple(small, small, small, small), { minLength: 30, maxLength: 140, size: 'max' });

/** Plays any history and looks at the room after each step. */
function always(look: (state: Readonly<RoomState>) => void): void {
  fc.assert(
    fc.property(anyHistory, fc.boolean(), (history, isShuffled) => {
      const room = openClassroom({ questions: PLAN, settings: { isShuffled } }, ...PEOPLE.slice(0, 3));
      for (const numbers of history) {
        room.asks(randomAsking(room, numbers));
        look(room.state);
      }
    }),
    { numRuns: 40 },
  );
}

type Seen = Readonly<RoomState>;
const running = ({ stage }: Seen) => (stage.is === 'playing' ? stage.round : null);
const roundsOf = (state: Seen) => [...state.past, running(state)].filter((round) => round !== null);
const idOf = (round: { asked: Asked }) => String(round.asked.question.id);
const openedIds = (state: Seen) => roundsOf(state).map(idOf);
const revealedIds = (state: Seen) =>
  roundsOf(state)
    .filter(({ phase }) => phase === 'revealed' || phase === 'standings')
    .map(idOf);

/** What a player's last shown answer is about: its picks; of a match everything that was matched. */
function touchedBy(state: Seen, player: PlayerId): Picks {
  const result = youPart(state, player)?.result;
  const question = roundsOf(state).find(({ asked }) => asked.no === result?.round)?.asked.question;
  if (question?.kind === 'match' && result?.answer) return question.choices.map(({ id }) => id);
  return picksOf(result?.answer ?? null);
}

/** Whom of these birds one may not hear. */
const wrongSongs = (words: string, song: RegExp, allowed: readonly unknown[]): unknown[] =>
  [...words.matchAll(song)].map((found) => found[1]).filter((bird) => !allowed.includes(bird));

describe('phones and the screen', () => {
  test('[V1] never show a note', () => {
    always((state) => expect(publicViews(state)).not.toContain('note of'));
  });

  test('[V2] show nothing of a question that has not been opened', () => {
    always((state) => expect(wrongSongs(publicViews(state), /of (q\d)/g, openedIds(state))).toEqual([]));
  });

  test('[V2] show the words of choices only of the running question, from their opening on', () => {
    always((state) => {
      const round = running(state);
      const open = round && 'answers' in round ? [round.asked.question.id] : [];
      expect(wrongSongs(publicViews(state), /choice \w of (q\d)/g, open)).toEqual([]);
    });
  });

  test('[V1] show an explanation only while its key is shown', () => {
    always((state) => {
      const round = running(state);
      const shown = round ? revealedIds(state).filter((id) => id === round.asked.question.id) : [];
      expect(wrongSongs(publicViews(state), /explanation of (q\d)/g, shown)).toEqual([]);
    });
  });

  test('[V1] show a why only to whoever picked it, once its key has been shown', () => {
    always((state) => {
      const shared = JSON.stringify([phoneParts(state, PHONE_PARTS), screenParts(state, SCREEN_PARTS)]);
      expect(shared).not.toContain('why');
      for (const { player } of state.seats) {
        const own = JSON.stringify(youPart(state, player) ?? {});
        expect(wrongSongs(own, /why [\w ]+ of (q\d)/g, revealedIds(state))).toEqual([]);
        expect(wrongSongs(own, /why (\w) of/g, touchedBy(state, player))).toEqual([]);
      }
    });
  });

  test('[V8] never show a token, nor does the remote', () => {
    always((state) => expect(publicViews(state) + JSON.stringify(wholeRemote(state))).not.toContain('hash-of'));
  });
});
