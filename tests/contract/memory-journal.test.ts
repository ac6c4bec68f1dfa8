import { createMemoryJournal } from '@bellringer/server/src/journal/memory-journal.ts';
import { expect, test } from 'vitest';
import { faultyJournal } from './faulty-journal.ts';
import type { Fault } from './faulty-journal.ts';
import { describeJournal } from './journal-contract.ts';
import { batch, code, NOON, readAll, room } from './samples.ts';

describeJournal('the journal in memory', async () => {
  const journal = createMemoryJournal();
  return { journal, reopened: async () => journal, dispose: () => journal.stop() };
});

test('[D2] after any fault a writer who reads the tail knows where it stands', async () => {
  const faults: (Fault | null)[] = ['unknown-stored', 'unknown-lost', 'conflict', 'full', 'broken'];
  const journal = faultyJournal(createMemoryJournal(), () => faults.shift() ?? null);
  const ada = room('room-of-ada');
  await journal.create(ada, code('111111'), batch(1), NOON);

  expect(await journal.append(ada, batch(2))).toBe('unknown');
  expect(await readAll(journal, ada)).toEqual([batch(1), batch(2)]);
  expect(await journal.append(ada, batch(3))).toBe('unknown');
  expect(await readAll(journal, ada)).toEqual([batch(1), batch(2)]);
  expect(await journal.append(ada, batch(3))).toBe('conflict');
  expect(await journal.append(ada, batch(3))).toBe('full');
  expect(await journal.probe()).toBe('broken');
  expect(await journal.append(ada, batch(3))).toBe('stored');
  expect(await readAll(journal, ada)).toEqual([batch(1), batch(2), batch(3)]);
});
