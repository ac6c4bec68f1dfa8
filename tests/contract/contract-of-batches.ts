/** What a journal promises about the batches of a room. */
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import { expect, test } from 'vitest';
import { batch, code, NOON, readAll, room, START } from './samples.ts';

export function describeAppends(journal: () => Journal): void {
  test('[D1] a batch is stored if and only if its seq is the next', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    expect(await journal().append(ada, batch(3))).toBe('conflict');
    expect(await journal().append(ada, batch(2))).toBe('stored');
    expect(await journal().append(ada, batch(2, 'Ben'))).toBe('conflict');
    expect(await journal().append(ada, batch(1, 'Ben'))).toBe('conflict');
    expect(await journal().append(ada, batch(0))).toBe('conflict');
    expect(await readAll(journal(), ada)).toEqual([batch(1), batch(2)]);
  });

  test('[D1] of many who race for a number, one is stored', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    const names = ['Ada', 'Ben', 'Chidi', 'Dana', 'Eun'];
    const said = await Promise.all(names.map((name) => journal().append(ada, batch(2, name))));
    expect(said.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'stored']);
    const winner = names[said.indexOf('stored')] ?? '';
    expect(await readAll(journal(), ada)).toEqual([batch(1), batch(2, winner)]);
  });

  test('[D1] a room begins with seq 1, and an unknown room takes nothing', async () => {
    expect(await journal().create(ada, code('111111'), batch(2), NOON)).toBe('conflict');
    expect(await journal().append(ada, batch(1))).toBe('conflict');
    expect(await journal().find(ada)).toBeNull();
  });

  test('[D2] a batch appended twice with the same id is stored once', async () => {
    expect(await journal().create(ada, code('111111'), batch(1), NOON)).toBe('stored');
    expect(await journal().create(ada, code('111111'), batch(1), NOON)).toBe('stored');
    expect(await journal().create(ada, code('111111'), batch(1, 'Ben'), NOON)).toBe('conflict');
    const twice = await Promise.all([journal().append(ada, batch(2)), journal().append(ada, batch(2))]);
    expect(twice).toEqual(['stored', 'stored']);
    await journal().append(ada, batch(3));
    expect(await journal().append(ada, batch(2))).toBe('stored');
    expect(await readAll(journal(), ada)).toEqual([batch(1), batch(2), batch(3)]);
  });

  test('[D10] a batch that cannot be written down is refused, not thrown, and spares the others', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    await journal().create(ben, code('222222'), batch(1), NOON);
    const round: { self?: unknown } = {};
    round.self = round;
    const bad = { ...batch(2), events: [round as never] };
    const said = await Promise.all([journal().append(ada, bad), journal().append(ben, batch(2))]);
    expect(said).toEqual(['broken', 'stored']);
    expect(await journal().append(ada, batch(2))).toBe('stored');
  });
}

export function describeReads(journal: () => Journal): void {
  test('[D3] reading gives the batches after a seq, in order, without gaps', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    for (let seq = 2; seq <= 700; seq += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a room has one append in flight
      expect(await journal().append(ada, batch(seq))).toBe('stored');
    }
    const all = await readAll(journal(), ada);
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 700 }, (_, at) => at + 1));
    const tail = await readAll(journal(), ada, batch(698).seq);
    expect(tail).toEqual([batch(699), batch(700)]);
    expect(await readAll(journal(), ada, batch(700).seq)).toEqual([]);
    expect(await readAll(journal(), room('nobody'))).toEqual([]);
  });

  test('[D3] a stored event is what it was, whatever its writer does to it later', async () => {
    const events = [...batch(1, '한글 “🔔” \u0000 \\ \n').events];
    const first = { ...batch(1), events };
    await journal().create(ada, code('111111'), first, NOON);
    events.length = 0;
    const [stored] = await readAll(journal(), ada);
    expect(stored?.events).toEqual(batch(1, '한글 “🔔” \u0000 \\ \n').events);
  });

  test('[D3] a reader may stop early, and others write meanwhile', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    await journal().append(ada, batch(2));
    for await (const first of journal().read(ada, START)) {
      expect(first).toEqual(batch(1));
      expect(await journal().append(ada, batch(3))).toBe('stored');
      break;
    }
    expect(await readAll(journal(), ada)).toHaveLength(3);
  });
}

export function describeRedaction(journal: () => Journal): void {
  test('[D7] redacting replaces a batch and nothing else', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    await journal().append(ada, batch(2, 'Chidi'));
    await journal().append(ada, batch(3));
    const emptied = { ...batch(2, 'Chidi'), events: batch(2, '').events };
    expect(await journal().redact(ada, emptied)).toBe('stored');
    expect(await journal().redact(ada, emptied)).toBe('stored');
    expect(await readAll(journal(), ada)).toEqual([batch(1), emptied, batch(3)]);

    expect(await journal().redact(ada, batch(4))).toBe('conflict');
    expect(await journal().redact(ada, batch(3, 'other id'))).toBe('conflict');
    expect(await journal().redact(room('nobody'), batch(1))).toBe('conflict');
    expect(await journal().append(ada, batch(4))).toBe('stored');
  });
}

const ada = room('room-of-ada');
const ben = room('room-of-ben');
