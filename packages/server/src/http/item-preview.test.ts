import { resolve } from 'node:path';
import { previewOf } from '@bellringer/core/game';
import type { ItemPreview } from '@bellringer/core/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readShelf } from '../library.ts';
import { serve } from './testing/served.ts';
import type { Served } from './testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

describe('how an item will look', () => {
  test('[B11] is told as a room of it would send it', async () => {
    const answer = await served.askAsHost('/api/library/bells-1/two/preview');
    const preview = answer.json() as ItemPreview;
    expect(preview.join).toBe(served.reach.join);
    expect(preview.asking.phone.question?.stem).toEqual({ ko: '종은 울린다.', en: 'Bells ring.' });
    expect(preview.asking.screen.stage).toEqual({ phase: 'asking', round: 1 });
    expect(JSON.stringify(preview.asking)).not.toMatch(/secret|비밀/);
    expect(preview.revealed.phone.reveal?.explanation?.en).toBe('The secret reason.');
  });

  test('[B11] opens no room', async () => {
    await served.askAsHost('/api/library/bells-1/two/preview');
    expect(served.rooms.loaded).toEqual([]);
  });

  test.each([
    '/api/library/bells-9/two/preview',
    '/api/library/bells-1/ten/preview',
    '/api/library/x/__proto__/preview',
  ])('%s is refused by name', async (path) => {
    const answer = await served.askAsHost(path);
    expect([answer.status, answer.json()]).toEqual([404, { ok: false, refused: 'no-chapter' }]);
  });

  test('[B11] is there for every item of the banks that come with the product', () => {
    const shelf = readShelf(resolve(import.meta.dirname, '../../../../questions'));
    const kinds = new Set<string>();
    for (const { id, items } of shelf.library.banks) {
      for (const item of items) {
        const question = shelf.bank(id)?.questions([item.id])?.[0];
        if (question) kinds.add(previewOf(question, item.place).revealed.screen.question?.writtenAs ?? '');
        if (question?.key) expect(shelf.bank(id)?.facts(item.id)[0]?.en).toMatch(/\w/);
      }
    }
    expect(kinds.size).toBeGreaterThanOrEqual(9);
  });
});
