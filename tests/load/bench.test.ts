/**
 * A small class through the whole bench: nothing lost, the wire within its budget. Times are bounded so widely that a
 * busy machine stays green; `npm run bench` is where they are measured.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { runBench } from './run.ts';
import type { Run } from './run.ts';
import { isOver, lostAnswers, ratioOf, rowsOf } from './table.ts';
import type { Row } from './table.ts';

const PHONES = 100;
/** Questions are of different lengths, and the bound on bytes is for their mean. */
const ROUNDS = 3;
const ANSWERS = PHONES * ROUNDS;

describe('a class of 100 over three questions', () => {
  let run: Run;
  let rows: Row[];
  const rowNamed = (what: string): Row => {
    const row = rows.find((known) => known.what === what);
    if (!row) throw new Error(`no row is called ${what}`);
    return row;
  };

  beforeAll(async () => {
    run = await runBench({ phones: PHONES, rounds: ROUNDS, warmUpRounds: 0, spreadMs: 500 });
    rows = rowsOf(run);
  }, 60_000);

  test('every answer sent is acknowledged, journaled once and shown to its phone', () => {
    expect(run.real.answers).toMatchObject({ sent: ANSWERS, acknowledged: ANSWERS, silent: 0, refused: {} });
    expect(run.found).toEqual({ journaled: ANSWERS, lost: 0, doubled: 0 });
    expect(run.wrongResults).toBe(0);
    expect(lostAnswers(run)).toBe(0);
  });

  test.each([
    'messages to one phone per question',
    'bytes to one phone per question, mean',
    'bytes to the screen per second',
    'bytes to the remote per second',
  ])('%s within the budget', (what) => {
    const row = rowNamed(what);
    expect({ row, isOver: isOver(row) }).toEqual({ row, isOver: false });
  });

  test.each([
    ['server CPU per accepted answer', 20],
    ['ack p50', 100],
    ['question to phones p50', 30],
    ['own results to phones p50', 30],
  ])('%s at most %d times that of a bare server', (what, most) => {
    expect(ratioOf(rowNamed(what))).toBeLessThan(most);
  });
});
