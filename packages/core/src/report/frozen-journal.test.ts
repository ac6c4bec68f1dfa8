/**
 * A journal that was played when the rules were new, with every event there is, and what it came to. Rooms are kept for
 * months: both files stay as they are, whatever becomes of the code.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldRoom, standingsOf, type PlayerId, type RoomEvent, type RoomEventType } from '../game/index.ts';
import { reportOf, reviewOf } from './index.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../../tests/fixtures/journals/${name}`, import.meta.url), 'utf8'));

/** What came later is not in it; `answer-judged` came with the kinds that are typed, and is in the journal of every kind. */
const EVERY_TYPE: Readonly<Record<Exclude<RoomEventType, 'answer-judged' | 'tally-hidden'>, true>> = {
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
  'question-voided': true,
  'question-restored': true,
  'key-changed': true,
};

const events = read<RoomEvent[]>('four-rounds.json');

test('[P4] the old journal has every event; a new one wants a journal of its own', () => {
  expect([...new Set(events.map((event) => event.type))].toSorted()).toEqual(Object.keys(EVERY_TYPE).toSorted());
});

test('[P4] an old journal still comes to the same standings, report and review', () => {
  const state = foldRoom(events);
  if (!state) throw new Error('no room');
  const standings = standingsOf(state).rows.map(({ seat, score, rightCount, rank, moved }) => ({
    player: seat.player,
    score,
    rightCount,
    rank,
    moved,
  }));
  const folded = { standings, report: reportOf(state), reviewOfAda: reviewOf(state, 'p-ada' as PlayerId) };
  // What a report tells beside it since then takes nothing away.
  expect(JSON.parse(JSON.stringify(folded))).toMatchObject(read<object>('four-rounds.folded.json'));
});

test('[P4] a journal that does not begin with its room, or begins twice, is no journal', () => {
  expect(foldRoom([])).toBeNull();
  expect(() => foldRoom(events.slice(1))).toThrow('begins with room-created');
  expect(() => foldRoom([...events.slice(0, 1), ...events])).toThrow('created once');
});
