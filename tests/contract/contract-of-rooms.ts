/** What a journal promises about rooms: their codes, their ends, and what is heard of them. */
import { CODE_REST_MS } from '@bellringer/server/src/journal/journal.ts';
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import { expect, test, vi } from 'vitest';
import { batch, code, HOUR, NOON, readAll, room } from './samples.ts';

export function describeCodes(journal: () => Journal): void {
  test('[D4] a code is unique while its room is open and for 24 h after', async () => {
    const one = code('111111');
    await journal().create(ada, one, batch(1), NOON);
    expect(await journal().create(ben, one, batch(1), NOON)).toBe('code-taken');
    expect(await journal().roomOfCode(one)).toBe(ada);
    expect(await journal().roomOfCode(code('999999'))).toBeNull();

    const closedAt = NOON + HOUR;
    await journal().close(ada, closedAt);
    expect(await journal().roomOfCode(one)).toBeNull();
    expect(await journal().create(ben, one, batch(1), closedAt + CODE_REST_MS - 1)).toBe('code-taken');
    expect(await journal().create(ben, one, batch(1), closedAt + CODE_REST_MS)).toBe('stored');
    expect(await journal().roomOfCode(one)).toBe(ben);
    expect(await journal().find(ada)).toMatchObject({ room: ada, code: one, isOpen: false });
  });

  test('[D4] forgetting a room does not free its code earlier', async () => {
    const one = code('111111');
    await journal().create(ada, one, batch(1), NOON);
    await journal().close(ada, NOON);
    await journal().forgetBefore(NOON + 1);
    expect(await journal().create(ben, one, batch(1), NOON + HOUR)).toBe('code-taken');
    expect(await journal().create(ben, one, batch(1), NOON + CODE_REST_MS)).toBe('stored');
  });
}

export function describeEnds(journal: () => Journal): void {
  test('[D6] closing moves a room from open to past', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    await journal().create(ben, code('222222'), batch(1), NOON + 1);
    await journal().append(ada, batch(2));
    const adaOpen = { room: ada, code: '111111', last: 2 };
    expect(await journal().openRooms()).toEqual([adaOpen, { room: ben, code: '222222', last: 1 }]);
    expect(await journal().find(ada)).toEqual({ ...adaOpen, isOpen: true });

    expect(await journal().close(ada, NOON + HOUR)).toBe('stored');
    expect(await journal().close(ada, NOON + 2 * HOUR)).toBe('stored');
    expect(await journal().openRooms()).toEqual([{ room: ben, code: '222222', last: 1 }]);
    const adaPast = { room: ada, code: '111111', createdAt: NOON, closedAt: NOON + HOUR };
    expect(await journal().pastRooms()).toEqual([adaPast]);
    expect(await journal().find(ada)).toEqual({ ...adaOpen, isOpen: false });

    await journal().close(ben, NOON + 3 * HOUR);
    expect((await journal().pastRooms()).map((past) => past.room)).toEqual([ben, ada]);
    expect(await journal().close(room('nobody'), NOON)).toBe('conflict');
  });

  test('[D6] a closed room still takes a regrade', async () => {
    await journal().create(ada, code('111111'), batch(1), NOON);
    await journal().close(ada, NOON + HOUR);
    expect(await journal().append(ada, batch(2))).toBe('stored');
    expect(await readAll(journal(), ada)).toHaveLength(2);
  });

  test('[D8] rooms closed before a time are deleted, later and open ones stay', async () => {
    const dana = room('room-of-dana');
    await journal().create(ada, code('111111'), batch(1), NOON);
    for (let seq = 2; seq <= 250; seq += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a room has one append in flight
      await journal().append(ada, batch(seq));
    }
    await journal().create(ben, code('222222'), batch(1), NOON);
    await journal().create(dana, code('333333'), batch(1), NOON);
    await journal().close(ada, NOON + 1);
    await journal().close(ben, NOON + 2);
    expect(await journal().forgetBefore(NOON + 2)).toBe('stored');

    expect((await journal().pastRooms()).map((past) => past.room)).toEqual([ben]);
    expect(await journal().find(ada)).toBeNull();
    expect(await readAll(journal(), ada)).toEqual([]);
    expect(await journal().append(ada, batch(251))).toBe('conflict');
    expect(await readAll(journal(), ben)).toHaveLength(1);
    expect(await readAll(journal(), dana)).toHaveLength(1);
    expect(await journal().forgetBefore(NOON + 2)).toBe('stored');
  });
}

export function describeHints(journal: () => Journal): void {
  test('[D9] whoever watches is told of stored batches until the watch ends', async () => {
    const heard: string[] = [];
    const alsoHeard: string[] = [];
    const end = journal().watch((of, last) => heard.push(`${of} ${last}`));
    const endOther = journal().watch((of, last) => alsoHeard.push(`${of} ${last}`));
    await journal().create(ada, code('111111'), batch(1), NOON);
    await journal().append(ada, batch(2));
    await journal().append(ada, batch(7));
    await vi.waitFor(() => expect(heard).toEqual([`${ada} 1`, `${ada} 2`]));
    end();
    await journal().append(ada, batch(3));
    await vi.waitFor(() => expect(alsoHeard).toContain(`${ada} 3`));
    expect(heard).toHaveLength(2);
    endOther();
  });
}

const ada = room('room-of-ada');
const ben = room('room-of-ben');
