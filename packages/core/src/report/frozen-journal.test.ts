/**
 * Journals that were played when the rules were new, with every event and every kind of question there is, and what they
 * came to. Rooms are kept for months: these files stay as they are, whatever becomes of the code.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  foldRoom,
  standingsOf,
  type PlayerId,
  type Question,
  type RoomEvent,
  type RoomEventType,
} from '../game/index.ts';
import { reportOf, reviewOf } from './index.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../../tests/fixtures/journals/${name}`, import.meta.url), 'utf8'));

const EVERY_TYPE: Readonly<Record<RoomEventType, true>> = {
  'room-created': true,
  'room-locked': true,
  'room-unlocked': true,
  'links-renewed': true,
  'room-ended': true,
  'room-continued': true,
  'seat-taken': true,
  'seat-renamed': true,
  'claim-asked': true,
  'claim-refused': true,
  'seat-claimed': true,
  'seat-removed': true,
  'seat-forgotten': true,
  'seats-away': true,
  'seats-back': true,
  'factor-set': true,
  'round-opened': true,
  'choices-opened': true,
  'clock-started': true,
  'clock-stopped': true,
  'answer-recorded': true,
  'time-added': true,
  'round-closing': true,
  'round-closed': true,
  'round-revealed': true,
  'standings-shown': true,
  'round-skipped': true,
  'tally-shown': true,
  'tally-hidden': true,
  'answer-judged': true,
  'question-voided': true,
  'question-restored': true,
  'key-changed': true,
};

const EVERY_KIND: Readonly<Record<Question['writtenAs'], true>> = {
  single: true,
  truth: true,
  multiple: true,
  order: true,
  match: true,
  number: true,
  text: true,
  poll: true,
  words: true,
};

const events = read<RoomEvent[]>('four-rounds.json');
const kindsPlayed = read<RoomEvent[]>('every-kind.json');

test('[P4] the old journals have every event and every kind; a new one wants a journal of its own', () => {
  const types = new Set([...events, ...kindsPlayed].map((event) => event.type));
  expect([...types].toSorted()).toEqual(Object.keys(EVERY_TYPE).toSorted());
  const kinds = foldRoom(kindsPlayed)?.created.questions.map(({ writtenAs }) => writtenAs);
  expect(kinds?.toSorted()).toEqual(Object.keys(EVERY_KIND).toSorted());
});

test.each([
  ['four-rounds', 'reviewOfAda', 'p-ada'],
  ['every-kind', 'reviewOfBen', 'p-ben'],
])('[P4] an old journal still comes to the same standings, report and review: %s', (name, reviewName, player) => {
  const state = foldRoom(read<RoomEvent[]>(`${name}.json`));
  if (!state) throw new Error('no room');
  const standings = standingsOf(state).rows.map(({ seat, score, rightCount, rank, moved }) => ({
    player: seat.player,
    score,
    rightCount,
    rank,
    moved,
  }));
  const folded = { standings, report: reportOf(state), [reviewName]: reviewOf(state, player as PlayerId) };
  // What a report tells beside it since then takes nothing away.
  expect(JSON.parse(JSON.stringify(folded))).toMatchObject(read<object>(`${name}.folded.json`));
});

test('[P4] a journal that does not begin with its room, or begins twice, is no journal', () => {
  expect(foldRoom([])).toBeNull();
  expect(() => foldRoom(events.slice(1))).toThrow('begins with room-created');
  expect(() => foldRoom([...events.slice(0, 1), ...events])).toThrow('created once');
});
