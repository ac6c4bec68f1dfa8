/** What every journal promises to the rooms, whatever it is made of. Promises about disks and processes are beside this file. */
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeAppends, describeReads, describeRedaction } from './contract-of-batches.ts';
import { describeCodes, describeEnds, describeHints } from './contract-of-rooms.ts';
import { batch, code, HOUR, NOON, readAll, room } from './samples.ts';

export interface JournalUnderTest {
  readonly journal: Journal;
  /** The same journal as the next process finds it. */
  reopened(): Promise<Journal>;
  dispose(): Promise<void>;
}

export function describeJournal(name: string, open: () => Promise<JournalUnderTest>): void {
  // oxlint-disable-next-line vitest/valid-title -- one contract, several journals
  describe(name, () => {
    let under: JournalUnderTest;
    let journal: Journal;
    beforeEach(async () => {
      under = await open();
      journal = under.journal;
    });
    afterEach(() => under.dispose());
    const current = () => journal;

    describeAppends(current);
    describeReads(current);
    describeCodes(current);
    describeEnds(current);
    describeRedaction(current);
    describeHints(current);

    test('[D5] a sign of life is there for the next process', async () => {
      expect(await journal.lastSignOfLife()).toBeNull();
      journal.signOfLife(NOON);
      await vi.waitFor(async () => expect(await journal.lastSignOfLife()).toBe(NOON));
      journal.signOfLife(NOON + 0.5);
      await vi.waitFor(async () => expect(await journal.lastSignOfLife()).toBe(NOON + 0.5));
      const next = await under.reopened();
      expect(await next.lastSignOfLife()).toBe(NOON + 0.5);
    });

    test('[D3] rooms, batches and endings are there for the next process', async () => {
      await journal.create(ada, code('111111'), batch(1), NOON);
      await journal.append(ada, batch(2));
      await journal.create(ben, code('222222'), batch(1), NOON);
      await journal.close(ben, NOON + HOUR);
      const next = await under.reopened();
      expect(await readAll(next, ada)).toEqual([batch(1), batch(2)]);
      expect(await next.openRooms()).toEqual([{ room: ada, code: '111111', last: 2 }]);
      expect(await next.pastRooms()).toHaveLength(1);
      expect(await next.append(ada, batch(3))).toBe('stored');
    });

    test('a journal can say whether it can write, and that its clock is this machine’s', async () => {
      expect(await journal.probe()).toBe('stored');
      expect(await journal.clockOffsetMs()).toBe(0);
    });
  });
}

const ada = room('room-of-ada');
const ben = room('room-of-ben');
